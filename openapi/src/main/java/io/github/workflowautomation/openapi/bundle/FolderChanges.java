package io.github.workflowautomation.openapi.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Files of a folder that are to be written or removed, all or none; names are relative to the folder. */
public final class FolderChanges {

    private final SortedMap<String, byte[]> written = new TreeMap<>();
    private final NavigableSet<String> removed = new TreeSet<>();

    public FolderChanges write(String file, byte[] content) {
        removed.remove(file);
        written.put(file, content);
        return this;
    }

    public FolderChanges write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public FolderChanges remove(String file) {
        written.remove(file);
        removed.add(file);
        return this;
    }

    /** The files to write, by name. */
    public SortedMap<String, byte[]> written() {
        return Collections.unmodifiableSortedMap(written);
    }

    /** The files to remove. */
    public NavigableSet<String> removed() {
        return Collections.unmodifiableNavigableSet(removed);
    }

    public boolean isEmpty() {
        return written.isEmpty() && removed.isEmpty();
    }
}
