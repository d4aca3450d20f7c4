package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Groups and who is in them. */
final class GroupRoutes {
    private final Groups groups;
    private final People people;
    private final Wire wire;
    private final UserJson users;

    GroupRoutes(Groups groups, People people, Wire wire) {
        this.groups = groups;
        this.people = people;
        this.wire = wire;
        this.users = new UserJson(wire);
    }

    void addTo(Routes routes) {
        String one = "/api/user/groups/{groupGuid}";
        routes.add("GET", "/api/user/groups/list", request -> wire.page(request, groups.all(), this::json));
        routes.add("GET", one, request -> ApiAnswer.json(json(group(request))));
        routes.add(
                "GET",
                one + "/members",
                request -> wire.page(request, group(request).members(), users::user));
        routes.add("GET", one + "/nonMembers", this::nonMembers);
        routes.add("GET", "/api/user/{userGuid}/groups", this::ofUser);
        routes.addForAdministrators("POST", "/api/user/groups", this::create);
        routes.addForAdministrators("PATCH", one, this::change);
        routes.addForAdministrators("DELETE", "/api/user/groups", this::delete);
        routes.addForAdministrators("POST", one + "/addMembers", this::addMembers);
        routes.addForAdministrators("POST", one + "/removeMembers", this::removeMembers);
    }

    private ApiAnswer nonMembers(ApiRequest request) {
        Group group = group(request);
        List<Person> others =
                people.all().stream().filter(person -> !group.has(person)).toList();
        return wire.page(request, others, users::user);
    }

    private ApiAnswer ofUser(ApiRequest request) {
        Person person = people.requireSid(request.id("userGuid"));
        return wire.whole(request, groups.of(person), this::json);
    }

    private ApiAnswer create(ApiRequest request) {
        String description = text(request, "Description").orElse("");
        return ApiAnswer.json(json(groups.create(request.text("Name"), description)));
    }

    private ApiAnswer change(ApiRequest request) {
        Group group = group(request);
        text(request, "Name").ifPresent(name -> groups.rename(group, name));
        text(request, "Description").ifPresent(group::describe);
        return ApiAnswer.json(json(group));
    }

    private ApiAnswer delete(ApiRequest request) {
        List<Group> deleted = request.ids().stream().map(groups::require).toList();
        deleted.forEach(groups::delete);
        return ApiAnswer.json(true);
    }

    private ApiAnswer addMembers(ApiRequest request) {
        Group group = group(request);
        group.add(people(request));
        return ApiAnswer.json(json(group));
    }

    private ApiAnswer removeMembers(ApiRequest request) {
        Group group = group(request);
        group.remove(people(request));
        return ApiAnswer.json(json(group));
    }

    private Group group(ApiRequest request) {
        return groups.require(request.id("groupGuid"));
    }

    private List<Person> people(ApiRequest request) {
        return request.ids().stream().map(people::requireSid).toList();
    }

    private Map<String, Object> json(Group group) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("groupGuid", wire.id(group.sid()));
        json.put("name", group.name());
        json.put("description", group.description());
        return json;
    }

    private static Optional<String> text(ApiRequest request, String name) {
        return Optional.ofNullable(request.object().get(name)).flatMap(JsonValue::asString);
    }
}
