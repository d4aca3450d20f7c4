package io.github.workflowautomation.generator.operation;

import io.github.workflowautomation.generator.text.Javadoc;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A method that leaves out what need not be set. An operation without a query has the same signature, so that its first
 * query parameter breaks no caller; the same goes for headers.
 *
 * @param method the whole method
 * @param omitted the arguments that it leaves out
 */
public record Shortcut(Method method, List<Argument> omitted) {
    private static final String INDENT = "    ";

    /** Every way to leave something out of a method. */
    static List<Shortcut> of(Method method) {
        List<Argument> optional = method.arguments().stream()
                .filter(argument -> argument.whenOmitted() != null)
                .toList();
        List<Shortcut> shortcuts = new ArrayList<>();
        for (int chosen = 1; chosen < 1 << optional.size(); chosen++) {
            List<Argument> omitted = new ArrayList<>();
            for (int i = 0; i < optional.size(); i++) {
                if ((chosen & 1 << i) != 0) {
                    omitted.add(optional.get(i));
                }
            }
            shortcuts.add(new Shortcut(method, omitted));
        }
        return shortcuts;
    }

    private List<Argument> taken() {
        return method.arguments().stream()
                .filter(argument -> !omitted.contains(argument))
                .toList();
    }

    /** The comment, and the annotation if there is one. */
    public String heading() {
        String names = omitted.stream().map(Argument::name).collect(Collectors.joining(" and no "));
        Javadoc comment = new Javadoc().say("The operation {@code " + method.name() + "} with no " + names + ".");
        taken().forEach(argument -> comment.tag("param", argument.name() + " " + argument.comment()));
        comment.tag("return", "the call");
        if (method.facts().deprecated()) {
            comment.tag("deprecated", "by the document");
        }
        return comment.render(INDENT) + (method.facts().deprecated() ? INDENT + "@Deprecated\n" : "");
    }

    /** The declaration up to its brace. */
    public String declaration() {
        List<String> declared = taken().stream().map(Argument::plain).toList();
        return Layout.list(
                INDENT, "default Call<" + method.answer().type().name() + "> " + method.name() + "(", declared, ") {");
    }

    /** The call of the whole method. */
    public String call() {
        List<String> passed = method.arguments().stream()
                .map(argument ->
                        omitted.contains(argument) ? Objects.requireNonNull(argument.whenOmitted()) : argument.name())
                .toList();
        return Layout.list(INDENT + INDENT, "return " + method.name() + "(", passed, ");");
    }
}
