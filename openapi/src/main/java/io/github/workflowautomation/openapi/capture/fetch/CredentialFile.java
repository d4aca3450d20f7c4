package io.github.workflowautomation.openapi.capture.fetch;

import io.github.workflowautomation.openapi.finding.AccessException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads credentials from a file: one {@code NAME=value} a line, {@code #} before a comment. */
public final class CredentialFile {

    private static final int LARGEST = 64 * 1024;
    private static final Set<PosixFilePermission> OF_OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private CredentialFile() {}

    /**
     * Reads it. No message holds a value of it.
     *
     * @throws AccessException if others may read it, or a line is not right
     */
    public static Map<String, String> read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            throw new AccessException(file + " is no file with credentials.");
        }
        requireOwn(file);
        Map<String, String> values = new HashMap<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                put(values, line.replaceFirst("^export\\s+", ""), file + " line " + (i + 1));
            }
        }
        return values;
    }

    private static void put(Map<String, String> values, String line, String place) {
        int equals = line.indexOf('=');
        String name = equals < 0 ? "" : line.substring(0, equals).strip();
        if (!CredentialSource.NAMES.contains(name)) {
            throw new AccessException(
                    place + " is not NAME=value with one of the names " + CredentialSource.NAMES + ".");
        }
        values.put(name, unquoted(line.substring(equals + 1).strip()));
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.startsWith("\"") || value.startsWith("'"))
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static void requireOwn(Path file) throws IOException {
        boolean posix = Files.getFileStore(file).supportsFileAttributeView("posix");
        if (posix && Files.getPosixFilePermissions(file).stream().anyMatch(OF_OTHERS::contains)) {
            throw new AccessException(file + " can be read by others: chmod 600 it first.");
        }
    }
}
