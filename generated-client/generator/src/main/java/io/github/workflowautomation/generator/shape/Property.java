package io.github.workflowautomation.generator.shape;

import io.github.workflowautomation.generator.text.CommentText;
import io.github.workflowautomation.generator.text.Javadoc;
import io.github.workflowautomation.generator.text.Literals;
import java.util.Set;
import java.util.TreeSet;

/**
 * A declared member of a model.
 *
 * @param index its place among the members, from zero
 * @param wireName the JSON name
 * @param name the Java name
 * @param type its type
 * @param presence when it is there
 * @param facts what else the document says of it
 * @param presenceNames the names of the methods that ask whether it is there and leave it out; empty when there are none
 */
public record Property(
        int index,
        String wireName,
        String name,
        JavaType type,
        Presence presence,
        PropertyFacts facts,
        PresenceNames presenceNames) {

    /**
     * Methods of an optional member that may be null.
     *
     * @param has tells whether it is there
     * @param without leaves it out
     */
    public record PresenceNames(String has, String without) {
        static final PresenceNames NONE = new PresenceNames("", "");
    }

    /** Whether a caller reads both in the same way. */
    boolean isReadLike(Property other) {
        return wireName.equals(other.wireName)
                && name.equals(other.name)
                && declaredType().equals(other.declaredType())
                && facts.deprecated() == other.facts.deprecated();
    }

    /** The JSON name as a literal. */
    public String wireLiteral() {
        return Literals.string(wireName);
    }

    /** The members of its {@code @Schema}. */
    public String annotation() {
        return Annotations.schema(wireName, facts.description())
                + facts.defaultLiteral()
                        .map(literal -> ", defaultValue = " + literal)
                        .orElse("")
                + (facts.deprecated() ? ", deprecated = true" : "");
    }

    /** The Java name as a literal. */
    public String nameLiteral() {
        return Literals.string(name);
    }

    /** The type as it is declared. */
    public String declaredType() {
        return presence.neverNull() ? type.name() : type.nullableName();
    }

    /** The type of the field. */
    public String fieldType() {
        return presence.neverNull() && !open() ? type.storage().name() : builderType();
    }

    /** The type of the field in the builder. */
    public String builderType() {
        return type.storage().nullableName();
    }

    /** Whether it may be any JSON, null included. */
    private boolean open() {
        return type.equals(JavaType.JSON);
    }

    /** What the accessor returns. */
    public String viewed() {
        if (open()) {
            return "Members.shown(" + name + ", nullMembers, " + wireLiteral() + ")";
        }
        Conversion view = type.storage().view();
        return view.isNone() || presence.neverNull()
                ? view.apply(name)
                : name + " == null ? null : " + view.apply(name);
    }

    /** What the setter keeps. */
    public String stored() {
        if (open()) {
            return "Members.held(" + name + ")";
        }
        Conversion store = type.storage().store();
        return store.isNone() ? name : name + " == null ? null : " + store.apply(name);
    }

    /** The statement of the setter that tells null from absent; empty when it needs none. */
    public String nullNote() {
        if (open()) {
            return "nullMembers.set(" + wireLiteral() + ", " + name + " == JsonNull.INSTANCE);";
        }
        return switch (presence) {
            case REQUIRED -> "";
            case OPTIONAL, REQUIRED_IN_REQUESTS -> "nullMembers.remove(" + wireLiteral() + ");";
            case REQUIRED_NULLABLE, OPTIONAL_NULLABLE ->
                "nullMembers.set(" + wireLiteral() + ", " + name + " == null);";
        };
    }

    /** Whether the setter has that statement. */
    public boolean noted() {
        return !nullNote().isEmpty();
    }

    /** What a builder checks; empty when it may be left out. */
    public String buildCheck() {
        return switch (presence) {
            case REQUIRED, REQUIRED_IN_REQUESTS -> check("Members.require(" + wireLiteral() + ", this." + name);
            case REQUIRED_NULLABLE -> "Members.require(" + wireLiteral() + ", this." + name + ", nullMembers);";
            case OPTIONAL, OPTIONAL_NULLABLE -> "";
        };
    }

    private String check(String call) {
        return call + (open() ? ", nullMembers);" : ");");
    }

    /** The end of what a reader checks; empty when it may be absent. */
    public String readCheck() {
        String value = wireLiteral() + ", builder." + name;
        return switch (presence) {
            case REQUIRED -> value + (open() ? ", builder.nullMembers);" : ");");
            case REQUIRED_NULLABLE -> value + ", builder.nullMembers);";
            case OPTIONAL, OPTIONAL_NULLABLE, REQUIRED_IN_REQUESTS -> "";
        };
    }

    /** Whether a reader checks it. */
    public boolean expected() {
        return !readCheck().isEmpty();
    }

    /** Whether there are methods for its being absent. */
    public boolean distinguished() {
        return !presenceNames.has().isEmpty();
    }

    /** Whether a call reads it without an adapter of its own. */
    public boolean direct() {
        return !type.reader().isEmpty();
    }

    /** What the model imports for it. */
    public Set<String> imports() {
        Set<String> imports = new TreeSet<>(type.imports());
        imports.addAll(type.storage().imports());
        if (open()) {
            imports.add("support.JsonNull");
        }
        return imports;
    }

    /** The comment of the accessor. */
    public String accessorComment() {
        Javadoc comment = new Javadoc().quote(facts.description());
        comment.say("JSON name: " + CommentText.code(wireName) + "." + facts.notes());
        comment.tag("return", presence.neverNull() ? "the value" : presence.returned());
        return deprecation(comment).render("    ");
    }

    /** The comment of the setter. */
    public String setterComment() {
        Javadoc comment = new Javadoc().say("Sets " + CommentText.code(wireName) + "." + facts.notes());
        comment.tag("param", name + " the value" + presence.settable());
        comment.tag("return", "this builder");
        return deprecation(comment).render("        ");
    }

    private Javadoc deprecation(Javadoc comment) {
        return facts.deprecated() ? comment.tag("deprecated", "by the document") : comment;
    }

    /** The JSON name as text of a comment. */
    public String wireComment() {
        return CommentText.code(wireName);
    }
}
