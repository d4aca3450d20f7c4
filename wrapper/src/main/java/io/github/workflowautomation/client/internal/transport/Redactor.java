package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.client.error.ErrorDetails;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Takes secrets out of text that someone else wrote: an error body, an exception's message. Our own messages hold none
 * to begin with. Known secrets go in every form in which a server may echo them; of unknown ones, what looks like one.
 */
final class Redactor {
    static final String MASK = "***";

    /** Shorter ones would mask half of any text. */
    private static final int SHORTEST_SECRET = 3;

    /** Base64 of a shorter inner part would match by chance. */
    private static final int SHORTEST_BASE64_CORE = 6;

    private final List<String> secrets;

    /** Made when there is something to mask, as next to never there is. */
    private volatile @Nullable Pattern known;

    Redactor(Collection<String> secrets) {
        this.secrets = new ArrayList<>();
        for (String secret : secrets) {
            if (secret.length() >= SHORTEST_SECRET) {
                this.secrets.add(secret);
            }
        }
    }

    /** {@return the text without secrets} */
    String mask(String text) {
        String masked = secrets.isEmpty() ? text : known().matcher(text).replaceAll(MASK);
        masked = Look.JWT.matcher(masked).replaceAll(MASK);
        masked = Look.BEARER.matcher(masked).replaceAll("$1 " + MASK);
        masked = Look.API_KEY_PATH.matcher(masked).replaceAll("$1" + MASK);
        masked = maskQuoted(masked);
        return Look.NAMED.matcher(masked).replaceAll("$1" + MASK);
    }

    /** No pattern for the whole of it: one with escapes takes a stack as deep as the text is long. */
    private static String maskQuoted(String text) {
        Matcher named = Look.NAMED_IN_QUOTES.matcher(text);
        StringBuilder masked = new StringBuilder();
        int done = 0;
        while (named.find(done)) {
            int end = named.end();
            while (end < text.length() && text.charAt(end) != '"') {
                end += text.charAt(end) == '\\' ? 2 : 1;
            }
            masked.append(text, done, named.end()).append(MASK);
            done = Math.min(end, text.length());
        }
        return masked.append(text, done, text.length()).toString();
    }

    /** {@return the facts of a call} A server may have echoed a secret where an id of the call belongs. */
    ErrorDetails.Builder details(CallRecord record) {
        ErrorDetails.Builder details = record.details();
        @Nullable String id = record.correlationId();
        return id == null || mask(id).equals(id) ? details : details.correlationId(null);
    }

    private Pattern known() {
        Pattern made = known;
        if (made == null) {
            Set<String> forms = new LinkedHashSet<>();
            for (String secret : secrets) {
                addForms(secret, forms);
            }
            made = anyOf(forms);
            known = made;
        }
        return made;
    }

    /** The longest first, or a form that starts like another would leave its end behind. */
    private static Pattern anyOf(Set<String> forms) {
        String alternatives = forms.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static void addForms(String secret, Set<String> forms) {
        forms.add(secret);
        forms.add(URLEncoder.encode(secret, StandardCharsets.UTF_8));
        forms.add(URLEncoder.encode(secret, StandardCharsets.UTF_8).replace("+", "%20"));
        forms.add(pathSegment(secret));
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        for (int offset = 0; offset < 3; offset++) {
            addBase64Core(bytes, offset, forms);
        }
    }

    private static String pathSegment(String secret) {
        HttpUrl url = new HttpUrl.Builder()
                .scheme("https")
                .host("h")
                .addPathSegment(secret)
                .build();
        return url.encodedPath().substring(1);
    }

    /**
     * The characters of a base64 text that stand for the secret alone, when it starts {@code offset} bytes into a group
     * of three, as in {@code user:secret}.
     */
    private static void addBase64Core(byte[] secret, int offset, Set<String> forms) {
        byte[] shifted = new byte[offset + secret.length];
        System.arraycopy(secret, 0, shifted, offset, secret.length);
        int from = offset == 0 ? 0 : offset + 1;
        int to = shifted.length * 8 / 6;
        if (to - from < SHORTEST_BASE64_CORE) {
            return;
        }
        String standard = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        forms.add(standard.substring(from, to));
        forms.add(standard.substring(from, to).replace('+', '-').replace('/', '_'));
    }

    /** What a secret looks like that nobody knows. */
    private static final class Look {
        private static final Pattern JWT = Pattern.compile("eyJ[\\w-]{5,}(?:\\.[\\w-]*){0,4}");
        private static final Pattern BEARER = Pattern.compile("(?i)\\b(bearer|basic)\\s+[\\w.~+/=-]+");
        private static final Pattern API_KEY_PATH =
                Pattern.compile("(?i)(/(?:personal)?apikey/[^/\\s?#]+/)[^/\\s?#\"'<>]+");
        /** The end of a name is enough: one that starts with any characters takes a time that grows with their square. */
        private static final String NAME = "(?i)((?:password|passwd|secret|token|api[_-]?key|\\bkey)\"?\\s*[=:]\\s*";

        private static final Pattern NAMED = Pattern.compile(NAME + "\"?)[^\\s\"'&,;<>}]+");
        private static final Pattern NAMED_IN_QUOTES = Pattern.compile(NAME + "\")");
    }
}
