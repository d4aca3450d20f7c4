package io.github.workflowautomation.openapi.load;

import io.github.workflowautomation.openapi.finding.ContentException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Bytes to text. UTF-8, with or without a byte order mark; and UTF-16 with one, because that is what some shells write
 * when the output of a program goes to a file.
 */
final class TextDecoding {

    private static final String MARK = "\uFEFF";

    private TextDecoding() {}

    static String decode(String file, byte[] content) {
        if (content.length > ReadLimits.BYTES) {
            throw new ContentException(file, "is larger than " + ReadLimits.BYTES + " bytes");
        }
        Charset charset = charset(content);
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ContentException(file, "is not " + charset + " text");
        }
    }

    private static Charset charset(byte[] content) {
        int first = content.length < 2 ? 0 : ((content[0] & 0xFF) << 8) | (content[1] & 0xFF);
        return switch (first) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }
}
