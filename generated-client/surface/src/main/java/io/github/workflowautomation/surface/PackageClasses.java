package io.github.workflowautomation.surface;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
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
        return of(name, anchor, anchor.getClassLoader());
    }

    /**
     * {@return the same classes, loaded by another loader}
     *
     * @param name the package
     * @param anchor a class of the same folder of classes, which must not be a jar
     * @param loader what loads them
     */
    static List<Class<?>> of(String name, Class<?> anchor, ClassLoader loader) {
        try (Stream<Path> files = Files.list(root(anchor).resolve(name.replace('.', '/')))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(SUFFIX) && !file.contains("$") && !file.contains("-"))
                    .sorted()
                    .<Class<?>>map(file ->
                            load(name + "." + file.substring(0, file.length() - SUFFIX.length()), loader))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a loader that shares no class with that of the tests} */
    static URLClassLoader apart() {
        String[] entries = System.getProperty("java.class.path").split(File.pathSeparator, -1);
        URL[] places = new URL[entries.length];
        try {
            for (int i = 0; i < entries.length; i++) {
                places[i] = Path.of(entries[i]).toUri().toURL();
            }
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
        return new URLClassLoader(places, ClassLoader.getPlatformClassLoader());
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
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
