package io.github.workflowautomation.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header that names a file: written for downloads, read from the parts of an upload. */
final class ContentDisposition {
    private static final String UNRESERVED = "!#$&+-.^_`|~";

    private ContentDisposition() {}

    /** With a plain name for old readers and the exact one (RFC 6266) for the others. */
    static String attachment(String fileName) {
        String plain = fileName.replaceAll("[^ -~]", "_").replaceAll("[\"\\\\]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + percentEncoded(fileName);
    }

    /** A quoted parameter of the header, with the escapes that browsers and HTTP clients write in forms. */
    static Optional<String> parameter(String header, String name) {
        Matcher matcher = Pattern.compile(
                        "(?:^|[;\\s])" + Pattern.quote(name) + "=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE)
                .matcher(header);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.of(
                matcher.group(1).replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n"));
    }

    private static String percentEncoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte next : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (next & 0xFF);
            boolean letterOrDigit = character < 0x80 && Character.isLetterOrDigit(character);
            if (letterOrDigit || UNRESERVED.indexOf(character) >= 0) {
                encoded.append(character);
            } else {
                encoded.append(String.format("%%%02X", next & 0xFF));
            }
        }
        return encoded.toString();
    }
}
