package io.github.workflowautomation.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.Deflater;

/** The classes of the raw client by name, each with the bytes that it takes in a jar, its name aside. */
final class ClassWeights {
    private final Map<String, Integer> weights = new TreeMap<>();

    ClassWeights() {
        Path root = root();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".class")).forEach(file -> {
                String name = root.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), ".");
                weights.put(name.substring(0, name.length() - ".class".length()), deflated(file));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Collection<String> names() {
        return weights.keySet();
    }

    int classes(Predicate<String> name) {
        return (int) weights.keySet().stream().filter(name).count();
    }

    int bytes(Predicate<String> name) {
        return weights.entrySet().stream()
                .filter(each -> name.test(each.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static int deflated(Path file) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            byte[] bytes = Files.readAllBytes(file);
            deflater.setInput(bytes);
            deflater.finish();
            return deflater.deflate(new byte[bytes.length + 64]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
    }

    private static Path root() {
        try {
            return Path.of(Sections.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
