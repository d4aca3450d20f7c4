package io.github.workflowautomation.contract;

import java.io.IOException;

/** A program that starts Prism as the tests do, says where, and then waits to be killed. */
final class PrismHolder {
    private PrismHolder() {}

    /**
     * Starts it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws IOException {
        PrismServer prism = PrismExtension.start("held");
        System.out.println(prism.host());
        while (System.in.read() >= 0) {}
    }
}
