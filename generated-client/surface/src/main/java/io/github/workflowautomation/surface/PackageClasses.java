package io.github.workflowautomation.surface;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The classes of a package, as they stand in a folder. */
public final class PackageClasses {
    private static final String SUFFIX = ".class";

    private PackageClasses() {}

    /**
     * {@return the top-level classes of a package, by name}
     *
     * @param name the package
     * @param anchor a class of the same folder of classes, which must not be a jar
     */
    public static List<Class<?>> of(String name, Class<?> anchor) {
        try (Stream<Path> files = Files.list(root(anchor).resolve(name.replace('.', '/')))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(SUFFIX) && !file.contains("$") && !file.contains("-"))
                    .sorted()
                    .<Class<?>>map(file ->
                            load(name + "." + file.substring(0, file.length() - SUFFIX.length()), anchor))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name, Class<?> anchor) {
        try {
            return Class.forName(name, false, anchor.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path root(Class<?> anchor) {
        try {
            return Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
