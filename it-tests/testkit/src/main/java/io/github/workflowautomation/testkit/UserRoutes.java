package io.github.workflowautomation.testkit;

import java.util.LinkedHashMap;
import java.util.Map;

/** Users. */
final class UserRoutes {
    private final People people;
    private final Wire wire;

    UserRoutes(People people, Wire wire) {
        this.people = people;
        this.wire = wire;
    }

    void addTo(Routes routes) {
        routes.add("GET", "/api/user/current", request -> ApiAnswer.json(json(request.caller())));
        routes.add("GET", "/api/user/", request -> wire.page(request, people.all(), this::json));
        routes.add(
                "GET",
                "/api/user/{userGuid}",
                request -> ApiAnswer.json(json(people.requireSid(request.id("userGuid")))));
    }

    private Map<String, Object> json(Person person) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sid", wire.id(person.sid()));
        json.put("contactSid", wire.id(person.sid()));
        json.put("contactId", person.contactId());
        json.put("userName", person.userName());
        json.put("firstName", person.firstName());
        json.put("lastName", person.lastName());
        json.put("name", person.name());
        json.put("email", person.email());
        json.put("department", person.department());
        json.put("isActive", true);
        return json;
    }
}
