package io.github.workflowautomation.openapi.capture.file;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.capture.Capture;
import io.github.workflowautomation.openapi.capture.CaptureFailure;
import io.github.workflowautomation.openapi.capture.CaptureFailure.Reason;
import io.github.workflowautomation.openapi.capture.CapturedDocument;
import io.github.workflowautomation.openapi.capture.CapturedDocument.Origin;
import io.github.workflowautomation.openapi.capture.DocumentCheck;
import io.github.workflowautomation.openapi.finding.ContentException;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.load.DocumentReader;
import io.github.workflowautomation.openapi.report.Progress;
import io.github.workflowautomation.openapi.report.SectionLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the documents out of files that a person saved. */
public final class Importer {

    private final Findings findings;
    private final Progress progress;
    private final @Nullable String appVersion;
    private final Map<String, CapturedDocument> documents = new LinkedHashMap<>();
    private final Map<String, Path> sources = new LinkedHashMap<>();
    private final List<CaptureFailure> failures = new ArrayList<>();

    /**
     * Makes one for one import.
     *
     * @param findings takes what the user should look at
     * @param progress hears of each section
     * @param appVersion version of the vendor's app, if the user knows it
     */
    public Importer(Findings findings, Progress progress, @Nullable String appVersion) {
        this.findings = findings;
        this.progress = progress;
        this.appVersion = appVersion;
    }

    /**
     * Takes the documents out of files, and out of the files in folders.
     *
     * @param paths files and folders
     * @param section which section it is; empty to tell from each document
     * @param today the day, UTC
     * @throws ContentException if no document is in any of them
     */
    public Capture read(List<Path> paths, Optional<String> section, LocalDate today) throws IOException {
        for (Path path : paths) {
            for (SavedFolder.Entry entry : SavedFolder.entries(path)) {
                read(entry, section);
            }
        }
        if (documents.isEmpty() && failures.isEmpty()) {
            throw new ContentException(String.valueOf(paths.get(0)), "holds no document. " + UselessExport.INSTEAD);
        }
        return new Capture(List.copyOf(documents.values()), failures, today);
    }

    private void read(SavedFolder.Entry entry, Optional<String> section) throws IOException {
        String file = entry.file().toString();
        progress.step("reading " + file);
        try {
            for (SavedDocument document : new SavedFile(entry.file()).documents()) {
                take(entry, document, section);
            }
        } catch (UselessExport useless) {
            // In a folder most files are no documents, and need not be.
            if (entry.named()) {
                fail(label(entry, section), Reason.USELESS, file + " " + useless.text());
            }
        } catch (SavedFile.Damage damage) {
            fail(label(entry, section), Reason.BROKEN, file + " " + damage.text());
        }
    }

    private void take(SavedFolder.Entry entry, SavedDocument saved, Optional<String> asked) {
        byte[] content = saved.document().text().getBytes(StandardCharsets.UTF_8);
        Optional<String> section = asked.or(() -> guess(entry, saved, content));
        if (section.isEmpty()) {
            fail(
                    label(entry, asked),
                    Reason.BROKEN,
                    entry.file() + " does not tell which section it is of, by paths, title or name: say --section");
            return;
        }
        DocumentCheck check = DocumentCheck.of(section.get(), content, findings);
        if (check.refusal().isPresent()) {
            fail(
                    section.get(),
                    Reason.BROKEN,
                    entry.file() + ": " + check.refusal().get());
            return;
        }
        CapturedDocument document = new CapturedDocument(
                section.get(),
                content,
                saved.how(),
                Origin.IMPORTED,
                saved.host(),
                appVersion,
                saved.document().dialect());
        if (isNew(entry.file(), document)) {
            progress.section(new SectionLine(
                    section.get(), saved.how(), document.dialect(), check.operations(), content.length));
        }
    }

    private Optional<String> guess(SavedFolder.Entry entry, SavedDocument saved, byte[] content) {
        Optional<String> hint = Optional.ofNullable(saved.hint()).or(() -> SavedFolder.section(entry.file()));
        try {
            ObjectNode root =
                    new DocumentReader(new Findings()).read(entry.file().toString(), content);
            return SectionGuess.of(root, hint);
        } catch (ContentException e) {
            return hint; // what is the matter with it, the check says
        }
    }

    /** A recording has an answer as often as the page was loaded; that is no contradiction. */
    private boolean isNew(Path file, CapturedDocument document) {
        CapturedDocument known = documents.putIfAbsent(document.section(), document);
        if (known == null) {
            sources.put(document.section(), file);
            return true;
        }
        if (!known.sha256().equals(document.sha256())) {
            fail(
                    document.section(),
                    Reason.REFUSED,
                    "two different documents are of this section, in " + sources.get(document.section()) + " and in "
                            + file + ": import one of them, or say --section");
        }
        return false;
    }

    private void fail(String section, Reason reason, String message) {
        failures.add(new CaptureFailure(section, reason, message));
        progress.section(new SectionLine(section, message, "", 0, 0));
    }

    private static String label(SavedFolder.Entry entry, Optional<String> section) {
        return section.or(() -> SavedFolder.section(entry.file()))
                .orElseGet(() -> String.valueOf(entry.file().getFileName()));
    }
}
