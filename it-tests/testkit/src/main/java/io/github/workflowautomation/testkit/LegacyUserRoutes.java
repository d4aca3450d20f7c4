package io.github.workflowautomation.testkit;

import io.github.workflowautomation.testkit.Dialect.ListShape;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The older API's users. */
final class LegacyUserRoutes {
    private final People people;
    private final Permissions permissions;
    private final Wire wire;
    private final LegacyJson json;

    LegacyUserRoutes(People people, Permissions permissions, Wire wire) {
        this.people = people;
        this.permissions = permissions;
        this.wire = wire;
        this.json = new LegacyJson(wire);
    }

    void addTo(Routes routes) {
        routes.addLegacy("GET", "/users/current", request -> ApiAnswer.json(json.user(request.caller())));
        routes.addLegacy("GET", "/users/", this::list);
        routes.addLegacy("GET", "/users/{sid}", request -> ApiAnswer.json(json.user(person(request))));
        routes.addLegacy("POST", "/users/", this::create);
        routes.addLegacy("POST", "/users/{sid}", this::replace);
        routes.addLegacy("PUT", "/users/{sid}", this::change);
        routes.addLegacy("DELETE", "/users/{sid}", this::deactivate);
    }

    /** Documented as an array around one page; the vendor's own code reads the page bare. */
    private ApiAnswer list(ApiRequest request) {
        ListShape shape = wire.dialect().listShape() == ListShape.ITEMS_AND_TOTAL_ITEM_CNT
                ? ListShape.ITEMS_AND_TOTAL_ITEM_CNT
                : ListShape.ARRAY_AROUND_ONE;
        List<Person> shown = people.all().stream()
                .filter(person -> holds(request.query("name"), person.name()))
                .filter(person -> holds(request.query("username"), person.userName()))
                .filter(person -> holds(request.query("email"), person.email()))
                .toList();
        return wire.page(request, shape, shown, json::user);
    }

    private static boolean holds(Optional<String> part, String text) {
        return part.isEmpty()
                || text.toLowerCase(Locale.ROOT).contains(part.get().toLowerCase(Locale.ROOT));
    }

    /** The answer is the new id and nothing else (D). */
    private ApiAnswer create(ApiRequest request) {
        permissions.requireAdministrator(request.caller());
        return ApiAnswer.json(
                wire.id(people.create(Profile.read(request.object())).sid()));
    }

    private ApiAnswer replace(ApiRequest request) {
        permissions.requireAdministrator(request.caller());
        people.replace(person(request), Profile.read(request.object()));
        return ApiAnswer.json(true);
    }

    private ApiAnswer change(ApiRequest request) {
        permissions.requireAdministrator(request.caller());
        Person person = person(request);
        people.change(person, Profile.read(request.object()));
        Optional.ofNullable(request.object().get("IsActive"))
                .flatMap(value -> value.asString())
                .ifPresent(active -> people.setActive(person, Boolean.parseBoolean(active)));
        return ApiAnswer.json(true);
    }

    /** A user who is deleted is there still, and inactive (D). */
    private ApiAnswer deactivate(ApiRequest request) {
        permissions.requireAdministrator(request.caller());
        people.setActive(person(request), false);
        return ApiAnswer.json(true);
    }

    private Person person(ApiRequest request) {
        return people.requireSid(request.id("sid"));
    }
}
