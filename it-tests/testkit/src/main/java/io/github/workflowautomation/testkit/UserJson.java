package io.github.workflowautomation.testkit;

import java.util.LinkedHashMap;
import java.util.Map;

/** Users as the current API's JSON. */
final class UserJson {
    private final Wire wire;

    UserJson(Wire wire) {
        this.wire = wire;
    }

    Map<String, Object> user(Person person) {
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
        json.put("isActive", person.isActive());
        json.put("createdDate", Wire.time(person.created()));
        json.put("modifiedDate", Wire.time(person.modified()));
        Profile.current(person, wire).forEach(json::putIfAbsent);
        person.delegation().ifPresent(delegation -> {
            json.put("delegateSid", wire.id(delegation.delegate().sid()));
            json.put("delegationStart", Wire.time(delegation.start()));
            json.put("delegationEnd", Wire.time(delegation.end()));
        });
        return json;
    }

    /** Somebody who takes part in something. */
    Map<String, Object> participant(Person person) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("contactSid", wire.id(person.sid()));
        json.put("name", person.name());
        json.put("userName", person.userName());
        json.put("email", person.email());
        return json;
    }
}
