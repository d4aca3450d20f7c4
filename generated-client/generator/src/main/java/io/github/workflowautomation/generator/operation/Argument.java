package io.github.workflowautomation.generator.operation;

import io.github.workflowautomation.generator.shape.JavaType;

/**
 * An argument of a method.
 *
 * @param annotation Retrofit's annotation, as it is written
 * @param type its type
 * @param name its Java name
 * @param comment what the Javadoc says of it
 */
public record Argument(String annotation, JavaType type, String name, String comment) {
    @Override
    public String toString() {
        return annotation + " " + type.plainName() + " " + name;
    }
}
