package io.github.workflowautomation.openapi.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.bundle.FolderChanges;
import io.github.workflowautomation.openapi.bundle.OpenApiFolder;
import io.github.workflowautomation.openapi.bundle.SectionAssembler;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.keep.KeptOperations;
import io.github.workflowautomation.openapi.load.DocumentReader;
import io.github.workflowautomation.openapi.overlay.Overlay;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import io.github.workflowautomation.openapi.write.YamlWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The small documents in {@code kept/} that hold what the wrapper uses and the vendor no longer has. */
final class KeptFiles {

    private final OpenApiFolder folder;
    private final Set<String> used = new HashSet<>();

    // What is said of the committed documents was said when they were built.
    private final Findings silent = new Findings();
    private final SectionAssembler assembler;

    KeptFiles(OpenApiFolder folder) {
        this.folder = folder;
        this.assembler = new SectionAssembler(folder, silent);
        for (String file : folder.overlays()) {
            Overlay overlay = Overlay.read(file, new DocumentReader(silent).read(file, folder.read(file)));
            used.addAll(overlay.namedOperations());
        }
    }

    /** Compares a new document with the committed one, and adds what is to be kept to the changes. */
    void compare(Incoming incoming, FolderChanges changes) {
        Optional<String> committed = folder.documentOf(incoming.section());
        if (committed.isEmpty()) {
            return;
        }
        SectionDocument before = assembler.assemble(committed.get());
        SectionDocument after = assembler.withRecordedNames(incoming.prepared());
        String file = OpenApiFolder.keptOf(incoming.section());
        Optional<ObjectNode> kept = KeptOperations.between(before, after, used);
        Optional<byte[]> old = folder.readIfThere(file);
        if (kept.isEmpty()) {
            old.ifPresent(content -> changes.remove(file));
            return;
        }
        byte[] text = YamlWriter.write(kept.get()).getBytes(StandardCharsets.UTF_8);
        if (!old.map(content -> Arrays.equals(content, text)).orElse(false)) {
            changes.write(file, text);
        }
    }
}
