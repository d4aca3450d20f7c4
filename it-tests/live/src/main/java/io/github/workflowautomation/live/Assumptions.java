package io.github.workflowautomation.live;

import io.github.workflowautomation.client.Generation;
import io.github.workflowautomation.client.VendorConventions;

/**
 * What is taken for granted of a tenant before the check.
 *
 * @param conventions the conventions that its client was made with
 * @param generation the generation of the API that gave the client its token
 */
public record Assumptions(VendorConventions conventions, Generation generation) {
    /** {@return the defaults, and a token of the current API} */
    public static Assumptions usual() {
        return new Assumptions(VendorConventions.defaults(), Generation.CURRENT);
    }

    /** {@return the operation that gave the token} */
    String exchange() {
        return generation == Generation.LEGACY ? "legacyImpersonate" : "impersonateUser";
    }
}
