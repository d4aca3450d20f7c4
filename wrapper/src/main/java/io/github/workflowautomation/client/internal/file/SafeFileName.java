package io.github.workflowautomation.client.internal.file;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes of a name that a server sent one that stays in its folder on every system. */
public final class SafeFileName {
    /** File systems count bytes, 255 of them in the usual case; room is left for what a program adds. */
    private static final int MAX_BYTES = 200;

    /** More is never a name, and patterns must not be fed without limit. */
    private static final int MAX_READ = 1_000;

    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "conin$", "conout$", "clock$");
    /** The raised digits are digits to Windows. */
    private static final Pattern NUMBERED_DEVICE = Pattern.compile("(com|lpt)[0-9\\u00b9\\u00b2\\u00b3]");

    /** What looks like a slash; some systems make one of it. */
    private static final Pattern SLASHES =
            Pattern.compile("[/\\\\\\u2044\\u2215\\u2216\\u29f5\\u29f8\\u29f9\\ufe68\\uff0f\\uff3c]");

    private static final Pattern UNSEEN_OR_FORBIDDEN = Pattern.compile(
            "[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\\u115f\\u1160\\u3164\\uffa0<>:\"|?*]");
    private static final Pattern ENDS = Pattern.compile("^[.\\s\\p{Z}]+|[.\\s\\p{Z}]+$");

    private static final Pattern EXTENDED = parameter("filename\\*\\s*=\\s*([A-Za-z0-9-]+)'[^']*'([^;\\s]+)");
    private static final Pattern QUOTE = parameter("filename\\s*=\\s*\"");
    private static final Pattern PLAIN = parameter("filename\\s*=\\s*([^\";][^;]*)");

    private SafeFileName() {}

    /**
     * {@return the file name that a {@code Content-Disposition} suggests, made safe; empty when nothing is left of it}
     *
     * @param header the header's value
     */
    public static Optional<String> fromDisposition(String header) {
        String start = header.substring(0, Math.min(header.length(), MAX_READ));
        return extended(start)
                .or(() -> quoted(start))
                .or(() -> first(PLAIN, start))
                .flatMap(SafeFileName::of);
    }

    /**
     * {@return a name made safe; empty when nothing is left of it}
     *
     * <p>What stands after the last slash of any kind, without characters that control, format or do not show, those that
     * Windows forbids, and dots and spaces at both ends; in the composed form of Unicode, and at most 200 bytes of UTF-8. A
     * device's name gets an underscore in front.
     *
     * @param suggested the name
     */
    public static Optional<String> of(String suggested) {
        String name = suggested.substring(Math.max(0, suggested.length() - MAX_READ));
        String[] parts = SLASHES.split(name, -1);
        String visible = UNSEEN_OR_FORBIDDEN.matcher(parts[parts.length - 1]).replaceAll("");
        String whole = trim(Normalizer.normalize(visible, Normalizer.Form.NFC));
        String trimmed = trim(shorten(whole, MAX_BYTES));
        return trimmed.isEmpty() ? Optional.empty() : Optional.of(isDevice(trimmed) ? underscored(trimmed) : trimmed);
    }

    private static String underscored(String device) {
        return "_" + trim(shorten(device, MAX_BYTES - 1));
    }

    private static String trim(String name) {
        return ENDS.matcher(name).replaceAll("");
    }

    /** Keeps the extension. */
    private static String shorten(String name, int mostBytes) {
        if (bytes(name) <= mostBytes) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot >= name.length() - 10 && dot > 0 ? name.substring(dot) : "";
        int room = mostBytes - bytes(extension);
        StringBuilder start = new StringBuilder();
        for (int character : name.codePoints().toArray()) {
            room -= bytes(Character.toString(character));
            if (room < 0) {
                break;
            }
            start.appendCodePoint(character);
        }
        return start + extension;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static boolean isDevice(String name) {
        String stem = name.split("\\.", 2)[0].strip().toLowerCase(Locale.ROOT);
        return DEVICES.contains(stem) || NUMBERED_DEVICE.matcher(stem).matches();
    }

    private static Optional<String> extended(String header) {
        Matcher matcher = EXTENDED.matcher(header);
        return matcher.find() ? decode(matcher.group(1), matcher.group(2)) : Optional.empty();
    }

    private static Optional<String> decode(String charset, String encoded) {
        try {
            Charset named = charset.equalsIgnoreCase("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(charset);
            return Optional.of(URLDecoder.decode(encoded.replace("+", "%2B"), named));
        } catch (IllegalArgumentException e) { // an unknown charset or a broken escape
            return Optional.empty();
        }
    }

    /** Read by hand: a pattern with a choice in a loop takes some stack for each character. */
    private static Optional<String> quoted(String header) {
        Matcher quote = QUOTE.matcher(header);
        if (!quote.find()) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder();
        for (int i = quote.end(); i < header.length(); i++) {
            if (header.charAt(i) == '"') {
                return Optional.of(name.toString());
            }
            if (header.charAt(i) == '\\' && i + 1 < header.length()) {
                i++;
            }
            name.append(header.charAt(i));
        }
        return Optional.empty();
    }

    private static Optional<String> first(Pattern pattern, String header) {
        Matcher matcher = pattern.matcher(header);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    /** The name of a parameter counts only behind a semicolon, or {@code xfilename=} would match. */
    private static Pattern parameter(String expression) {
        return Pattern.compile("(?i)(?:^|;)\\s*" + expression);
    }
}
