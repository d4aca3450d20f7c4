package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonNull;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.testkit.ReportDefinition.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** What a new tenant holds before anything happens in it. The order is part of it: ids come from one sequence. */
final class Seed {
    private final SeededIds ids;
    private final TenantTime time;

    Seed(SeededIds ids, TenantTime time) {
        this.ids = ids;
        this.time = time;
    }

    /** The given user and some colleagues; the first of these manages them all. */
    People people(String userName, List<String> more) {
        People people = new People(ids, time);
        Person manager = people.create(profile("maria.silva", "Maria", "Silva", "Finance"));
        addNew(people, named(userName), manager);
        addNew(people, profile("tom.becker", "Tom", "Becker", "Purchasing"), manager);
        addNew(people, profile("aiko.mori", "Aiko", "Mori", "Legal"), manager);
        more.forEach(name -> addNew(people, named(name), manager));
        return people;
    }

    /** The given user may be one of the colleagues, and is there once. */
    private static void addNew(People people, Map<String, JsonValue> profile, Person manager) {
        String userName = Objects.requireNonNull(profile.get(Profile.USER_NAME))
                .asString()
                .orElseThrow();
        if (people.byUserName(userName).isEmpty()) {
            profile.put(Profile.MANAGER, JsonValue.of(manager.sid().toString()));
            people.create(profile);
        }
    }

    /** The given user administrates the tenant; everybody is a user. */
    Groups groups(People people, String administrator, Map<String, List<String>> more) {
        Groups groups = new Groups(ids);
        groups.create(Groups.ADMINISTRATORS, "May do everything")
                .add(people.byUserName(administrator).stream().toList());
        groups.create(Groups.USERS, "May use what is in production").add(people.all());
        more.forEach((name, members) -> groups.byName(name)
                .orElseGet(() -> groups.create(name, ""))
                .add(members.stream().map(member -> known(people, member)).toList()));
        return groups;
    }

    Processes processes(Map<String, Consumer<ProcessDesign>> more, People people, Groups groups) {
        Map<String, Consumer<ProcessDesign>> designs = designs();
        designs.putAll(more);
        List<ProcessDefinition> all = designs.entrySet().stream()
                .map(design -> process(design.getKey(), design.getValue()))
                .toList();
        for (ProcessDefinition process : all) {
            process.tasks().stream().flatMap(task -> task.recipients().stream()).forEach(name -> known(people, name));
            process.starters().forEach(name -> requireKnown(groups, name));
        }
        return new Processes(all);
    }

    private static Person known(People people, String userName) {
        return people.byUserName(userName)
                .orElseThrow(() -> new IllegalArgumentException("The tenant has no user " + userName));
    }

    private static void requireKnown(Groups groups, String name) {
        if (groups.byName(name).isEmpty()) {
            throw new IllegalArgumentException("The tenant has no group " + name);
        }
    }

    private static Map<String, Consumer<ProcessDesign>> designs() {
        Map<String, Consumer<ProcessDesign>> designs = new LinkedHashMap<>();
        designs.put(
                "Expense claim",
                claim -> claim.description("Money back for what was spent on a trip")
                        .approval("Approve the claim"));
        designs.put(
                "Equipment order",
                order -> order.description("A device, approved by the manager")
                        .approval("Approve the order", "maria.silva"));
        designs.put(
                "Supplier onboarding",
                supplier -> supplier.description("A form, then the number from the ledger, then an approval")
                        .form("Describe the supplier", Map.of("supplier", "string"))
                        .dataContainer("Ledger number", Map.of("ledger_number", "numeric", "valid_from", "date"))
                        .approval("Approve the supplier"));
        designs.put(
                "Contract review",
                contract -> contract.description("Anyone of two reads it, then both sign it, then it is in force")
                        .approvalByAny("Read the contract", "tom.becker", "aiko.mori")
                        .milestone("Read")
                        .approvalByAll("Sign the contract", "maria.silva", "aiko.mori")
                        .milestone("In force"));
        return designs;
    }

    Reports reports(Requests requests) {
        Column id = new Column("Request ID", "Request|ID", request -> JsonValue.of(request.number()));
        Column subject = new Column("Subject", "Request|Subject", request -> JsonValue.of(request.name()));
        Column process = new Column(
                "Process",
                "Request|ProcessName",
                request -> JsonValue.of(request.process().name()));
        Column requester = new Column(
                "Requester",
                "Requester|Name",
                request -> JsonValue.of(request.requester().name()));
        Column department = new Column(
                "Department",
                "Requester|Department",
                request -> JsonValue.of(request.requester().department()));
        Column amount = new Column("Amount", "Task_Input|amount", request -> answer(request, "amount"));
        Column milestone =
                new Column("Last milestone", "Request|LastMilestone", request -> JsonValue.of(request.milestone()));
        Column started =
                new Column("Started", "Request|StartDate", request -> JsonValue.of(Wire.time(request.started())));
        return new Reports(
                List.of(
                        report(
                                "Spending by department",
                                "What was claimed, and by whom",
                                List.of(id, subject, department, requester, amount, milestone)),
                        report("All requests", "Every request", List.of(id, subject, process, started, milestone))),
                requests);
    }

    /** {@code jane.doe} is Jane Doe; a name without a dot stands for itself. */
    private static Map<String, JsonValue> named(String userName) {
        String[] words = userName.split("[^\\p{L}\\p{N}]+", 2);
        String last = words.length > 1 ? words[1] : words[0];
        return profile(userName, capitalised(words[0]), capitalised(last), "Sales");
    }

    static Map<String, JsonValue> profile(String userName, String firstName, String lastName, String department) {
        Map<String, JsonValue> profile = new LinkedHashMap<>();
        profile.put(Profile.DEPARTMENT, JsonValue.of(department));
        profile.put(Profile.EMAIL, JsonValue.of(userName + "@example.com"));
        profile.put(Profile.FIRST_NAME, JsonValue.of(firstName));
        profile.put(Profile.LAST_NAME, JsonValue.of(lastName));
        profile.put(Profile.USER_NAME, JsonValue.of(userName));
        return profile;
    }

    private ProcessDefinition process(String name, Consumer<ProcessDesign> design) {
        ProcessDesign process = new ProcessDesign(name, ids);
        design.accept(process);
        return process.build(time);
    }

    private ReportDefinition report(String name, String description, List<Column> columns) {
        return new ReportDefinition(ids.next(), name, description, columns);
    }

    /** A number stays one, and what was not answered is null. */
    private static JsonValue answer(RequestEntry request, String name) {
        return Optional.ofNullable(request.answers().get(name))
                .filter(answer -> answer.asString().isPresent())
                .orElse(JsonNull.INSTANCE);
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
