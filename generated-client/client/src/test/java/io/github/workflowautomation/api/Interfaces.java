package io.github.workflowautomation.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.OperationInfo;
import io.github.workflowautomation.surface.PackageClasses;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The generated interfaces, as they stand in the folder of classes. */
final class Interfaces {
    private Interfaces() {}

    static List<Class<?>> all() {
        List<Class<?>> interfaces =
                classes("").stream().filter(Class::isInterface).toList();
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
    static List<Class<?>> classes(String subpackage) {
        String base = Interfaces.class.getPackageName();
        return PackageClasses.of(subpackage.isEmpty() ? base : base + "." + subpackage, OperationInfo.class);
    }
}
