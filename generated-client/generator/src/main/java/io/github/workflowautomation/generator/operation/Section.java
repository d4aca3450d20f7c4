package io.github.workflowautomation.generator.operation;

import io.github.workflowautomation.generator.text.Javadoc;
import io.github.workflowautomation.generator.text.Literals;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An interface: the operations of one tag.
 *
 * @param name the interface
 * @param tag the tag
 * @param description the document's words about the tag
 * @param methods its methods in the document's order
 */
public record Section(String name, String tag, @Nullable String description, List<Method> methods) {
    /** The comment of the interface. */
    public String comment() {
        Javadoc comment = new Javadoc().quote(description);
        return (comment.isEmpty() ? comment.quote("Operations of the section " + tag + ".") : comment).render("");
    }

    /** The tag as a literal. */
    public String tagLiteral() {
        return Literals.string(tag);
    }

    /** What the interface imports. */
    public Set<String> imports() {
        Set<String> imports = new TreeSet<>(Set.of(
                "support.Evidence",
                "support.OperationInfo",
                "support.Safety",
                "io.swagger.v3.oas.annotations.Operation",
                "retrofit2.Call",
                "retrofit2.http.Headers"));
        methods.forEach(method -> imports.addAll(method.imports()));
        return imports;
    }
}
