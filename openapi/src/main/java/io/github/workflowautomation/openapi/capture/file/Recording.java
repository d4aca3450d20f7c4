package io.github.workflowautomation.openapi.capture.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.workflowautomation.openapi.capture.page.Body;
import io.github.workflowautomation.openapi.capture.page.DocumentText.Document;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The documents in a browser's recording (HAR). */
final class Recording {

    private static final Pattern MAY_SAY = Pattern.compile("(?i)/api/|swagger|openapi|docs");
    private static final Pattern LIBRARY = Pattern.compile("(?i)bundle|preset|standalone|\\.min\\.");

    private final List<SavedDocument> documents = new ArrayList<>();
    private final Set<String> cached = new LinkedHashSet<>();

    private Recording() {}

    static List<SavedDocument> read(Path file) throws IOException, UselessExport {
        Recording recording = new Recording();
        try (InputStream stream = Files.newInputStream(file)) {
            HarReader.read(stream, recording::look);
        } catch (JsonProcessingException e) {
            // Jackson's message would quote what it stands on.
            throw new UselessExport("is a recording (HAR) that cannot be read to its end.");
        }
        if (recording.documents.isEmpty()) {
            throw new UselessExport(recording.whyNone());
        }
        return recording.documents;
    }

    private String whyNone() {
        return cached.isEmpty()
                ? "is a recording (HAR) without a document in it."
                : "is a recording (HAR) whose answers came from the browser's cache, so that their text is not in it: "
                        + String.join(", ", cached) + ".";
    }

    private void look(HarReader.Entry entry) {
        Optional<URI> url = url(entry.url());
        if (url.isEmpty()) {
            return;
        }
        String path = String.valueOf(url.get().getRawPath());
        if (entry.text().isEmpty()) {
            rememberCached(path, entry.status());
            return;
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        Optional<String> hint = SectionGuess.inUrl(url.get());
        documents(entry.text(), path, name)
                .map(document ->
                        new SavedDocument(document, "recorded: " + printable(path), hint.orElse(null), host(url.get())))
                .forEach(documents::add);
    }

    private static Stream<Document> documents(String text, String path, String name) {
        if (LIBRARY.matcher(name).find()) {
            return Stream.empty();
        }
        Body body = Body.of(text);
        if (body instanceof Body.Specification specification) {
            return Stream.of(specification.document());
        }
        if (!MAY_SAY.matcher(path).find()) {
            return Stream.empty();
        }
        if (body instanceof Body.Page page) {
            return page.html().clues().documents().stream();
        }
        return body instanceof Body.Script script ? script.clues().documents().stream() : Stream.empty();
    }

    private void rememberCached(String path, int status) {
        if (path.contains("api-docs") && (status == 304 || status == 200) && cached.size() < 20) {
            cached.add(printable(path));
        }
    }

    private static Optional<URI> url(String url) {
        try {
            return Optional.of(URI.create(url.replaceFirst("[?#].*", "")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    // The URL's user name and password, if it has any, stay behind.
    private static String host(URI url) {
        String host = url.getHost() == null ? "" : url.getHost();
        return url.getPort() < 0 ? host : host + ":" + url.getPort();
    }

    private static String printable(String path) {
        String clean = path.replaceAll("[^ -~]", "?");
        return clean.length() <= 120 ? clean : clean.substring(0, 120) + "…";
    }
}
