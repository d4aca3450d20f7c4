package io.github.workflowautomation.generator.shape;

import io.github.workflowautomation.generator.text.CommentText;
import io.github.workflowautomation.generator.text.Javadoc;
import java.util.ArrayList;
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
 * @param deprecated whether it should no longer be used
 * @param properties its declared members in the document's order
 * @param presets what a builder sets from the start
 * @param unions the unions that it is a variant of
 */
public record Model(
        String name,
        String schemaName,
        @Nullable String description,
        boolean deprecated,
        List<Property> properties,
        List<Preset> presets,
        Set<String> unions) {
    /** So many members are read and written in one method: it stays short, and small enough for the JIT. */
    private static final int GROUP = 40;

    /**
     * Something that a builder sets from the start.
     *
     * @param call the call on the builder, with the dot
     * @param imports what it needs
     */
    public record Preset(String call, Set<String> imports) {}

    /**
     * Members that one method reads and one writes.
     *
     * @param number what the methods' names end in; empty for the first
     * @param properties the members
     * @param next the number of the next group; null for the last
     */
    public record Group(
            String number,
            List<Property> properties,
            @Nullable String next) {}

    /** The same with what its builder sets from the start. */
    Model with(List<Preset> calls) {
        return new Model(name, schemaName, description, deprecated, properties, calls, unions);
    }

    /** The comment of the class. */
    public String comment() {
        Javadoc comment = new Javadoc().quote(description);
        if (comment.isEmpty()) {
            comment.say("The schema " + CommentText.code(schemaName) + ".");
        }
        return comment.say((deprecated ? "Deprecated by the document. " : "")
                        + "Immutable. Members that the document does not declare are kept and written back.")
                .render("");
    }

    /** The members of its {@code @Schema}. */
    public String annotation() {
        return Annotations.schema(schemaName, description) + (deprecated ? ", deprecated = true" : "");
    }

    /** The schema's name as a literal. */
    public String schemaLiteral() {
        return Annotations.shortened(schemaName);
    }

    /** Its interfaces with the keyword; empty when there are none. */
    public String interfaces() {
        return unions.isEmpty() ? "" : " implements " + String.join(", ", unions);
    }

    /** Whether a builder has anything from the start. */
    public boolean preset() {
        return !presets.isEmpty();
    }

    /** The calls that set what a builder has from the start. */
    public String presetCalls() {
        return presets.stream().map(Preset::call).collect(Collectors.joining());
    }

    /** The members in groups. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        int count = (properties.size() + GROUP - 1) / GROUP;
        for (int i = 0; i < count; i++) {
            List<Property> members = properties.subList(i * GROUP, Math.min(properties.size(), (i + 1) * GROUP));
            groups.add(new Group(number(i), members, i + 1 < count ? number(i + 1) : null));
        }
        return groups;
    }

    private static String number(int group) {
        return group == 0 ? "" : String.valueOf(group + 1);
    }

    /** What a builder checks. */
    public List<String> buildChecks() {
        return properties.stream()
                .map(Property::buildCheck)
                .filter(check -> !check.isEmpty())
                .toList();
    }

    /** Whether a reader checks anything. */
    public boolean checked() {
        return properties.stream().anyMatch(Property::expected);
    }

    /** Whether a builder checks anything. */
    public boolean demanding() {
        return !buildChecks().isEmpty();
    }

    /** The JSON names as literals, joined by comma. */
    public String wireNames() {
        return properties.stream().map(Property::wireLiteral).collect(Collectors.joining(", "));
    }

    /** Members with an adapter of their own. */
    public List<Property> adapted() {
        return properties.stream().filter(property -> !property.direct()).toList();
    }

    /** Its adapter. */
    public String adapter() {
        return name + "JsonAdapter.of(moshi)";
    }

    /** What its members import. */
    public Set<String> imports() {
        Set<String> imports = new TreeSet<>();
        properties.forEach(property -> imports.addAll(property.imports()));
        presets.forEach(preset -> imports.addAll(preset.imports()));
        if (!buildChecks().isEmpty()) {
            imports.add("support.Members");
        }
        return imports;
    }

    /** What its adapter imports for them. */
    public Set<String> adapterImports() {
        Set<String> imports = new TreeSet<>();
        adapted().forEach(property -> imports.addAll(property.type().storage().imports()));
        imports.remove("support.Texts");
        imports.remove("support.Copies");
        return imports;
    }
}
