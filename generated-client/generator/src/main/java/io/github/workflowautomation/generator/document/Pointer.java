package io.github.workflowautomation.generator.document;

import java.util.Arrays;
import java.util.List;

/**
 * A place in the document.
 *
 * @param text a JSON pointer
 */
public record Pointer(String text) {
    /** The whole document. */
    public static final Pointer ROOT = new Pointer("");

    /** A place below. */
    public Pointer child(String name) {
        return new Pointer(text + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    /** A place below, by position. */
    public Pointer child(int index) {
        return new Pointer(text + "/" + index);
    }

    /** The names on the way there. */
    List<String> steps() {
        return Arrays.stream(text.split("/", -1))
                .skip(1)
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    @Override
    public String toString() {
        return "#" + text;
    }
}
