package io.github.workflowautomation.api.support;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes the value of a cookie: what may not stand in one, and the percent sign, is percent-encoded. */
final class CookieText {
    private static final String ENCODED = "%\",;\\";

    private CookieText() {}

    static String encoded(String value) {
        StringBuilder out = new StringBuilder();
        for (byte unit : value.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = unit > ' ' && unit < 0x7f && ENCODED.indexOf(unit) < 0;
            out.append(plain ? String.valueOf((char) unit) : String.format(Locale.ROOT, "%%%02X", unit));
        }
        return out.toString();
    }
}
