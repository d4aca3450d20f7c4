package io.github.workflowautomation.openapi.capture;

import java.util.List;
import java.util.regex.Pattern;

/** The sections of the vendor's API that have a page of documents each (C, T), and what a name of one must look like. */
public final class Sections {

    /** The twelve that are known. */
    public static final List<String> KNOWN = List.of(
            "auth",
            "dashboards",
            "files",
            "forms",
            "instance",
            "integrations",
            "processes",
            "reports",
            "settings",
            "task-dispatcher",
            "tenant",
            "user");

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    private Sections() {}

    /** Whether a name may become a file name and a part of a URL. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }
}
