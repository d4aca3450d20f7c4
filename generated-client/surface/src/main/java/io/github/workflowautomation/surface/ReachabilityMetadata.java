package io.github.workflowautomation.surface;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a jar tells native-image.
 *
 * @param proxies the interfaces of which it needs proxies
 * @param types the classes at which it looks by reflection
 * @param resources the files that it reads
 */
public record ReachabilityMetadata(Set<String> proxies, Set<String> types, Set<String> resources) {
    private static final Pattern PROXY = Pattern.compile("\"proxy\": \\[\"([\\w.$]+)\"]");
    private static final Pattern TYPE = Pattern.compile("\"type\": \"([\\w.$]+)\"");
    private static final Pattern RESOURCE = Pattern.compile("\"glob\": \"([\\w./]+)\"");

    /**
     * {@return what stands in the jar, or in the folder of classes}
     *
     * @param anchor a class of the jar
     */
    public static ReachabilityMetadata of(Class<?> anchor) {
        String json = String.join("\n", texts(anchor, "reachability-metadata.json"));
        return new ReachabilityMetadata(all(PROXY, json), all(TYPE, json), all(RESOURCE, json));
    }

    /**
     * {@return the files below {@code META-INF/native-image} with that name}
     *
     * @param anchor a class of the jar
     * @param name the name of the files
     */
    public static List<String> texts(Class<?> anchor, String name) {
        return read(anchor, root -> {
            try (Stream<Path> files = Files.walk(root.resolve("META-INF/native-image"))) {
                return files.filter(file -> file.endsWith(name))
                        .map(ReachabilityMetadata::text)
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static List<String> read(Class<?> anchor, Function<Path, List<String>> reader) {
        try {
            Path place = Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                return reader.apply(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return reader.apply(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> all(Pattern pattern, String json) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(json)
                .results()
                .map((MatchResult result) -> result.group(1))
                .forEach(found::add);
        return found;
    }
}
