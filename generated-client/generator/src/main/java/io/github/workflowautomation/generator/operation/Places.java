package io.github.workflowautomation.generator.operation;

import io.github.workflowautomation.generator.document.Pointer;
import org.jspecify.annotations.Nullable;

/** Where a thing stands that an operation describes or refers to. */
final class Places {
    private Places() {}

    /** The place of the shared thing, or its place in the operation when it is not shared. */
    static Pointer of(@Nullable String reference, String section, Pointer inPlace) {
        return reference == null
                ? inPlace
                : Pointer.ROOT.child("components").child(section).child(name(reference));
    }

    static String name(String reference) {
        return reference
                .substring(reference.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }
}
