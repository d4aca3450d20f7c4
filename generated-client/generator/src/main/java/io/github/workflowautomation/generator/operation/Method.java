package io.github.workflowautomation.generator.operation;

import io.github.workflowautomation.generator.shape.JavaType;
import io.github.workflowautomation.generator.text.CommentText;
import io.github.workflowautomation.generator.text.Javadoc;
import io.github.workflowautomation.generator.text.Literals;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A method of an interface.
 *
 * @param id the operation's id
 * @param name the method's name
 * @param verb the HTTP method in upper case
 * @param path the template
 * @param tag the section
 * @param facts what is known of it
 * @param arguments its arguments in order
 * @param answer what it answers
 * @param accept the media type that it asks for
 */
public record Method(
        String id,
        String name,
        String verb,
        String path,
        String tag,
        Facts facts,
        List<Argument> arguments,
        Answer answer,
        String accept) {

    /**
     * What an operation answers.
     *
     * @param type the type in the call
     * @param streamed whether the answer is not read into memory
     */
    public record Answer(JavaType type, boolean streamed) {}

    /** The annotation that names method and path. */
    public String verbAnnotation() {
        boolean unusual = verb.equals("DELETE") && sendsBody();
        return unusual
                ? "@HTTP(method = \"DELETE\", path = " + Literals.string(path) + ", hasBody = true)"
                : "@" + verb + "(" + Literals.string(path) + ")";
    }

    private boolean sendsBody() {
        return arguments.stream().anyMatch(argument -> argument.annotation().equals("@Body"));
    }

    /** The members of {@code @OperationInfo}. */
    public String info() {
        return "id = " + Literals.string(id) + ", method = " + Literals.string(verb) + ", path = "
                + Literals.string(path) + ", safety = Safety." + facts.safety() + ", evidence = Evidence."
                + facts.evidence() + (facts.internal() ? ", internal = true" : "");
    }

    /** The members of Swagger's {@code @Operation}. */
    public String swagger() {
        String summary = facts.summary() == null ? "" : ", summary = " + Literals.string(facts.summary());
        return "operationId = " + Literals.string(id) + summary + ", tags = " + Literals.string(tag)
                + (facts.deprecated() ? ", deprecated = true" : "");
    }

    /** The header that asks for the answer's type. */
    public String acceptLiteral() {
        return Literals.string("Accept: " + accept);
    }

    /** The arguments as they are declared. */
    public String argumentList() {
        return String.join(", ", arguments.stream().map(Argument::toString).toList());
    }

    /** The comment of the method. */
    public String comment() {
        Javadoc comment = new Javadoc().quote(facts.summary() == null ? id : sentence(facts.summary()));
        comment.quote(facts.description());
        comment.say("Evidence: " + words(facts.evidence()) + ". Safety: " + words(facts.safety())
                + (facts.safetyReason() == null ? "." : "; " + sentence(CommentText.inline(facts.safetyReason()))));
        if (facts.internal()) {
            comment.say("Internal: the vendor keeps this for its own services, or marks it as hidden.");
        }
        arguments.forEach(argument -> comment.tag("param", argument.name() + " " + argument.comment()));
        comment.tag("return", "the call");
        if (facts.deprecated()) {
            comment.tag("deprecated", "by the document");
        }
        return comment.render("    ");
    }

    private static String sentence(String text) {
        String stripped = text.strip();
        return stripped.endsWith(".") ? stripped : stripped + ".";
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What its declaration imports. */
    public Set<String> imports() {
        Set<String> imports = new TreeSet<>(answer.type().imports());
        arguments.forEach(argument -> {
            imports.addAll(argument.type().imports());
            imports.add("retrofit2.http." + annotationName(argument));
        });
        imports.add("retrofit2.http." + (verbAnnotation().startsWith("@HTTP") ? "HTTP" : verb));
        if (answer.streamed()) {
            imports.add("retrofit2.http.Streaming");
        }
        return imports;
    }

    private static String annotationName(Argument argument) {
        return argument.annotation().substring(1).replaceAll("\\(.*", "");
    }
}
