package io.github.workflowautomation.generator.shape;

import java.util.Set;

/**
 * How a model holds a value: dates, UUIDs, bytes and decimals as the text that came, so that it goes back unchanged;
 * collections as copies that nobody else can change.
 *
 * @param name the type of the field
 * @param imports what that needs
 * @param view makes the value of what is held
 * @param store makes what is held of the value
 */
record Storage(String name, Set<String> imports, Conversion view, Conversion store) {
    String nullableName() {
        return "@Nullable " + name;
    }

    static Storage asIs(String name, Set<String> imports) {
        return new Storage(name, imports, Conversion.NONE, Conversion.NONE);
    }
}
