package io.github.workflowautomation.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A body of type {@code multipart/form-data}, read as bytes: what was uploaded comes out as it went in. */
final class Multipart {
    private static final Pattern BOUNDARY = Pattern.compile(
            "^multipart/form-data\\s*;.*boundary=(?:\"([^\"]+)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);
    private static final byte[] END_OF_HEADERS = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    /** One part. */
    static final class Part {
        private final String name;
        private final Optional<String> fileName;
        private final String contentType;
        private final byte[] content;

        private Part(String name, Optional<String> fileName, String contentType, byte[] content) {
            this.name = name;
            this.fileName = fileName;
            this.contentType = contentType;
            this.content = content;
        }

        String name() {
            return name;
        }

        Optional<String> fileName() {
            return fileName;
        }

        String contentType() {
            return contentType;
        }

        byte[] content() {
            return content;
        }
    }

    private final List<Part> parts;

    private Multipart(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    static Multipart parse(String contentType, byte[] body) {
        Matcher matcher = BOUNDARY.matcher(contentType);
        if (!matcher.find()) {
            throw Refusal.badRequest("the body must be multipart/form-data with a boundary");
        }
        String boundary = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        // The first delimiter has no line break in front of it; with one added, all are alike.
        byte[] delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        byte[] padded = concat("\r\n".getBytes(StandardCharsets.US_ASCII), body);
        return new Multipart(parts(padded, delimiter));
    }

    List<Part> named(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).toList();
    }

    private static List<Part> parts(byte[] body, byte[] delimiter) {
        List<Part> parts = new ArrayList<>();
        int from = indexOf(body, delimiter, 0);
        while (from >= 0) {
            int start = from + delimiter.length;
            if (start + 1 < body.length && body[start] == '-' && body[start + 1] == '-') {
                return parts;
            }
            int end = indexOf(body, delimiter, start);
            if (end < 0) {
                break;
            }
            parts.add(part(body, start + 2, end));
            from = end;
        }
        throw Refusal.badRequest("the multipart body is cut off");
    }

    private static Part part(byte[] body, int start, int end) {
        // A part may have no headers at all; then the blank line follows the delimiter directly.
        int headersEnd = indexOf(body, END_OF_HEADERS, Math.max(0, start - 2));
        if (headersEnd < 0 || headersEnd > end) {
            throw Refusal.badRequest("a part of the multipart body has no headers");
        }
        String headers = new String(body, start, Math.max(0, headersEnd - start), StandardCharsets.UTF_8);
        String disposition = header(headers, "content-disposition").orElse("");
        return new Part(
                ContentDisposition.parameter(disposition, "name").orElse(""),
                ContentDisposition.parameter(disposition, "filename"),
                header(headers, "content-type").orElse("application/octet-stream"),
                Arrays.copyOfRange(body, headersEnd + END_OF_HEADERS.length, end));
    }

    private static Optional<String> header(String headers, String name) {
        for (String line : headers.lines().toList()) {
            int colon = line.indexOf(':');
            if (colon > 0 && line.substring(0, colon).toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(line.substring(colon + 1).strip());
            }
        }
        return Optional.empty();
    }

    private static int indexOf(byte[] text, byte[] wanted, int from) {
        for (int at = from; at <= text.length - wanted.length; at++) {
            if (Arrays.equals(text, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
