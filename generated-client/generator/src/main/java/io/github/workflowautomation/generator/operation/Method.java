package io.github.workflowautomation.generator.operation;

import io.github.workflowautomation.generator.shape.JavaType;
import io.github.workflowautomation.generator.text.CommentText;
import io.github.workflowautomation.generator.text.Javadoc;
import io.github.workflowautomation.generator.text.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A method of an interface.
 *
 * @param id the operation's id
 * @param name the method's name
 * @param verb the HTTP method in upper case
 * @param path the template as the document writes it
 * @param retrofitPath the same as Retrofit takes it
 * @param tag the section
 * @param facts what is known of it
 * @param arguments its arguments in order
 * @param answer what it answers
 * @param contentType the media type that the body is sent with; null when its converter knows
 */
public record Method(
        String id,
        String name,
        String verb,
        String path,
        String retrofitPath,
        String tag,
        Facts facts,
        List<Argument> arguments,
        Answer answer,
        @Nullable String contentType) {
    private static final String INDENT = "    ";
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    /**
     * What an operation answers.
     *
     * @param type the type in the call
     * @param streamed whether the answer is not read into memory
     * @param accept the media types that are asked for
     * @param outcomes the answers that the document tells of
     */
    record Answer(JavaType type, boolean streamed, String accept, List<Outcome> outcomes) {}

    /** The annotations, each on lines of its own. */
    public String annotations() {
        List<String> lines = new ArrayList<>();
        lines.add(Layout.list(INDENT, "@OperationInfo(", info(), ")"));
        lines.add(Layout.list(INDENT, "@Operation(", swagger(), ")"));
        answer.outcomes().forEach(outcome -> lines.add(outcome.annotation(INDENT)));
        lines.add(Layout.list(INDENT, "@Headers(", headers(), ")"));
        if (answer.streamed()) {
            lines.add(INDENT + "@Streaming");
        }
        lines.add(INDENT + verbAnnotation());
        if (facts.deprecated()) {
            lines.add(INDENT + "@Deprecated");
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** The ways to call it without what need not be set. */
    public List<Shortcut> shortcuts() {
        return Shortcut.of(this);
    }

    /** The declaration. */
    public String declaration() {
        List<String> declared = arguments.stream().map(Argument::toString).toList();
        return Layout.list(INDENT, "Call<" + answer.type().name() + "> " + name + "(", declared, ");");
    }

    private String verbAnnotation() {
        String literal = Literals.string(retrofitPath);
        if (usesOwnAnnotation()) {
            return "@" + verb + "(" + literal + ")";
        }
        return "@HTTP(method = \"" + verb + "\", path = " + literal + (sendsBody() ? ", hasBody = true" : "") + ")";
    }

    private boolean usesOwnAnnotation() {
        return !verb.equals("TRACE") && (WITH_BODY.contains(verb) || !sendsBody());
    }

    private boolean sendsBody() {
        return arguments.stream().anyMatch(argument -> argument.annotation().startsWith("@Body"));
    }

    private List<String> info() {
        List<String> members = new ArrayList<>(List.of(
                "id = " + Literals.string(id),
                "method = " + Literals.string(verb),
                "path = " + Literals.string(path),
                "safety = Safety." + facts.safety(),
                "evidence = Evidence." + facts.evidence()));
        if (facts.internal()) {
            members.add("internal = true");
        }
        return members;
    }

    private List<String> swagger() {
        List<String> members = new ArrayList<>();
        members.add("operationId = " + Literals.string(id));
        if (facts.summary() != null && Literals.fits(facts.summary())) {
            members.add("summary = " + Literals.string(facts.summary()));
        }
        if (Literals.fits(tag)) {
            members.add("tags = " + Literals.string(tag));
        }
        if (facts.deprecated()) {
            members.add("deprecated = true");
        }
        return members;
    }

    private List<String> headers() {
        List<String> headers = new ArrayList<>(List.of(Literals.string("Accept: " + answer.accept())));
        if (contentType != null) {
            headers.add(Literals.string("Content-Type: " + contentType));
        }
        return headers.size() == 1 ? headers : List.of("{" + String.join(", ", headers) + "}");
    }

    /** The comment of the method. */
    public String comment() {
        Javadoc comment = new Javadoc().quote(facts.summary() == null ? id : sentence(facts.summary()));
        comment.quote(facts.description());
        comment.say("Evidence: " + words(facts.evidence())
                + (facts.seen().isEmpty() ? "" : ", " + CommentText.inline(facts.seen())) + ". Safety: "
                + words(facts.safety())
                + (facts.safetyReason() == null ? "." : "; " + sentence(CommentText.inline(facts.safetyReason()))));
        if (facts.removed()) {
            comment.say("The vendor's document has this no longer. It is kept for those who call it.");
        }
        if (facts.internal()) {
            comment.say("Internal: the vendor keeps this for its own services, or marks it as hidden.");
        }
        if (!answer.outcomes().isEmpty()) {
            comment.say("Answers: "
                    + answer.outcomes().stream().map(Outcome::comment).collect(Collectors.joining("; ")) + ".");
        }
        arguments.forEach(argument -> comment.tag("param", argument.name() + " " + argument.comment()));
        comment.tag("return", "the call");
        if (facts.deprecated()) {
            comment.tag("deprecated", "by the document");
        }
        return comment.render(INDENT);
    }

    private static String sentence(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() || stripped.endsWith(".") ? stripped : stripped + ".";
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What its declaration imports. */
    public Set<String> imports() {
        Set<String> imports = new TreeSet<>(answer.type().imports());
        arguments.forEach(argument -> imports.addAll(argument.imports()));
        imports.add("retrofit2.http." + (usesOwnAnnotation() ? verb : "HTTP"));
        if (answer.streamed()) {
            imports.add("retrofit2.http.Streaming");
        }
        answer.outcomes().forEach(outcome -> imports.addAll(outcome.imports()));
        return imports;
    }
}
