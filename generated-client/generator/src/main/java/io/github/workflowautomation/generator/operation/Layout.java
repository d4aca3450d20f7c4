package io.github.workflowautomation.generator.operation;

import java.util.List;

/** Breaks what does not fit on a line: one member to each. */
final class Layout {
    private static final int WIDTH = 120;

    private Layout() {}

    /** An opening with its bracket, members, and what closes it. */
    static String list(String indent, String opening, List<String> members, String closing) {
        String line = indent + opening + String.join(", ", members) + closing;
        if (line.length() <= WIDTH || members.isEmpty()) {
            return line;
        }
        String inner = "\n" + indent + "        ";
        return indent + opening + inner + String.join("," + inner, members) + closing;
    }
}
