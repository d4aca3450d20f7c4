package io.github.workflowautomation.openapi.gate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what must not be published from what it looks like. Nothing here is certain; what is found, a person decides. */
public final class Sensitive {

    /** What a text may hold. */
    public enum Kind {
        /** Opens a door. Refused wherever it stands, in an example as well. */
        SECRET,
        /** Tells of a person, a tenant or a network. Left out together with the example that it stands in. */
        PRIVATE
    }

    /**
     * Something that a text holds.
     *
     * @param what in words, such as {@code a JWT}
     */
    public record Hit(Kind kind, String what) {}

    private record Shape(Kind kind, String what, Pattern pattern) {

        static Shape secret(String what, String pattern) {
            return new Shape(Kind.SECRET, what, Pattern.compile(pattern));
        }

        static Shape personal(String what, String pattern) {
            return new Shape(Kind.PRIVATE, what, Pattern.compile(pattern));
        }
    }

    private static final String NOT_BEFORE = "(?<![A-Za-z0-9+/_=-])";
    private static final String NOT_AFTER = "(?![A-Za-z0-9+/_-])";
    private static final String THREE_DIGITS = "(?=(?:[A-Za-z+/_-]*+[0-9]){3})";
    private static final String BOTH_CASES = "(?=[a-z0-9+/_-]*+[A-Z])(?=[A-Z0-9+/_-]*+[a-z])";

    private static final List<Shape> SHAPES = List.of(
            Shape.secret("a JWT", "eyJ[A-Za-z0-9_-]{5,}\\."),
            Shape.secret("a bearer token", "(?i)\\bbearer\\s+[A-Za-z0-9._~+/-]{20,}"),
            Shape.secret("basic credentials", "(?i)\\bbasic\\s+(?=\\S*[0-9=])[A-Za-z0-9+/]{12,}={0,2}"),
            Shape.secret("a private key", "-----BEGIN [A-Z ]*PRIVATE KEY"),
            Shape.secret(
                    "a key",
                    "\\b(?:AKIA[0-9A-Z]{16}|AIza[0-9A-Za-z_-]{35}|gh[pousr]_[A-Za-z0-9]{20,}|xox[abprs]-[A-Za-z0-9-]{10,}"
                            + "|sk[-_][A-Za-z0-9_-]{20,})"),
            Shape.secret("a key", "(?<![0-9A-Za-z])[0-9a-fA-F]{32,}(?![0-9A-Za-z])"),
            // Without a slash: a path of a URL is no key.
            Shape.secret("a key", NOT_BEFORE + THREE_DIGITS + BOTH_CASES + "[A-Za-z0-9+_-]{40,}={0,2}" + NOT_AFTER),
            Shape.secret("a key", NOT_BEFORE + THREE_DIGITS + BOTH_CASES + "[A-Za-z0-9+/]{38,}={1,2}"),
            Shape.secret("a password in a URL", "://[^/\\s:@{}<>]+:[^/\\s@{}<>]+@"),
            Shape.personal(
                    "an e-mail address", "(?<![\\w.+-])[\\w.+-]+@(?!example\\.(?:com|org|net)\\b)[\\w-]+\\.[\\w.-]+"),
            Shape.personal(
                    "a tenant's host",
                    "(?i)(?<![a-z0-9.-])(?!(?:www|help|support|docs|developers?)\\.)[a-z0-9.-]+"
                            + "\\.(?:on-nutrient\\.io|integrify\\.com)"),
            Shape.personal("an internal host", "(?i)://[a-z0-9.-]+\\.(?:internal|local|corp|lan|intranet)\\b"),
            Shape.personal(
                    "a private address",
                    "(?<![0-9.])(?:10\\.\\d{1,3}|192\\.168|169\\.254|172\\.(?:1[6-9]|2\\d|3[01]))\\.\\d{1,3}\\.\\d{1,3}"
                            + "(?![0-9.]*[0-9])"));

    // Longer texts are looked at in pieces that overlap, so that no pattern runs long.
    private static final int PIECE = 20_000;
    private static final int OVERLAP = 500;

    private Sensitive() {}

    /** The worst that a text holds; empty if there is nothing. */
    public static Optional<Hit> in(String text) {
        for (Shape shape : SHAPES) {
            if (finds(shape.pattern(), text)) {
                return Optional.of(new Hit(shape.kind(), shape.what()));
            }
        }
        return Optional.empty();
    }

    private static boolean finds(Pattern pattern, String text) {
        for (int start = 0; start < text.length(); start += PIECE) {
            int end = Math.min(text.length(), start + PIECE + OVERLAP);
            if (pattern.matcher(text)
                    .region(start, end)
                    .useTransparentBounds(true)
                    .find()) {
                return true;
            }
        }
        return false;
    }
}
