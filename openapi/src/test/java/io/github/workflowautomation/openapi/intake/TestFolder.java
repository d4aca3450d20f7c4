package io.github.workflowautomation.openapi.intake;

import io.github.workflowautomation.openapi.bundle.BundleBuilder;
import io.github.workflowautomation.openapi.bundle.BundleFiles;
import io.github.workflowautomation.openapi.bundle.OpenApiFolder;
import io.github.workflowautomation.openapi.capture.Capture;
import io.github.workflowautomation.openapi.capture.CaptureFailure;
import io.github.workflowautomation.openapi.capture.CapturedDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of documents in a temporary place, with the two sections auth and forms. */
final class TestFolder {

    static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final Path root;

    TestFolder(Path root) {
        this.root = root;
    }

    /** A document with one GET for each path. */
    static String document(String section, String... paths) {
        StringBuilder text =
                new StringBuilder("openapi: 3.0.0\ninfo: {title: " + section + " service, version: '1'}\n");
        text.append("security: [{bearerAuth: []}]\npaths:\n");
        for (String path : paths) {
            text.append("  ").append(path).append(":\n    get:\n      x-evidence: C\n");
            text.append("      responses: {'200': {description: Found.}}\n");
        }
        return text.toString();
    }

    static String safety(String target) {
        return "  - {target: \"" + target + "\", description: Reads., x-evidence: I, update: {x-safety: safe}}\n";
    }

    static String overlay(String... actions) {
        return "overlay: 1.0.0\ninfo: {title: Test, version: '1'}\nactions:\n" + String.join("", actions);
    }

    TestFolder write(String file, String text) {
        try {
            Path target = root.resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Locks the documents as they are and builds. */
    TestFolder build() {
        try {
            OpenApiFolder folder = open();
            new BundleFiles(folder).write(BundleBuilder.buildAccepting(folder));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OpenApiFolder open() {
        return new OpenApiFolder(root);
    }

    String read(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file with its text. */
    SortedMap<String, String> all() {
        SortedMap<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .forEach(file -> all.put(file, read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    IntakeResult take(CapturedDocument... documents) {
        return take(List.of(), documents);
    }

    IntakeResult take(List<CaptureFailure> failures, CapturedDocument... documents) {
        return new Intake(open(), IntakeOptions.WHOLE).take(new Capture(List.of(documents), failures, DAY));
    }

    IntakeResult takePartial(List<CaptureFailure> failures, CapturedDocument... documents) {
        return new Intake(open(), new IntakeOptions(true)).take(new Capture(List.of(documents), failures, DAY));
    }

    List<String> write(IntakeResult result) {
        try {
            return new ArrayList<>(new Intake(open(), IntakeOptions.WHOLE).write(result));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CapturedDocument fetched(String section, String text) {
        return fetched(section, text.getBytes(StandardCharsets.UTF_8));
    }

    static CapturedDocument fetched(String section, byte[] content) {
        return new CapturedDocument(
                section,
                content,
                "inlined in swagger-ui-init.js",
                CapturedDocument.Origin.FETCHED,
                "acme.on-nutrient.io",
                "8.20.1",
                "OpenAPI 3.0.0");
    }
}
