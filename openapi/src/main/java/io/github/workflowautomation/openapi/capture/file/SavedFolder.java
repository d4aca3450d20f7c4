package io.github.workflowautomation.openapi.capture.file;

import io.github.workflowautomation.openapi.capture.Sections;
import io.github.workflowautomation.openapi.finding.ContentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which files a path stands for: itself, or what is in the folder. */
final class SavedFolder {

    private static final int DEPTH = 3;
    private static final int MOST = 1000;
    private static final Pattern MAY_HOLD = Pattern.compile("(?i).*\\.(json|ya?ml|js|html?|har|txt)");
    private static final Pattern LIBRARY = Pattern.compile("(?i).*(bundle|preset|standalone|\\.min\\.).*");

    /**
     * A file to look into.
     *
     * @param file it
     * @param named whether the user named it, and not its folder
     */
    record Entry(Path file, boolean named) {}

    private SavedFolder() {}

    static List<Entry> entries(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return List.of(new Entry(path, true));
        }
        if (!Files.isDirectory(path)) {
            throw new ContentException(path.toString(), "is neither a file nor a folder");
        }
        try (Stream<Path> files = Files.walk(path, DEPTH)) {
            List<Entry> entries = files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> mayHold(String.valueOf(file.getFileName())))
                    .sorted()
                    .limit(MOST + 1L)
                    .map(file -> new Entry(file, false))
                    .toList();
            if (entries.size() > MOST) {
                throw new ContentException(path.toString(), "holds more than " + MOST + " files");
            }
            return entries;
        }
    }

    private static boolean mayHold(String name) {
        return MAY_HOLD.matcher(name).matches() && !LIBRARY.matcher(name).matches();
    }

    /** The section that the names of a file or of its folder suggest. */
    static Optional<String> section(Path file) {
        Optional<String> byFile = SectionGuess.inFileName(String.valueOf(file.getFileName()));
        Path folder = file.toAbsolutePath().getParent();
        Optional<String> byFolder = folder == null || folder.getFileName() == null
                ? Optional.empty()
                : SectionGuess.inFileName(folder.getFileName().toString().toLowerCase(Locale.ROOT));
        return byFile.filter(Sections.KNOWN::contains).or(() -> byFolder.filter(Sections.KNOWN::contains));
    }
}
