package io.github.workflowautomation.contract;

import java.util.List;

/** Values that an honest server would hardly write. */
final class UnusualJson {
    private static final int DEPTH = 10_000;

    static final List<String> OPEN =
            List.of("{\"a\":[1.50,null,{\"b\":\"\\u00e9\"}]}", "null", "[]", "\"text\"", "-0.0", "false");

    static final List<String> STRINGS =
            List.of("\"\"", "\" \"", "\"12\"", "\"1e3\"", "\"true\"", "\"null\"", "\"NaN\"", "\"{}\"", "\"a/b\\\\c\"");

    static final List<String> NUMBERS = List.of("0", "1", "-1", "12.5", "1E2", "2147483648", "-0", "0.1e-5");

    /** Closed, left open, and under a name that may be known. */
    static final List<String> DEEP = List.of(
            "[".repeat(DEPTH) + "]".repeat(DEPTH),
            "{\"a\":".repeat(DEPTH) + "1" + "}".repeat(DEPTH),
            "[{\"items\":".repeat(DEPTH),
            "[".repeat(200) + "]".repeat(200),
            "{\"children\":[".repeat(DEPTH) + "]}".repeat(DEPTH));

    static final List<String> HUGE_NUMBERS = List.of(
            "1e400",
            "-1e400",
            "9".repeat(400),
            "1e99999999999",
            "1e-99999999999",
            "1e2147483647",
            "9223372036854775808",
            "0." + "3".repeat(400),
            "1".repeat(20_000));

    static final List<String> DATES = List.of(
            "\"0001-01-01\"",
            "\"0001-01-01T00:00:00\"",
            "\"2026-13-45T99:99:99Z\"",
            "\"2026-02-30\"",
            "\"24/11/2026\"",
            "\"+1000000000-01-01T00:00:00Z\"",
            "\"-999999999-01-01T00:00:00+18:00\"",
            "\"+999999999-12-31T23:59:59-18:00\"",
            "\"/Date(1700000000000)/\"",
            "\"2026-11-24T10:00:00+99:99\"",
            "\"2026-11-24T10:00:60Z\"",
            "\"0000-00-00T00:00:00Z\"",
            "1700000000000",
            "\"T\"",
            "\"" + "2026-11-24T".repeat(2_000) + "\"");

    static final List<String> STRANGE_TEXTS = List.of(
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\u202e..\\/..\\/etc\"",
            "\"" + "long ".repeat(2_000) + "\"",
            "\"\\r\\nSet-Cookie: a=b\"",
            "\"%s%n${x}\"");

    private UnusualJson() {}
}
