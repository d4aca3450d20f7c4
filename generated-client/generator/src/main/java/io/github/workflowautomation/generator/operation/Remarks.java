package io.github.workflowautomation.generator.operation;

import io.github.workflowautomation.generator.document.Located;
import io.github.workflowautomation.generator.document.Pointer;
import io.github.workflowautomation.generator.document.References;
import io.github.workflowautomation.generator.document.SchemaView;
import io.github.workflowautomation.generator.text.CommentText;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the document says about a parameter or a field beside its name.
 *
 * @param description the document's words
 * @param rules defaults, limits and values, as sentences with markup
 * @param deprecated whether it should no longer be used
 */
public record Remarks(@Nullable String description, List<String> rules, boolean deprecated) {
    private static final int MOST_VALUES = 20;

    static Remarks of(Parameter parameter, References references) {
        Schema<?> schema = parameter.getSchema();
        Remarks ofSchema = schema == null ? new Remarks(null, List.of(), false) : of(schema, references);
        String own = parameter.getDescription();
        return new Remarks(
                own == null ? ofSchema.description : own,
                ofSchema.rules,
                ofSchema.deprecated || Boolean.TRUE.equals(parameter.getDeprecated()));
    }

    static Remarks of(Schema<?> schema, References references) {
        Schema<?> resolved = references
                .resolve(new Located(schema, Pointer.ROOT))
                .map(Located::schema)
                .orElse(schema);
        List<String> rules = new ArrayList<>();
        addValues(rules, resolved);
        add(rules, "Defaults to ", SchemaView.of(resolved).defaultText());
        add(rules, "At least ", resolved.getMinimum());
        add(rules, "At most ", resolved.getMaximum());
        add(rules, "Characters, at least: ", resolved.getMinLength());
        add(rules, "Characters, at most: ", resolved.getMaxLength());
        add(rules, "Pattern: ", resolved.getPattern());
        addMembers(rules, resolved);
        String description = schema.getDescription() == null ? resolved.getDescription() : schema.getDescription();
        return new Remarks(description, rules, Boolean.TRUE.equals(resolved.getDeprecated()));
    }

    private static void addValues(List<String> rules, Schema<?> schema) {
        SchemaView view = SchemaView.of(schema);
        Schema<?> items = SchemaView.items(schema);
        List<Object> values =
                items == null ? view.enumValues() : SchemaView.of(items).enumValues();
        if (!values.isEmpty()) {
            rules.add("Values: " + codes(values.stream().map(String::valueOf).toList()) + ".");
        }
    }

    private static void addMembers(List<String> rules, Schema<?> schema) {
        if (schema.getProperties() != null && !schema.getProperties().isEmpty()) {
            rules.add("Members: " + codes(List.copyOf(schema.getProperties().keySet())) + ".");
        }
    }

    private static String codes(List<String> texts) {
        String listed = texts.stream().limit(MOST_VALUES).map(CommentText::code).collect(Collectors.joining(", "));
        return texts.size() > MOST_VALUES ? listed + ", …" : listed;
    }

    private static void add(List<String> rules, String words, @Nullable Object value) {
        if (value != null) {
            rules.add(words + CommentText.code(String.valueOf(value)) + ".");
        }
    }
}
