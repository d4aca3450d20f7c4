package io.github.workflowautomation.openapi.capture.page;

import io.github.workflowautomation.openapi.capture.page.DocumentText.Damaged;
import io.github.workflowautomation.openapi.capture.page.Token.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Follows the braces of a script and finds the objects that look like documents: with a version and with paths among
 * their own members. Of two that are inside each other the outer one counts.
 */
final class ScriptObjects {

    /** Where an object is. */
    record Span(int start, int end) {}

    private static final int DEPTH = 5000;
    private static final int MOST = 1000;

    private static final class Open {

        private final int start;
        private final boolean named;
        private boolean version;
        private boolean paths;

        Open(int start, boolean named) {
            this.start = start;
            this.named = named;
        }
    }

    private final String text;
    private final List<Open> open = new ArrayList<>();
    private final List<Span> found = new ArrayList<>();
    private int tooDeep;
    private Optional<Damaged> broken = Optional.empty();

    ScriptObjects(String text) {
        this.text = text;
    }

    /** Takes the next token; the two before it tell what it belongs to. */
    void take(Token token, Token last, Token beforeLast) {
        if (token.is('{', text)) {
            open(token, last, beforeLast);
        } else if (token.is('}', text)) {
            close(token);
        } else if (token.is(':', text) && !open.isEmpty() && tooDeep == 0) {
            member(last, beforeLast);
        }
    }

    private void open(Token token, Token last, Token beforeLast) {
        if (open.size() == DEPTH) {
            tooDeep++;
            return;
        }
        boolean named = last.is(':', text) && isKey(beforeLast, "swaggerDoc");
        open.add(new Open(token.start(), named));
    }

    private void close(Token token) {
        if (tooDeep > 0) {
            tooDeep--;
            return;
        }
        if (open.isEmpty()) {
            return;
        }
        Open object = open.remove(open.size() - 1);
        if (object.version && object.paths && found.size() < MOST) {
            while (!found.isEmpty() && found.get(found.size() - 1).start() > object.start) {
                found.remove(found.size() - 1);
            }
            found.add(new Span(object.start, token.end()));
        } else if (object.named && object.version) {
            broken = Optional.of(new Damaged("has a version and no paths"));
        }
    }

    private void member(Token key, Token before) {
        if (!before.is('{', text) && !before.is(',', text)) {
            return;
        }
        Open object = open.get(open.size() - 1);
        object.version |= isKey(key, "openapi") || isKey(key, "swagger");
        object.paths |= isKey(key, "paths");
    }

    private boolean isKey(Token token, String name) {
        if (token.kind() == Kind.NAME) {
            return token.isName(name, text);
        }
        return token.kind() == Kind.STRING
                && token.end() - token.start() == name.length() + 2
                && text.startsWith(name, token.start() + 1);
    }

    /** Says that the script is over: an object that is open now was cut off, or broke the script. */
    void end() {
        if (open.stream().anyMatch(object -> object.version)) {
            broken = Optional.of(new Damaged("begins and does not end: the script was cut off, or it was broken by its"
                    + " own server (a $' or $` in a document does that)"));
        }
    }

    /** The documents in the order of the text. */
    List<Span> documents() {
        found.sort(Comparator.comparingInt(Span::start));
        return Collections.unmodifiableList(found);
    }

    /** What was meant to be a document and is not whole. */
    Optional<Damaged> broken() {
        return broken;
    }
}
