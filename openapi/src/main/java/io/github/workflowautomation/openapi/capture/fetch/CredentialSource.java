package io.github.workflowautomation.openapi.capture.fetch;

import io.github.workflowautomation.openapi.finding.AccessException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts host and login together from options, a file, the environment, and at last the person at the console. */
public final class CredentialSource {

    public static final String HOST = "WORKFLOW_HOST";
    public static final String TENANT = "WORKFLOW_TENANT";
    public static final String API_KEY = "WORKFLOW_API_KEY";
    public static final String USER = "WORKFLOW_USER";
    public static final String JWT = "WORKFLOW_JWT";

    /** All of them. */
    public static final List<String> NAMES = List.of(HOST, TENANT, API_KEY, USER, JWT);

    private final List<Map<String, String>> values;
    private final Optional<Prompt> prompt;

    /**
     * Makes one.
     *
     * @param values what is given, by name; the first that has a value counts
     * @param prompt asks for what is not given; empty to ask nobody
     */
    public CredentialSource(List<Map<String, String>> values, Optional<Prompt> prompt) {
        this.values = List.copyOf(values);
        this.prompt = prompt;
    }

    /** The tenant's host, as it was written. */
    public String host() {
        return required(HOST, "Host (HostHeader in System Settings)", false);
    }

    /** How to sign in: by a token if there is one, by a key for a user, else by a user's own key. */
    public Login login() {
        Optional<String> jwt = given(JWT);
        if (jwt.isPresent()) {
            return new Login.Jwt(Secret.of(JWT, jwt.get()));
        }
        Secret key = Secret.of(API_KEY, required(API_KEY, "API key", true));
        String tenant = required(TENANT, "Tenant (ID in System Settings)", false);
        // A person who is asked may leave the user out; in a file or the environment it is there or not.
        Optional<String> user = given(USER).or(() -> asked("User to act as (empty for a personal key)", false));
        return user.<Login>map(name -> new Login.ApiKey(tenant, key, name))
                .orElseGet(() -> new Login.PersonalKey(tenant, key));
    }

    private String required(String name, String label, boolean hidden) {
        return given(name).or(() -> asked(label, hidden)).orElseThrow(() -> missing(name));
    }

    private Optional<String> given(String name) {
        return values.stream()
                .map(map -> map.getOrDefault(name, "").strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private Optional<String> asked(String label, boolean hidden) {
        return prompt.map(console -> console.ask(label, hidden).strip()).filter(value -> !value.isEmpty());
    }

    private static AccessException missing(String name) {
        return new AccessException(name + " is not set. Set " + HOST + ", " + TENANT + ", " + API_KEY + " and " + USER
                + " (without " + USER + " the key is taken for a personal one), or " + HOST + " and " + JWT
                + ", in the environment or in a file for --credentials, or say --prompt to be asked.");
    }
}
