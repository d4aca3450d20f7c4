package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is written about a user: the names of the older API's record (D), and those of the current one's tokens (S). */
final class Profile {
    static final String FIRST_NAME = "NameFirst";
    static final String LAST_NAME = "NameLast";
    static final String USER_NAME = "UserName";
    static final String EMAIL = "Email";
    static final String DEPARTMENT = "Department";
    static final String MANAGER = "ManagerSID";

    /** Without these there is no profile (S). */
    static final List<String> MANDATORY = List.of(FIRST_NAME, LAST_NAME, EMAIL, USER_NAME);

    /** The older name of each field, and the current one. */
    private static final Map<String, String> NAMES = names();

    private Profile() {}

    /** Those members of a body that belong to a profile, under either of their names. */
    static Map<String, JsonValue> read(Map<String, JsonValue> body) {
        Map<String, JsonValue> read = new LinkedHashMap<>();
        NAMES.forEach((older, current) -> body.forEach((name, value) -> {
            if (name.equals(older) || name.equals(current)) {
                read.put(older, value);
            }
        }));
        return read;
    }

    /** What is known of a person, by the older names; ids as the tenant writes them. */
    static Map<String, Object> older(Person person, Wire wire) {
        Map<String, Object> known = new LinkedHashMap<>();
        person.profile()
                .forEach((name, value) -> value.asString()
                        .ifPresent(text -> known.put(name, name.equals(MANAGER) ? idOf(text, wire) : text)));
        return known;
    }

    /** The same by the current names. */
    static Map<String, Object> current(Person person, Wire wire) {
        Map<String, Object> known = new LinkedHashMap<>();
        older(person, wire).forEach((name, value) -> known.put(NAMES.getOrDefault(name, name), value));
        return known;
    }

    private static String idOf(String text, Wire wire) {
        return ApiRequest.readId(text).map(wire::id).orElse(text);
    }

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(USER_NAME, "userName");
        names.put(FIRST_NAME, "firstName");
        names.put("NameMiddle", "middleName");
        names.put(LAST_NAME, "lastName");
        names.put(EMAIL, "email");
        names.put(DEPARTMENT, "department");
        names.put("Title", "title");
        names.put("Division", "division");
        names.put("CostCenter", "costCenter");
        names.put("Location", "location");
        names.put("Phone", "phone");
        names.put("AddressLine1", "address1");
        names.put("AddressLine2", "address2");
        names.put("City", "city");
        names.put("State", "state");
        names.put("Postal", "zip");
        names.put("Country", "country");
        names.put("NetworkID", "ntId");
        names.put("Custom1", "cField1");
        names.put("Custom2", "cField2");
        names.put("Locale", "locale");
        names.put("TimeZone", "timezone");
        names.put(MANAGER, "reportsToGuid");
        return names;
    }
}
