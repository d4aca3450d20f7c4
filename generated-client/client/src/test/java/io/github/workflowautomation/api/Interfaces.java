package io.github.workflowautomation.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.OperationInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The generated interfaces, as they stand in the folder of classes. */
final class Interfaces {
    private Interfaces() {}

    static List<Class<?>> all() {
        List<Class<?>> interfaces = classes("").filter(Class::isInterface).toList();
        assertThat(interfaces).isNotEmpty();
        return interfaces;
    }

    static List<Method> methods() {
        return all().stream().flatMap(Interfaces::methods).toList();
    }

    /** Those that send; the others call one of these with what a caller left out. */
    static Stream<Method> methods(Class<?> api) {
        return Arrays.stream(api.getDeclaredMethods())
                .filter(method -> !method.isDefault())
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toString));
    }

    static Method method(String operationId) {
        return methods().stream()
                .filter(method -> method.getAnnotation(OperationInfo.class).id().equals(operationId))
                .findFirst()
                .orElseThrow();
    }

    /** The top-level classes of a package below the base package. */
    static Stream<Class<?>> classes(String subpackage) {
        String base = Interfaces.class.getPackageName() + (subpackage.isEmpty() ? "" : "." + subpackage);
        try (Stream<Path> files = Files.list(root().resolve(base.replace('.', '/')))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-"))
                    .sorted()
                    .<Class<?>>map(name -> load(base + "." + name.substring(0, name.length() - ".class".length())))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Interfaces.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path root() {
        try {
            return Path.of(OperationInfo.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
