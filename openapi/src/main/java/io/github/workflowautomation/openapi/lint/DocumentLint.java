package io.github.workflowautomation.openapi.lint;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import java.util.List;

/** Checks on any document, a vendor's or the bundle: what is legal and yet means trouble, as warnings. */
public final class DocumentLint {

    private static final List<Check> CHECKS = List.of(
            new EnumCheck(),
            new SchemaCheck(),
            new ReferenceSiblingCheck(),
            new NameCheck(),
            new FormCheck(),
            new RequestCheck());

    private static final List<Check> OF_ONE_DOCUMENT =
            List.of(new ReferenceCheck(), new PathParameterCheck(), new LeakCheck());

    private DocumentLint() {}

    /**
     * Checks a document.
     *
     * @param file name of its file, for messages
     */
    public static void check(String file, ObjectNode document, Findings findings) {
        CHECKS.forEach(check -> check.check(file, document, findings));
    }

    /** Checks a document that has not come through the pipeline: also for what the bundle would be refused for. */
    public static void checkAlone(String file, ObjectNode document, Findings findings) {
        OF_ONE_DOCUMENT.forEach(check -> check.check(file, document, findings));
        check(file, document, findings);
    }
}
