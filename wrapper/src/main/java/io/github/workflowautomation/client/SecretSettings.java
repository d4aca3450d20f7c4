package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.client.error.AuthenticationException;
import io.github.workflowautomation.client.error.ErrorDetails;
import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import io.github.workflowautomation.client.internal.auth.Texts;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks at keys, tokens and user names as they are set. Errors name the setting and never repeat the value. */
final class SecretSettings {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");

    private SecretSettings() {}

    /** A key or a token: visible ASCII only, as it travels in a path or a header. */
    static Secret secret(String setting, @Nullable String value) {
        String present = present(setting, value);
        if (!Texts.isToken(present)) {
            throw refused(setting, "holds blanks, control characters or other characters that no key or token has");
        }
        if (isDots(present)) {
            throw refused(setting, "is only dots");
        }
        return Secret.of(present);
    }

    /** What a supplier of the program gives, which is no better than what it sets. */
    static Secret supplied(String setting, Supplier<String> supplier) {
        try {
            return secret(setting, supplier.get());
        } catch (WorkflowConfigurationException unusable) {
            ErrorDetails details =
                    ErrorDetails.of(setting, "(the program's own)").build();
            throw new AuthenticationException("The supplier of " + unusable.getMessage(), details, null);
        }
    }

    /** A user's name; blanks within are fine. */
    static String userName(String setting, @Nullable String value) {
        String present = present(setting, value);
        if (CONTROL.matcher(present).find() || !present.strip().equals(present)) {
            throw refused(setting, "holds control characters, or blanks at its start or end");
        }
        if (isDots(present)) {
            throw refused(setting, "is only dots");
        }
        return present;
    }

    private static String present(String setting, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw refused(setting, "is missing or blank");
        }
        return value;
    }

    /** In a path they would mean another one. */
    private static boolean isDots(String text) {
        return text.equals(".") || text.equals("..");
    }

    private static WorkflowConfigurationException refused(String setting, String problem) {
        return new WorkflowConfigurationException(setting, problem + ".");
    }
}
