package io.github.workflowautomation.openapi.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The files of a bundle on disk: writes them all or none, and tells where they differ from a fresh build. */
public final class BundleFiles {

    private static final int SHOWN = 5;

    private final OpenApiFolder folder;

    public BundleFiles(OpenApiFolder folder) {
        this.folder = folder;
    }

    /**
     * Writes what has changed, all of it or nothing.
     *
     * @return names of the files that have changed
     */
    public List<String> write(Bundle bundle) throws IOException {
        FolderChanges changes = changes(bundle);
        folder.change(changes);
        return List.copyOf(changes.written().keySet());
    }

    /** What is not as the bundle has it. */
    public FolderChanges changes(Bundle bundle) {
        FolderChanges changes = new FolderChanges();
        for (Map.Entry<String, String> file : bundle.files().entrySet()) {
            byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
            if (!isSame(file.getKey(), content)) {
                changes.write(file.getKey(), content);
            }
        }
        return changes;
    }

    private boolean isSame(String file, byte[] content) {
        return folder.readIfThere(file).map(old -> Arrays.equals(old, content)).orElse(false);
    }

    /** For each file that is not what the build makes: its name and the first lines that differ. */
    public List<String> differences(Bundle bundle) {
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, String> file : bundle.files().entrySet()) {
            String committed = folder.readIfThere(file.getKey())
                    .map(content -> new String(content, StandardCharsets.UTF_8))
                    .orElse("");
            if (!committed.equals(file.getValue())) {
                differences.add(difference(file.getKey(), committed, file.getValue()));
            }
        }
        return differences;
    }

    private static String difference(String file, String committed, String built) {
        String[] old = committed.split("\n", -1);
        String[] fresh = built.split("\n", -1);
        int first = 0;
        while (first < old.length && first < fresh.length && old[first].equals(fresh[first])) {
            first++;
        }
        StringBuilder text = new StringBuilder(file + " differs from what is built, from line " + (first + 1) + ":\n");
        append(text, "  committed: ", old, first);
        append(text, "  built:     ", fresh, first);
        return text.toString();
    }

    private static void append(StringBuilder text, String label, String[] lines, int first) {
        for (int i = first; i < Math.min(first + SHOWN, lines.length); i++) {
            text.append(label).append(lines[i]).append('\n');
        }
    }
}
