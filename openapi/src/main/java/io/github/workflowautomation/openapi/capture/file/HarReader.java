package io.github.workflowautomation.openapi.capture.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.workflowautomation.openapi.capture.page.PageText;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a browser's recording as a stream and gives each answer's URL and text. Nothing else of it is kept, and requests,
 * headers and cookies are not even looked at: they hold the person's session.
 */
final class HarReader {

    /** The largest text that is taken out of a recording, in characters; a larger one ends the reading. */
    private static final int LONGEST_TEXT = 48 * 1024 * 1024;

    private static final Pattern NO_TEXT = Pattern.compile("^(image|video|audio|font)/.*|.*(css|wasm|font).*");
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    /**
     * An answer in a recording.
     *
     * @param url what was asked for
     * @param status of the answer, 0 if it is not recorded
     * @param text of the answer; empty if it was not recorded
     */
    record Entry(String url, int status, String text) {}

    private String url = "";
    private int status;
    private String mimeType = "";
    private @Nullable String text;
    private String encoding = "";

    private HarReader() {}

    /** Reads a recording to its end. */
    static void read(InputStream recording, Consumer<Entry> entries) throws IOException {
        try (JsonParser parser = JSON.createParser(recording)) {
            parser.nextToken();
            members(
                    parser,
                    "log",
                    log -> members(log, "entries", list -> {
                        while (list.nextToken() == JsonToken.START_OBJECT) {
                            entries.accept(new HarReader().entry(list));
                        }
                    }));
        }
    }

    private Entry entry(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            switch (next(parser)) {
                case "request" -> members(parser, "url", value -> url = value.getText());
                case "response" -> response(parser);
                default -> parser.skipChildren();
            }
        }
        return new Entry(url, status, decoded());
    }

    private void response(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            switch (next(parser)) {
                case "status" -> status = parser.getValueAsInt();
                case "content" -> content(parser);
                default -> parser.skipChildren();
            }
        }
    }

    private void content(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            switch (next(parser)) {
                case "mimeType" -> mimeType = parser.getValueAsString("").toLowerCase(Locale.ROOT);
                case "encoding" -> encoding = parser.getValueAsString("");
                case "text" -> readText(parser);
                default -> parser.skipChildren();
            }
        }
    }

    // A skipped text is not even put together.
    private void readText(JsonParser parser) throws IOException {
        if (!NO_TEXT.matcher(mimeType).matches()) {
            text = parser.getValueAsString("");
        }
    }

    private String decoded() {
        if (text == null || !encoding.equalsIgnoreCase("base64")) {
            return text == null ? "" : text;
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(text);
            return PageText.decode(bytes, mimeType).orElse("");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private interface Reading {
        void read(JsonParser parser) throws IOException;
    }

    /** Reads one member of the object at hand and skips the others. */
    private static void members(JsonParser parser, String name, Reading reading) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            if (next(parser).equals(name)) {
                reading.read(parser);
            } else {
                parser.skipChildren();
            }
        }
    }

    /** The name at hand; the parser then stands on its value. */
    private static String next(JsonParser parser) throws IOException {
        String name = parser.currentName();
        parser.nextToken();
        return name;
    }
}
