package io.github.workflowautomation.openapi.capture.file;

import io.github.workflowautomation.openapi.capture.page.Address;
import io.github.workflowautomation.openapi.capture.page.Body;
import io.github.workflowautomation.openapi.capture.page.Clues;
import io.github.workflowautomation.openapi.capture.page.DocumentText.Document;
import io.github.workflowautomation.openapi.capture.page.PageText;
import io.github.workflowautomation.openapi.capture.page.ScriptText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A file that a person saved. What it is, its content tells; names and types are as browsers please. */
final class SavedFile {

    /** The document in it was meant to be one and cannot be read. */
    static final class Damage extends Exception {

        private static final long serialVersionUID = 1L;

        Damage(String message) {
            super(message);
        }

        String text() {
            return String.valueOf(getMessage());
        }
    }

    private static final int MIB = 1024 * 1024;
    private static final long LARGEST = 32L * MIB;
    private static final long LARGEST_RECORDING = 512L * MIB;
    private static final int LOOK = 4096;

    private static final Pattern RECORDING = Pattern.compile("\\s*\\{\\s*\"log\"\\s*:");
    private static final Pattern MHTML =
            Pattern.compile("(?im)^(from: <saved by|mime-version:|content-type: multipart/related)");

    private final Path file;

    SavedFile(Path file) {
        this.file = file;
    }

    List<SavedDocument> documents() throws IOException, UselessExport, Damage {
        String start = start();
        boolean recording = RECORDING.matcher(start).lookingAt();
        requireSize(recording ? LARGEST_RECORDING : LARGEST);
        if (recording) {
            return Recording.read(file);
        }
        refuseKnown(start);
        String text = PageText.decode(Files.readAllBytes(file), "")
                .orElseThrow(() -> new UselessExport("is not text in UTF-8 or UTF-16."));
        return List.of(new SavedDocument(document(unquoted(text)), "in the file", null, null));
    }

    private String start() throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(LOOK);
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            return text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
        }
    }

    private void requireSize(long largest) throws IOException, Damage {
        if (Files.size(file) > largest) {
            throw new Damage("is larger than " + largest / MIB + " MiB");
        }
    }

    private static void refuseKnown(String start) throws UselessExport, Damage {
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("\u001f\u008b")) {
            throw new Damage("is an archive: unpack it, and import what is in it");
        }
        if (start.startsWith("bplist00") || start.startsWith("%PDF")) {
            throw new UselessExport("is a web archive or a print of a page, and holds no document.");
        }
        if (MHTML.matcher(start).find() && !start.stripLeading().startsWith("{")) {
            throw new UselessExport("is a page saved as MHTML, which holds no document.");
        }
    }

    /** The console prints a text as a literal, and a text that was made of a text as a literal in a literal. */
    private static String unquoted(String text) {
        String inner = text;
        for (int i = 0; i < 2; i++) {
            inner = ScriptText.wholeString(inner.strip()).orElse(inner);
        }
        return inner;
    }

    private static Document document(String text) throws UselessExport, Damage {
        Body body = Body.of(text);
        if (body instanceof Body.Specification specification) {
            return specification.document();
        }
        if (body instanceof Body.Broken broken) {
            throw new Damage(broken.damage().reason());
        }
        if (body instanceof Body.Page page) {
            return inClues(page.html().clues(), "is a page as the browser shows it, and holds no document.");
        }
        if (body instanceof Body.Script script) {
            return inClues(script.clues(), "holds no document.");
        }
        throw new UselessExport("is JSON, and no OpenAPI document.");
    }

    private static Document inClues(Clues clues, String otherwise) throws UselessExport, Damage {
        if (!clues.documents().isEmpty()) {
            return clues.documents().get(0);
        }
        if (!clues.damaged().isEmpty()) {
            throw new Damage("holds a document that " + clues.damaged().get(0).reason());
        }
        Optional<String> elsewhere = clues.addresses().stream()
                .filter(address -> address.kind().compareTo(Address.Kind.MENTIONED) < 0)
                .map(Address::url)
                .findFirst();
        throw new UselessExport(
                elsewhere.isEmpty()
                        ? otherwise
                        : "holds no document, but says where one is: save the answer of "
                                + elsewhere.get().replaceFirst("[?#].*", "").replaceAll("[^ -~]", "?")
                                + " instead.");
    }
}
