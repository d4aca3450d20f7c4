package io.github.workflowautomation.live;

import java.util.List;

/** The report as lines. */
final class TextReport {
    private TextReport() {}

    static String of(LiveReport report) {
        StringBuilder text =
                new StringBuilder("Live check: ").append(report.summary()).append('\n');
        report.stopped()
                .ifPresent(
                        reason -> text.append("Not complete: ").append(reason).append('\n'));
        section(text, "Learned", report.learned());
        section(text, "To decide", report.questions());
        section(
                text,
                "Proven (L)",
                report.proven().stream()
                        .map(result -> result.id() + "  (was " + result.evidence() + ")")
                        .toList());
        for (Verdict verdict : Verdict.values()) {
            section(
                    text,
                    verdict.toString(),
                    report.results().stream()
                            .filter(result -> result.verdict() == verdict)
                            .map(TextReport::line)
                            .toList());
        }
        return text.toString();
    }

    private static void section(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(title).append(" (").append(lines.size()).append(")\n");
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
        }
    }

    private static String line(OperationResult result) {
        StringBuilder line = new StringBuilder(result.call()).append("  ").append(result.id());
        if (!result.statuses().isEmpty()) {
            line.append("  HTTP ")
                    .append(String.join(
                            ", ",
                            result.statuses().stream().map(String::valueOf).toList()));
        }
        if (!result.note().isEmpty()) {
            line.append("  ").append(result.note());
        }
        result.differences().forEach(difference -> line.append("\n    ").append(difference));
        return line.toString();
    }
}
