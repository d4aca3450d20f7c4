package io.github.workflowautomation.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Loads the raw client and its tests anew, and knows what it loaded. */
final class CountingLoader extends ClassLoader {
    private static final String OWN = "io.github.workflowautomation.";

    private final ClassLoader files = Objects.requireNonNull(CountingLoader.class.getClassLoader());
    private final Set<String> loaded = new TreeSet<>();

    CountingLoader() {
        super(CountingLoader.class.getClassLoader());
    }

    Set<String> loaded() {
        return loaded;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OWN)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known == null ? define(name) : known;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream file = files.getResourceAsStream(name.replace('.', '/') + ".class")) {
            byte[] bytes = Objects.requireNonNull(file, name).readAllBytes();
            loaded.add(name);
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
