package io.github.workflowautomation.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts a report into a folder. */
final class ReportFiles {
    static final String OVERLAY = "80-live.yaml";
    static final String CONVENTIONS = "conventions.json";

    private ReportFiles() {}

    /** Writes all files; those of an earlier run are gone. */
    static void write(LiveReport report, Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("report.txt"), TextReport.of(report));
            Files.writeString(folder.resolve("report.html"), HtmlReport.of(report));
            Files.writeString(folder.resolve("report.json"), JsonReport.of(report));
            Files.deleteIfExists(folder.resolve(OVERLAY));
            if (report.overlay().isPresent()) {
                Files.writeString(folder.resolve(OVERLAY), report.overlay().get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be written to " + folder + ".", e);
        }
        report.conventions().save(folder.resolve(CONVENTIONS));
    }
}
