package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonValue;
import java.io.IOException;

/** A program that starts Prism as the tests do, says where, and then waits to be killed. */
final class PrismHolder {
    /** Enough for Prism to start, and small, so that it does so soon. */
    static final JsonValue ONE_OPERATION = JsonValue.parse("""
            {"openapi":"3.0.3","info":{"title":"One","version":"1"},
             "paths":{"/one":{"get":{"responses":{"200":{"description":"Good."}}}}}}""");

    private PrismHolder() {}

    /**
     * Starts it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws IOException {
        PrismServer prism = PrismExtension.start("held", ONE_OPERATION);
        System.out.println(prism.host());
        while (System.in.read() >= 0) {}
    }
}
