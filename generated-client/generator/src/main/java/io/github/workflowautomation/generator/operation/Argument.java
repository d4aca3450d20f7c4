package io.github.workflowautomation.generator.operation;

import io.github.workflowautomation.generator.shape.JavaType;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An argument of a method.
 *
 * @param annotation Retrofit's annotation, and ours if it needs one, as they are written
 * @param annotationImports the annotations' classes
 * @param type its type
 * @param name its Java name
 * @param comment what the Javadoc says of it
 * @param whenOmitted what is sent by a caller who leaves it out; null when nobody can
 */
public record Argument(
        String annotation,
        Set<String> annotationImports,
        JavaType type,
        String name,
        String comment,
        @Nullable String whenOmitted) {
    /** With an annotation of Retrofit that has no members. */
    static Argument of(String annotation, JavaType type, String name, String comment) {
        return new Argument("@" + annotation, Set.of("retrofit2.http." + annotation), type, name, comment, null);
    }

    /** The same, where a caller may leave it out. */
    Argument omittedAs(String expression) {
        return new Argument(annotation, annotationImports, type, name, comment, expression);
    }

    /** What its declaration imports. */
    Set<String> imports() {
        Set<String> imports = new TreeSet<>(type.imports());
        imports.addAll(annotationImports);
        return imports;
    }

    /** Without its annotation. */
    String plain() {
        return type.plainName() + " " + name;
    }

    @Override
    public String toString() {
        return annotation + " " + plain();
    }
}
