package io.github.workflowautomation.client;

import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import io.github.workflowautomation.client.internal.file.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Conventions on disk. */
final class ConventionsFile {
    private static final int LARGEST_FILE_BYTES = 1024 * 1024;

    private ConventionsFile() {}

    static VendorConventions read(Path file) {
        try {
            return VendorConventions.read(text(file));
        } catch (WorkflowConfigurationException problem) {
            String words = String.valueOf(problem.getMessage())
                    .substring(problem.setting().length() + 2);
            throw new WorkflowConfigurationException(problem.setting(), words + " Look into " + file + ".");
        }
    }

    static void write(Path file, String json) {
        try {
            WholeFile.replace(file, out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("The conventions could not be written to " + file + ".", e);
        }
    }

    private static String text(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST_FILE_BYTES + 1);
            if (bytes.length > LARGEST_FILE_BYTES) {
                throw new WorkflowConfigurationException("conventions", "are more than one MiB.");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new WorkflowConfigurationException("conventions", "are not text in UTF-8.");
        } catch (IOException e) {
            throw new WorkflowConfigurationException(
                    "conventions", "cannot be read (" + e.getClass().getSimpleName() + ").");
        }
    }
}
