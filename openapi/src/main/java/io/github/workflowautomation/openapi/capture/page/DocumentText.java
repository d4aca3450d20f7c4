package io.github.workflowautomation.openapi.capture.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.workflowautomation.openapi.capture.page.LenientJson.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a text is an OpenAPI or Swagger document: it must have {@code openapi} or {@code swagger}, and
 * {@code paths}, at its top level. What else is in it, the gate looks at.
 */
public final class DocumentText {

    /** What a text was found to be. */
    public sealed interface Verdict {}

    /**
     * A document.
     *
     * @param text strict JSON, or YAML
     * @param dialect such as {@code OpenAPI 3.0.0}
     */
    public record Document(String text, String dialect) implements Verdict {}

    /**
     * Meant to be a document, but none can be read from it.
     *
     * @param reason what is the matter, as the end of a sentence that begins with the place
     */
    public record Damaged(String reason) implements Verdict {}

    /** Something else. */
    public record Other() implements Verdict {}

    private static final Other OTHER = new Other();
    private static final int DEPTH = 1000;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final Pattern YAML_VERSION =
            Pattern.compile("(?m)^([\"']?)(openapi|swagger)\\1[ \\t]{0,9}:[ \\t]{0,9}[\"']?([0-9][0-9.]{0,9})");
    private static final Pattern YAML_PATHS = Pattern.compile("(?m)^([\"']?)paths\\1[ \\t]{0,9}:");

    private DocumentText() {}

    /** Looks at a whole text: an answer, a file, or what was cut out of a script. */
    public static Verdict judge(String text) {
        String body = withoutMark(text);
        int start = firstVisible(body);
        if (start == body.length()) {
            return OTHER;
        }
        return body.charAt(start) == '{' ? judgeObject(body, start) : judgeYaml(body);
    }

    private static Verdict judgeObject(String text, int start) {
        TopLevel top = new TopLevel();
        try (JsonParser parser = JSON.createParser(text)) {
            top.read(parser);
            return top.verdict(text);
        } catch (StreamConstraintsException e) {
            return top.version.isEmpty() ? OTHER : new Damaged("is nested deeper than " + DEPTH + " levels");
        } catch (JsonEOFException e) {
            return top.version.isEmpty() ? OTHER : new Damaged("ends before the document does");
        } catch (JsonProcessingException e) {
            return judgeLiteral(text, start);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What JavaScript takes for an object and strict JSON does not. */
    private static Verdict judgeLiteral(String text, int start) {
        try {
            JsonNode value = LenientJson.readAt(text, start).value();
            return judgeTree(value);
        } catch (Unreadable e) {
            boolean meant = text.startsWith("openapi", start + 1)
                    || text.indexOf("\"openapi\"", start) >= 0
                    || text.indexOf("\"swagger\"", start) >= 0;
            return meant ? new Damaged("is neither JSON nor a JavaScript literal that can be read") : OTHER;
        }
    }

    /** Looks at a tree; a document is printed as JSON. */
    static Verdict judgeTree(JsonNode value) {
        JsonNode version = value.has("openapi") ? value.get("openapi") : value.path("swagger");
        if (!version.isValueNode() || !value.path("paths").isObject()) {
            return OTHER;
        }
        return new Document(value.toString(), dialect(value.has("openapi"), version.asText()));
    }

    private static Verdict judgeYaml(String text) {
        Matcher version = YAML_VERSION.matcher(text);
        if (!version.find() || !YAML_PATHS.matcher(text).find()) {
            return OTHER;
        }
        return new Document(text, dialect(version.group(2).equals("openapi"), version.group(3)));
    }

    private static String dialect(boolean openApi, String version) {
        String shown = version.matches("[0-9][0-9.]{0,9}") ? version : "of an unreadable version";
        return (openApi ? "OpenAPI " : "Swagger ") + shown;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static int firstVisible(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) <= ' ') {
            start++;
        }
        return start;
    }

    /** The members of an object's top level, read without keeping the rest. */
    private static final class TopLevel {

        private String version = "";
        private boolean openApi;
        private boolean paths;

        void read(JsonParser parser) throws IOException {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if ((name.equals("openapi") || name.equals("swagger")) && value.isScalarValue()) {
                    openApi = name.equals("openapi");
                    version = parser.getText();
                }
                paths |= name.equals("paths") && value == JsonToken.START_OBJECT;
                parser.skipChildren();
            }
            parser.nextToken();
        }

        Verdict verdict(String text) {
            return version.isEmpty() || !paths ? OTHER : new Document(text, dialect(openApi, version));
        }
    }
}
