package io.github.workflowautomation.openapi.capture.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes to text, without a replacement character that would end up in a document. */
public final class PageText {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})");

    private PageText() {}

    /**
     * Decodes by the byte order mark, as UTF-8, or as the content type says, whichever first is possible; empty if none
     * is.
     *
     * @param contentType the header, empty if there is none
     */
    public static Optional<String> decode(byte[] content, String contentType) {
        if (content.length >= 2 && isMark(content, 0xff, 0xfe)) {
            return strict(content, StandardCharsets.UTF_16);
        }
        if (content.length >= 2 && isMark(content, 0xfe, 0xff)) {
            return strict(content, StandardCharsets.UTF_16);
        }
        return strict(content, StandardCharsets.UTF_8)
                .map(text -> text.startsWith("\ufeff") ? text.substring(1) : text)
                .or(() -> named(contentType).flatMap(charset -> strict(content, charset)));
    }

    private static boolean isMark(byte[] content, int first, int second) {
        return (content[0] & 0xff) == first && (content[1] & 0xff) == second;
    }

    private static Optional<Charset> named(String contentType) {
        Matcher charset = CHARSET.matcher(contentType);
        if (!charset.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(charset.group(1)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strict(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
