package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.testkit.ReportDefinition.Column;
import io.github.workflowautomation.testkit.TaskDefinition.Field;
import java.util.List;
import java.util.Optional;

/** What a new tenant holds before anything happens in it. The order is part of it: ids come from one sequence. */
final class Seed {
    private final SeededIds ids;
    private final TenantTime time;

    Seed(SeededIds ids, TenantTime time) {
        this.ids = ids;
        this.time = time;
    }

    /** The given user and some colleagues; the first of these manages them all. */
    People people(String userName) {
        Person manager = person("maria.silva", "Maria", "Silva", "Finance", Optional.empty());
        Optional<String> managed = Optional.of(manager.userName());
        return new People(List.of(
                manager,
                named(userName, managed),
                person("tom.becker", "Tom", "Becker", "Purchasing", managed),
                person("aiko.mori", "Aiko", "Mori", "Legal", managed)));
    }

    Processes processes() {
        return new Processes(List.of(
                process(
                        "Expense claim",
                        "Money back for what was spent on a trip",
                        TaskDefinition.approval(ids.next(), "Approve the claim", Optional.empty())),
                process(
                        "Equipment order",
                        "A device, approved by the manager",
                        TaskDefinition.approval(ids.next(), "Approve the order", Optional.of("maria.silva"))),
                process(
                        "Supplier onboarding",
                        "A form, then the number from the ledger, then an approval",
                        TaskDefinition.form(ids.next(), "Describe the supplier", new Field("supplier", "string")),
                        TaskDefinition.dataContainer(
                                ids.next(),
                                "Ledger number",
                                new Field("ledger_number", "numeric"),
                                new Field("valid_from", "date")),
                        TaskDefinition.approval(ids.next(), "Approve the supplier", Optional.empty()))));
    }

    Reports reports(Requests requests) {
        Column id = new Column("Request ID", "Request|ID", request -> Integer.toString(request.number()));
        Column subject = new Column("Subject", "Request|Subject", RequestEntry::name);
        Column process = new Column(
                "Process", "Request|ProcessName", request -> request.process().name());
        Column requester = new Column(
                "Requester", "Requester|Name", request -> request.requester().name());
        Column department = new Column(
                "Department",
                "Requester|Department",
                request -> request.requester().department());
        Column amount = new Column("Amount", "Task_Input|amount", request -> answer(request, "amount"));
        Column milestone = new Column("Last milestone", "Request|LastMilestone", RequestEntry::milestone);
        Column started = new Column("Started", "Request|StartDate", request -> Wire.time(request.started()));
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
    private Person named(String userName, Optional<String> manager) {
        String[] words = userName.split("[^\\p{L}\\p{N}]+", 2);
        String last = words.length > 1 ? words[1] : words[0];
        return person(userName, capitalised(words[0]), capitalised(last), "Sales", manager);
    }

    private Person person(
            String userName, String firstName, String lastName, String department, Optional<String> manager) {
        return new Person(ids.next(), ids.nextNumber(), userName, firstName, lastName, department, manager);
    }

    private ProcessDefinition process(String name, String description, TaskDefinition... tasks) {
        return new ProcessDefinition(
                ids.next(), ids.nextNumber(), name, description, "Production", time.stamp(), List.of(tasks));
    }

    private ReportDefinition report(String name, String description, List<Column> columns) {
        return new ReportDefinition(ids.next(), name, description, columns);
    }

    private static String answer(RequestEntry request, String name) {
        return Optional.ofNullable(request.answers().get(name))
                .flatMap(JsonValue::asString)
                .orElse("");
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
