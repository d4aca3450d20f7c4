package io.github.workflowautomation.openapi;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the tool ends with. The first four answer what a change does to callers; the others say why there is no answer. */
final class ExitCode {

    static final int NONE = 0;
    static final int ADDITIVE = 10;
    static final int SOURCE = 20;
    static final int WIRE = 30;

    // As in sysexits.h, where scripts may know them from.
    static final int USAGE = 64;
    static final int CONTENT = 65;
    static final int INTERNAL = 70;
    static final int FILES = 74;
    static final int ACCESS = 77;

    /** For the help; every command can end in each of these. */
    static Map<String, String> help() {
        Map<String, String> help = new LinkedHashMap<>();
        help.put(" 0", "all is well, or nothing has changed for callers");
        help.put("10", "diff: additive, nothing breaks");
        help.put("20", "diff: breaks Java source, not calls on the wire");
        help.put("30", "diff: breaks calls on the wire");
        help.put("64", "wrong use: an option or argument is not right");
        help.put("65", "content: a document, an overlay or a committed file is not right");
        help.put("70", "a defect of this tool");
        help.put("74", "a file cannot be read or written");
        help.put("77", "access: no credentials, refused, or the host cannot be reached");
        return help;
    }

    private ExitCode() {}
}
