package io.github.workflowautomation.it.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** The checksums beside each file. */
final class Checksums {
    /** How the file of each ends, and the name of its algorithm. */
    static final Map<String, String> ALGORITHMS =
            Map.of(".md5", "MD5", ".sha1", "SHA-1", ".sha256", "SHA-256", ".sha512", "SHA-512");

    private Checksums() {}

    static boolean hold(Path file, String ending) throws IOException {
        String written = Files.readString(Path.of(file + ending)).strip();
        return written.equals(of(file, ending));
    }

    static String of(Path file, String ending) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance(String.valueOf(ALGORITHMS.get(ending)));
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has the algorithm of " + ending, impossible);
        }
    }
}
