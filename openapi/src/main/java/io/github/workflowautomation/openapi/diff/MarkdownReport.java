package io.github.workflowautomation.openapi.diff;

/** The report as Markdown. */
public final class MarkdownReport {

    private MarkdownReport() {}

    /** A summary, a table of the changes that are more than words, and what to do. Ends with a line end. */
    public static String of(DiffReport report) {
        StringBuilder text = new StringBuilder(report.summary()).append('\n');
        if (report.entries().size() > report.count(DiffReport.Verdict.NONE)) {
            text.append("\n| Wire | Source | Operation | Change | Rule | Decision |\n|---|---|---|---|---|---|\n");
            report.entries().stream()
                    .filter(entry -> DiffReport.verdict(entry.change()) != DiffReport.Verdict.NONE)
                    .forEach(entry -> row(entry, text));
        }
        Advice.on(report)
                .forEach((advice, count) ->
                        text.append("\n- (").append(count).append(") ").append(advice));
        return text.toString().stripTrailing() + "\n";
    }

    private static void row(DiffReport.Entry entry, StringBuilder text) {
        Change change = entry.change();
        String in = change.in().isEmpty() ? "" : " (" + change.in() + ")";
        text.append("| ").append(change.wire());
        text.append(" | ").append(change.source());
        text.append(" | ").append(code(TextReport.operations(change.operations())));
        text.append(" | ").append(plain(change.detail())).append(in).append(", ");
        text.append(code("#" + change.at()));
        text.append(" | ").append(code(change.rule().id())).append(" ").append(change.id());
        text.append(" | ")
                .append(entry.decision()
                        .map(decision -> plain(decision.toString()))
                        .orElse(""));
        text.append(" |\n");
    }

    private static String code(String text) {
        return "`" + oneLine(text).replace("`", "'").replace("|", "\\|") + "`";
    }

    // Names come from the documents: none may become a link, a tag or a new row.
    private static String plain(String text) {
        return oneLine(text)
                .replace("\\", "\\\\")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("|", "\\|")
                .replace("[", "\\[")
                .replace("`", "\\`")
                .replace("*", "\\*")
                .replace("_", "\\_");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
