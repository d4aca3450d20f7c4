package io.github.workflowautomation.openapi.capture.fetch;

import java.net.URI;

/** Text from elsewhere in a message: short, printable, and of a URL the path alone, as a query may hold a token. */
final class Shown {

    private static final int LONGEST = 120;

    private Shown() {}

    static String path(URI url) {
        String path = url.getRawPath();
        return path == null || path.isEmpty() ? "/" : text(path);
    }

    static String text(String text) {
        String printable = text.replaceAll("[^ -~]", "?");
        return printable.length() <= LONGEST ? printable : printable.substring(0, LONGEST) + "…";
    }
}
