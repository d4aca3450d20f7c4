package io.github.workflowautomation.openapi.merge;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.lock.Names;
import io.github.workflowautomation.openapi.tree.Operation;
import io.github.workflowautomation.openapi.tree.PathTemplate;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives every operation an id that is unique in the bundle: the recorded one; else the vendor's, with the section in
 * front if another operation has it; else one made of method and path. The result is recorded.
 */
final class OperationIds {

    private static final Pattern JAVA_NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

    private final Names names;
    private final Findings findings;
    private final Set<String> taken = new HashSet<>();

    OperationIds(Names names, Set<String> givenLater, Findings findings) {
        this.names = names;
        this.taken.addAll(givenLater);
        this.findings = findings;
    }

    void assign(List<SectionDocument> documents) {
        for (SectionDocument document : documents) {
            document.operations()
                    .forEach(operation -> names.operationId(operation.name()).ifPresent(taken::add));
        }
        for (SectionDocument document : documents) {
            document.operations().forEach(operation -> assign(document, operation));
        }
    }

    private void assign(SectionDocument document, Operation operation) {
        String vendor = operation.node().path("operationId").asText("");
        String id = names.operationId(operation.name()).orElseGet(() -> choose(document, operation, vendor));
        if (!vendor.isEmpty() && !vendor.equals(id)) {
            findings.info(
                    "operation-id",
                    document.file(),
                    operation.pointer().append(JsonPointer.compile("/operationId")),
                    "called " + id + " in the bundle, not " + vendor);
        }
        operation.node().put("operationId", id);
        names.recordOperationId(operation.name(), id);
    }

    private String choose(SectionDocument document, Operation operation, String vendor) {
        if (JAVA_NAME.matcher(vendor).matches()) {
            return taken.add(vendor) ? vendor : unique(camel(document.section(), Words.pascal(vendor)));
        }
        return unique(made(operation));
    }

    // The word "api" is in nearly every path and tells nothing.
    private static String made(Operation operation) {
        PathTemplate template = new PathTemplate(operation.path());
        StringBuilder words = new StringBuilder();
        for (String segment : template.segments()) {
            boolean variable = segment.startsWith("{");
            words.append(segment.equals("api") ? "" : (variable ? "By" : "") + Words.pascal(segment));
        }
        return operation.method() + words;
    }

    private static String camel(String first, String rest) {
        String pascal = Words.pascal(first) + rest;
        return pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1);
    }

    private String unique(String wanted) {
        String id = wanted;
        for (int i = 2; !taken.add(id); i++) {
            id = wanted + i;
        }
        return id;
    }
}
