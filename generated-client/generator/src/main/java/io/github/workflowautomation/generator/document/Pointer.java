package io.github.workflowautomation.generator.document;

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

    @Override
    public String toString() {
        return "#" + text;
    }
}
