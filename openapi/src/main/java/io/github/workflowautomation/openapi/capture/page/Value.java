package io.github.workflowautomation.openapi.capture.page;

import io.github.workflowautomation.openapi.capture.page.Token.Kind;
import java.util.Optional;

/** What stands behind a {@code :}, {@code =} or {@code (}: only its first tokens are looked at. */
final class Value {

    private final String text;
    private final ScriptLexer lexer;
    private final Token first;
    private final Token second;

    Value(String text, int start) {
        this.text = text;
        this.lexer = new ScriptLexer(text, start);
        this.first = lexer.next();
        this.second = first.kind() == Kind.END ? first : lexer.next();
    }

    int start() {
        return first.start();
    }

    boolean opensList() {
        return first.is('[', text);
    }

    /** The value, if it is one string and nothing more. */
    Optional<String> string() {
        return first.kind() == Kind.STRING && ends(second)
                ? Optional.of(ScriptString.value(text, first))
                : Optional.empty();
    }

    /** The address that the value is; one that only running the script would tell is named by its setting. */
    Address address(String setting, Address.Kind kind) {
        Optional<String> string = string();
        if (string.isPresent()) {
            return new Address(kind, string.get(), "");
        }
        return first.is('{', text) || isWord("null") || isWord("undefined") || isWord("void")
                ? new Address(kind, "", "")
                : called().or(this::belowOrigin).orElseGet(() -> new Address(Address.Kind.COMPUTED, setting, ""));
    }

    /** {@code resolve('./json')}: what such a function does, it does with the place of the page. */
    private Optional<Address> called() {
        if (first.kind() != Kind.NAME || !second.is('(', text)) {
            return Optional.empty();
        }
        Token argument = lexer.next();
        boolean alone = argument.kind() == Kind.STRING && lexer.next().is(')', text);
        return alone
                ? Optional.of(new Address(Address.Kind.BELOW_PAGE, ScriptString.value(text, argument), ""))
                : Optional.empty();
    }

    /** {@code window.location.origin + "/path"}, which needs no running. */
    private Optional<Address> belowOrigin() {
        Token at = first;
        Token then = second;
        boolean member = false;
        while (at.kind() == Kind.NAME && then.is('.', text)) {
            at = lexer.next();
            then = lexer.next();
            member = true;
        }
        if (!member || !at.isName("origin", text) || !then.is('+', text)) {
            return Optional.empty();
        }
        Token path = lexer.next();
        boolean alone = path.kind() == Kind.STRING && ends(lexer.next());
        return Optional.of(path)
                .filter(token -> alone)
                .map(token -> ScriptString.value(text, token))
                .filter(url -> url.startsWith("/"))
                .map(url -> new Address(Address.Kind.DOCUMENT, url, ""));
    }

    private boolean isWord(String word) {
        return first.isName(word, text) && ends(second);
    }

    private boolean ends(Token token) {
        return token.kind() == Kind.END
                || token.is(',', text)
                || token.is('}', text)
                || token.is(')', text)
                || token.is(';', text)
                // The next statement, where semicolons are left out.
                || ((token.kind() == Kind.NAME || token.kind() == Kind.STRING) && isOnNextLine(token));
    }

    private boolean isOnNextLine(Token token) {
        return text.substring(first.end(), token.start()).indexOf('\n') >= 0;
    }
}
