package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonValue;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Users: found, made, changed. */
final class UserRoutes {
    private static final String ACTIVE = "Active";
    private static final String INACTIVE = "Inactive";

    private final People people;
    private final Groups groups;
    private final Processes processes;
    private final Permissions permissions;
    private final Wire wire;
    private final UserJson json;

    UserRoutes(People people, Groups groups, Processes processes, Permissions permissions, Wire wire) {
        this.people = people;
        this.groups = groups;
        this.processes = processes;
        this.permissions = permissions;
        this.wire = wire;
        this.json = new UserJson(wire);
    }

    void addTo(Routes routes) {
        routes.add("GET", "/api/user/current", request -> ApiAnswer.json(json.user(request.caller())));
        routes.add("GET", "/api/user/", request -> wire.page(request, people.all(), json::user));
        routes.add("GET", "/api/user/contacts", request -> wire.page(request, people.all(), json::user));
        routes.add("GET", "/api/user/contacts/by-permission", this::permitted);
        routes.add("GET", "/api/user/advancedSearch", this::search);
        routes.add("GET", "/api/user/managers", this::managers);
        routes.add("GET", "/api/user/orgchart", this::chart);
        routes.add("POST", "/api/user/batch/basic", this::basics);
        routes.add("GET", "/api/user/{userGuid}", this::one);
        routes.add("GET", "/api/user/{userGuid}/full", this::one);
        routes.addForAdministrators("POST", "/api/user/", this::create);
        routes.addForAdministrators("PUT", "/api/user/{userGuid}", this::change);
        routes.addForAdministrators("PUT", "/api/user/setStatus/{status}", this::setStatus);
        routes.add("PUT", "/api/user/{userGuid}/delegate", this::delegate);
    }

    private ApiAnswer one(ApiRequest request) {
        return ApiAnswer.json(json.user(person(request)));
    }

    private ApiAnswer search(ApiRequest request) {
        Optional<Group> outside = request.query("excludeGroupGuid")
                .map(text -> groups.require(ApiRequest.readId(text).orElseThrow(() -> noSuch("group"))));
        List<Person> found = people.all().stream()
                .filter(person -> outside.filter(group -> group.has(person)).isEmpty())
                .toList();
        return wire.page(request, found, json::user);
    }

    /** Who may do that with the process; without one, with some process. */
    private ApiAnswer permitted(ApiRequest request) {
        Permission permission = request.query("permissionType")
                .flatMap(Permissions::named)
                .orElseThrow(() -> Refusal.badRequest("permissionType must be the name of a permission"));
        List<ProcessDefinition> asked = request.query("processGuid")
                .map(text -> List.of(processes.require(ApiRequest.readId(text).orElseThrow(() -> noSuch("process")))))
                .orElseGet(processes::all);
        List<Person> found = people.all().stream()
                .filter(person -> asked.stream().anyMatch(process -> permissions.may(person, permission, process)))
                .toList();
        return wire.page(request, found, json::user);
    }

    /** Everybody with who manages them; who manages nobody and has no manager is unlinked. */
    private ApiAnswer chart(ApiRequest request) {
        List<UUID> managing = managing();
        List<Person> shown = people.all().stream()
                .filter(person ->
                        !request.flag("hideUnlinked") || manager(person).isPresent() || managing.contains(person.sid()))
                .toList();
        return wire.whole(request, shown, this::linked);
    }

    private Map<String, Object> linked(Person person) {
        Map<String, Object> entry = json.participant(person);
        manager(person).ifPresent(sid -> entry.put("managerSid", wire.id(sid)));
        return entry;
    }

    private List<UUID> managing() {
        return people.all().stream()
                .flatMap(person -> manager(person).stream())
                .distinct()
                .toList();
    }

    private static Optional<UUID> manager(Person person) {
        return Optional.ofNullable(person.profile().get(Profile.MANAGER))
                .flatMap(JsonValue::asString)
                .flatMap(ApiRequest::readId);
    }

    private ApiAnswer managers(ApiRequest request) {
        List<UUID> managing = managing();
        Optional<UUID> except = request.query("exceptGuid").flatMap(ApiRequest::readId);
        List<Person> shown = people.all().stream()
                .filter(person -> managing.contains(person.sid()))
                .filter(person -> except.filter(person.sid()::equals).isEmpty())
                .toList();
        return wire.whole(request, shown, json::user);
    }

    private ApiAnswer basics(ApiRequest request) {
        List<Person> asked = request.ids().stream().map(people::requireSid).toList();
        return wire.whole(request, asked, json::participant);
    }

    private ApiAnswer create(ApiRequest request) {
        return ApiAnswer.json(json.user(people.create(Profile.read(request.object()))));
    }

    /** What is not named stays as it is. */
    private ApiAnswer change(ApiRequest request) {
        Person person = person(request);
        people.change(person, Profile.read(request.object()));
        Optional.ofNullable(request.object().get("IsActive"))
                .flatMap(value -> value.asString())
                .ifPresent(active -> people.setActive(person, Boolean.parseBoolean(active)));
        return ApiAnswer.json(json.user(person));
    }

    private ApiAnswer setStatus(ApiRequest request) {
        String status = request.path("status");
        if (!List.of(ACTIVE, INACTIVE).contains(status)) {
            throw Refusal.badRequest("the status must be " + ACTIVE + " or " + INACTIVE);
        }
        List<Person> changed = request.ids().stream().map(people::requireSid).toList();
        changed.forEach(person -> people.setActive(person, status.equals(ACTIVE)));
        return ApiAnswer.json(true);
    }

    /** Everybody says who acts for them; for others, administrators do. */
    private ApiAnswer delegate(ApiRequest request) {
        Person person = person(request);
        if (!person.equals(request.caller())) {
            permissions.requireAdministrator(request.caller());
        }
        Person delegate = people.requireSid(request.memberId("DelegateSid"));
        people.delegate(person, delegate, moment(request, "DelegationStart"), moment(request, "DelegationEnd"));
        return ApiAnswer.json(json.user(person));
    }

    private Person person(ApiRequest request) {
        return people.requireSid(request.id("userGuid"));
    }

    private static Instant moment(ApiRequest request, String name) {
        try {
            return Instant.parse(request.text(name));
        } catch (DateTimeParseException notADate) {
            throw Refusal.badRequest(name + " must be a date and time of ISO 8601 in UTC");
        }
    }

    private static Refusal noSuch(String what) {
        return Refusal.notFound("no such " + what);
    }
}
