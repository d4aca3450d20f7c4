package io.github.workflowautomation.live;

import io.github.workflowautomation.client.CheckReport;
import io.github.workflowautomation.client.CheckStep;
import io.github.workflowautomation.client.VendorConventions;
import io.github.workflowautomation.client.WorkflowClient;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Gets a first token, by another JSON name if need be. */
final class SigningIn {
    private final Duration timeout;
    private final PrintStream out;

    SigningIn(Duration timeout, PrintStream out) {
        this.timeout = timeout;
        this.out = out;
    }

    /** {@return the access by which there is a token, empty when there is none} */
    Optional<TenantAccess> with(TenantAccess access) {
        if (works(access)) {
            return Optional.of(access);
        }
        return new TokenName(access, timeout)
                .find()
                .map(name -> access.with(conventions(access.assumed().conventions(), name)))
                .filter(this::works);
    }

    private static VendorConventions conventions(VendorConventions before, String name) {
        return before.toBuilder().tokenFieldNames(name).build();
    }

    /** Shows which steps went well, not what was found: that may be a name. */
    private boolean works(TenantAccess access) {
        try (WorkflowClient client = access.client(timeout)) {
            CheckReport check = client.check();
            check.steps()
                    .forEach(step -> out.println(
                            step.subject() + ": " + step.result().toString().toLowerCase(Locale.ROOT)));
            return check.steps().stream()
                    .anyMatch(step ->
                            step.subject() == CheckStep.Subject.EXCHANGE && step.result() == CheckStep.Result.OK);
        }
    }
}
