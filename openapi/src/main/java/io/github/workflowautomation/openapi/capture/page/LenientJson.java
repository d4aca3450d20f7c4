package io.github.workflowautomation.openapi.capture.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.workflowautomation.openapi.capture.page.Token.Kind;

/**
 * Reads a JavaScript literal as JSON: single quotes, bare names, comments and trailing commas are welcome; a call, a
 * function or any other expression is not.
 */
final class LenientJson {

    /** Says where reading came to an end that is not the end of the value. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final int position;

        Unreadable(int position) {
            // No stack: a page can be full of code that only looks like a literal.
            super("not a literal", null, false, false);
            this.position = position;
        }

        int position() {
            return position;
        }
    }

    /** A value and where it ends, exclusive. */
    record Literal(JsonNode value, int end) {}

    private static final int DEPTH = 200;
    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);
    private static final JsonMapper NUMBERS = JsonMapper.builder()
            .nodeFactory(NODES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS)
            .build();

    private final String text;
    private final ScriptLexer lexer;
    private Token token;

    private LenientJson(String text, int start) {
        this.text = text;
        this.lexer = new ScriptLexer(text, start);
        this.token = lexer.next();
    }

    /** Reads the literal that begins at a place; what follows it is not looked at. */
    static Literal readAt(String text, int start) throws Unreadable {
        LenientJson reader = new LenientJson(text, start);
        JsonNode value = reader.value(0);
        return new Literal(value, reader.token.end());
    }

    /** Leaves the value's last token as the current one. */
    private JsonNode value(int depth) throws Unreadable {
        if (depth > DEPTH) {
            throw unreadable();
        }
        if (token.kind() == Kind.STRING) {
            return TextNode.valueOf(ScriptString.value(text, token));
        }
        if (token.is('{', text)) {
            return object(depth);
        }
        if (token.is('[', text)) {
            return array(depth);
        }
        return scalar();
    }

    private JsonNode scalar() throws Unreadable {
        if (token.kind() == Kind.NUMBER) {
            return number(token.start());
        }
        if (token.is('-', text)) {
            int start = token.start();
            advance();
            return number(start);
        }
        String word = token.kind() == Kind.NAME ? text.substring(token.start(), token.end()) : "";
        return switch (word) {
            case "true" -> BooleanNode.TRUE;
            case "false" -> BooleanNode.FALSE;
            case "null", "undefined" -> NullNode.getInstance();
            default -> throw unreadable();
        };
    }

    private JsonNode number(int start) throws Unreadable {
        int end = token.end();
        // The lexer ends a number before the sign of its exponent.
        if (end < text.length() && "eE".indexOf(text.charAt(end - 1)) >= 0 && "+-".indexOf(text.charAt(end)) >= 0) {
            advance();
            advance();
            end = token.end();
        }
        try {
            return NUMBERS.readTree(text.substring(start, end));
        } catch (JsonProcessingException e) {
            throw unreadable();
        }
    }

    private ObjectNode object(int depth) throws Unreadable {
        ObjectNode object = NODES.objectNode();
        advance();
        while (!token.is('}', text)) {
            String key = key();
            advance();
            require(':');
            advance();
            object.set(key, value(depth + 1));
            advance();
            comma('}');
        }
        return object;
    }

    private String key() throws Unreadable {
        return switch (token.kind()) {
            case STRING -> ScriptString.value(text, token);
            case NAME, NUMBER -> text.substring(token.start(), token.end());
            default -> throw unreadable();
        };
    }

    private ArrayNode array(int depth) throws Unreadable {
        ArrayNode array = NODES.arrayNode();
        advance();
        while (!token.is(']', text)) {
            array.add(value(depth + 1));
            advance();
            comma(']');
        }
        return array;
    }

    private void comma(char close) throws Unreadable {
        if (!token.is(close, text)) {
            require(',');
            advance();
        }
    }

    private void require(char punctuation) throws Unreadable {
        if (!token.is(punctuation, text)) {
            throw unreadable();
        }
    }

    private void advance() {
        token = lexer.next();
    }

    private Unreadable unreadable() {
        return new Unreadable(token.start());
    }
}
