package io.github.workflowautomation.openapi;

import picocli.CommandLine.Help.Ansi;

/** Colours for a terminal, or none. */
final class Colours {

    /** In which way a line matters. */
    enum Tone {
        BAD("\u001b[31m"),
        DOUBTFUL("\u001b[33m"),
        GOOD("\u001b[32m"),
        QUIET("\u001b[2m");

        private final String start;

        Tone(String start) {
            this.start = start;
        }
    }

    static final Colours NONE = new Colours(false);
    static final Colours ALL = new Colours(true);

    private static final String END = "\u001b[0m";

    private final boolean on;

    private Colours(boolean on) {
        this.on = on;
    }

    /** Only on a terminal that can show them, and not with NO_COLOR; the same rule as for the help. */
    static Colours ofTerminal() {
        return Ansi.AUTO.enabled() ? ALL : NONE;
    }

    String paint(Tone tone, String text) {
        return on ? tone.start + text + END : text;
    }
}
