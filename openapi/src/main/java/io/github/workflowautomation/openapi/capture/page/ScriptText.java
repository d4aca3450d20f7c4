package io.github.workflowautomation.openapi.capture.page;

import java.util.Optional;

/** Script in a file by itself. */
public final class ScriptText {

    private ScriptText() {}

    /** The value of a text that is one string literal from end to end. */
    public static Optional<String> wholeString(String text) {
        if (text.length() < 2 || "\"'`".indexOf(text.charAt(0)) < 0) {
            return Optional.empty();
        }
        ScriptLexer lexer = new ScriptLexer(text, 0);
        Token token = lexer.next();
        boolean whole = token.kind() == Token.Kind.STRING && lexer.next().kind() == Token.Kind.END;
        return whole ? Optional.of(ScriptString.value(text, token)) : Optional.empty();
    }
}
