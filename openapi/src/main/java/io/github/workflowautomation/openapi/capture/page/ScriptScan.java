package io.github.workflowautomation.openapi.capture.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.workflowautomation.openapi.capture.page.DocumentText.Damaged;
import io.github.workflowautomation.openapi.capture.page.DocumentText.Verdict;
import io.github.workflowautomation.openapi.capture.page.LenientJson.Literal;
import io.github.workflowautomation.openapi.capture.page.LenientJson.Unreadable;
import io.github.workflowautomation.openapi.capture.page.Token.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a script for clues without running it. An object is taken for a document by what is in it, whatever the script
 * calls it; addresses are taken from the settings that the known pages use.
 */
final class ScriptScan {

    private static final int LONGEST_KEY = 40;
    private static final int SHORTEST_DOCUMENT = 20;
    private static final Set<String> SETTINGS = UiConfiguration.names();

    private final String text;
    private final ScriptLexer lexer;
    private final ScriptObjects objects;
    private final Clues clues = new Clues();
    private final PlacedClues placed;

    private Token beforeLast = new Token(Kind.END, 0, 0);
    private Token last = beforeLast;
    private Token token;

    /** A list of addresses that was tried and cannot be read reaches to here; none inside it is tried again. */
    private int unreadableUntil;

    private ScriptScan(String text) {
        this.text = text;
        this.lexer = new ScriptLexer(text, 0);
        this.objects = new ScriptObjects(text);
        this.placed = new PlacedClues(clues);
        this.token = lexer.next();
    }

    static Clues read(String script) {
        return new ScriptScan(script).read();
    }

    private Clues read() {
        while (token.kind() != Kind.END) {
            look();
            beforeLast = last;
            last = token;
            token = lexer.next();
        }
        objects.end();
        List<ScriptObjects.Span> documents = objects.documents();
        documents.forEach(span -> clues.add(judge(span)));
        objects.broken().ifPresent(clues::add);
        placed.moveOutside(documents);
        return clues;
    }

    private Verdict judge(ScriptObjects.Span span) {
        String cut = text.substring(span.start(), span.end());
        if (cut.contains("<% swaggerOptions %>")) {
            return new Damaged("was damaged by the page's own server, which put template text where a $& stood");
        }
        return DocumentText.judge(cut);
    }

    private void look() {
        objects.take(token, last, beforeLast);
        if (token.kind() == Kind.STRING) {
            string();
        } else if (token.is(':', text) || token.is('=', text)) {
            setting();
        } else if (token.is('(', text) && last.kind() == Kind.NAME) {
            call();
        }
    }

    /** {@code key: value} or {@code key = value}, with the value still to come. */
    private void setting() {
        String key = key(last);
        if (!SETTINGS.contains(key)) {
            return;
        }
        Value value = new Value(text, token.end());
        int place = token.start();
        if (UiConfiguration.LISTS.contains(key) && value.opensList()) {
            list(value.start());
        } else if (key.equals(UiConfiguration.CONFIGURATION)) {
            placed.add(place, value.address(key, Address.Kind.CONFIGURATION));
        } else if (UiConfiguration.SINGLE.contains(key)) {
            placed.add(place, value.address(key, Address.Kind.DOCUMENT));
        }
    }

    /** A text may be a document, whatever it is for, or the address of one. */
    private void string() {
        int length = token.end() - token.start();
        if (length > SHORTEST_DOCUMENT && MentionedAddress.mayBeDocument(text, token.start(), token.end())) {
            placed.add(token.start(), DocumentText.judge(ScriptString.value(text, token)));
        } else if (length < MentionedAddress.LONGEST && !isKey()) {
            MentionedAddress.of(ScriptString.value(text, token))
                    .ifPresent(address -> placed.add(token.start(), address));
        }
    }

    /** What a setting names or a call is given is looked at there. */
    private boolean isKey() {
        return last.is(':', text) && SETTINGS.contains(key(beforeLast));
    }

    private String key(Token at) {
        if (at.end() - at.start() > LONGEST_KEY) {
            return "";
        }
        return switch (at.kind()) {
            case STRING -> ScriptString.value(text, at);
            case NAME -> text.substring(at.start(), at.end());
            default -> "";
        };
    }

    private void list(int start) {
        if (start < unreadableUntil) {
            return;
        }
        try {
            Literal list = LenientJson.readAt(text, start);
            Clues found = new Clues();
            UiConfiguration.list(list.value(), found);
            placed.add(start, found);
            unreadableUntil = list.end();
        } catch (Unreadable e) {
            unreadableUntil = e.position();
        }
    }

    /** {@code JSON.parse('…')}, {@code atob('…')} and {@code Redoc.init("…")}. */
    private void call() {
        boolean member = beforeLast.is('.', text);
        int place = token.start();
        if (member && last.isName("parse", text)) {
            argument().ifPresent(json -> placed.add(place, parsed(json)));
        } else if (member && last.isName("init", text)) {
            argument().ifPresent(url -> placed.add(place, new Address(Address.Kind.DOCUMENT, url, "")));
        } else if (last.isName("atob", text)) {
            argument().flatMap(ScriptScan::unpacked).ifPresent(json -> placed.add(place, parsed(json)));
        }
    }

    private Optional<String> argument() {
        return new Value(text, token.end()).string();
    }

    private static Optional<String> unpacked(String base64) {
        try {
            return Optional.of(new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Clues parsed(String json) {
        Clues found = new Clues();
        Verdict verdict = DocumentText.judge(json);
        found.add(verdict);
        if (verdict instanceof DocumentText.Other) {
            try {
                JsonNode settings = LenientJson.readAt(json, 0).value();
                UiConfiguration.read(settings, found);
            } catch (Unreadable e) {
                return found; // some other JSON, or none
            }
        }
        return found;
    }
}
