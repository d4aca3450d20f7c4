package io.github.workflowautomation.generator.operation;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a media type of the document is to the generated client. */
final class MediaTypes {
    private static final Pattern VALID = Pattern.compile("[\\w!#$&^.+-]+/[\\w!#$&^.+-]+( *;[\\x20-\\x7e]*)?");

    private MediaTypes() {}

    /** Whether one JSON document is sent. A list of them, one to a line, is a stream. */
    static boolean isJson(String mediaType) {
        String plain = plain(mediaType);
        return plain.endsWith("/json") || plain.endsWith("+json");
    }

    static boolean isMultipart(String mediaType) {
        return plain(mediaType).startsWith("multipart/");
    }

    static boolean isUrlEncoded(String mediaType) {
        return plain(mediaType).equals("application/x-www-form-urlencoded");
    }

    static boolean isText(String mediaType) {
        String plain = plain(mediaType);
        return plain.startsWith("text/") && !plain.equals("text/event-stream");
    }

    /** Whether it stands for several types, so that it cannot be sent as it is. */
    static boolean isRange(String mediaType) {
        return mediaType.contains("*") || mediaType.contains(",");
    }

    /** Whether HTTP can say it: a type and a subtype, and parameters of characters that print. */
    static boolean isValid(String mediaType) {
        return VALID.matcher(mediaType).matches();
    }

    /** Without parameters, in lower case. */
    static String plain(String mediaType) {
        int end = mediaType.indexOf(';');
        return (end < 0 ? mediaType : mediaType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
}
