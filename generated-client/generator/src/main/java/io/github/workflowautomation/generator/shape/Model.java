package io.github.workflowautomation.generator.shape;

import io.github.workflowautomation.generator.text.CommentText;
import io.github.workflowautomation.generator.text.Javadoc;
import io.github.workflowautomation.generator.text.Literals;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A generated class of values.
 *
 * @param name the class
 * @param schemaName what the document calls it
 * @param description the document's words
 * @param properties its declared members in the document's order
 */
public record Model(
        String name, String schemaName, @Nullable String description, List<Property> properties) {
    /** The comment of the class. */
    public String comment() {
        Javadoc comment = new Javadoc().quote(description);
        if (comment.isEmpty()) {
            comment.say("The schema " + CommentText.code(schemaName) + ".");
        }
        return comment.say("Immutable. Members that the document does not declare are kept and written back.")
                .render("");
    }

    /** The members of its {@code @Schema}. */
    public String annotation() {
        return "name = " + schemaLiteral()
                + (description == null || !Literals.fits(description)
                        ? ""
                        : ", description = " + Literals.string(description));
    }

    /** The schema's name as a literal. */
    public String schemaLiteral() {
        return Literals.string(schemaName);
    }

    /** Whether anything must be there. */
    public boolean anyRequired() {
        return !required().isEmpty();
    }

    /** The members that must be there. */
    public List<Property> required() {
        return properties.stream().filter(Property::required).toList();
    }

    /** The JSON names as literals, joined by comma. */
    public String wireNames() {
        return properties.stream().map(Property::wireLiteral).collect(Collectors.joining(", "));
    }

    /** Members with an adapter of their own. */
    public List<Property> adapted() {
        return properties.stream().filter(property -> !property.direct()).toList();
    }

    /** What its members import. */
    public Set<String> imports() {
        Set<String> imports = new TreeSet<>();
        properties.forEach(property -> imports.addAll(property.type().imports()));
        imports.remove("model." + name);
        return imports;
    }
}
