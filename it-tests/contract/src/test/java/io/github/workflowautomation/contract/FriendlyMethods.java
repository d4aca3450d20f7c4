package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.FileDownload;
import io.github.workflowautomation.client.Pager;
import io.github.workflowautomation.client.WorkflowClient;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The public methods of the friendly classes: those that a client gives, and those that such a class gives in turn. */
final class FriendlyMethods {
    private static final Set<String> NOT_FRIENDLY = Set.of("http", "async", "tenant", "check");
    private static final Set<String> OF_OBJECT = Set.of("toString", "equals", "hashCode");

    private FriendlyMethods() {}

    /** {@return their names, as {@link FriendlyCall} has them} */
    static Set<String> all() {
        return names(method -> true);
    }

    /** {@return the names of those that answer with more than open JSON} */
    static Set<String> typed() {
        return names(method -> method.getReturnType() != void.class
                && !method.getGenericReturnType().getTypeName().contains(JsonValue.class.getName()));
    }

    private static Set<String> names(Predicate<Method> wanted) {
        return classes().stream()
                .flatMap(FriendlyMethods::methods)
                .filter(method -> !isEntry(method))
                .filter(wanted)
                .map(FriendlyMethods::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Class<?>> classes() {
        Set<Class<?>> found = new LinkedHashSet<>();
        methods(WorkflowClient.class)
                .filter(method -> !NOT_FRIENDLY.contains(method.getName()))
                .filter(FriendlyMethods::isEntry)
                .forEach(method -> collect(method.getReturnType(), found));
        return found;
    }

    private static void collect(Class<?> type, Set<Class<?>> found) {
        if (found.add(type)) {
            methods(type).filter(FriendlyMethods::isEntry).forEach(method -> collect(method.getReturnType(), found));
        }
    }

    /** Whether it sends nothing itself, but gives a class whose methods do: it takes nothing and has a twin. */
    private static boolean isEntry(Method method) {
        return method.getParameterCount() == 0 && hasTwin(method.getReturnType());
    }

    private static boolean hasTwin(Class<?> type) {
        if (List.of(Pager.class, FileDownload.class).contains(type)) {
            return false;
        }
        try {
            Class.forName(type.getPackageName() + ".Async" + type.getSimpleName());
            return true;
        } catch (ClassNotFoundException none) {
            return false;
        }
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic() && !OF_OBJECT.contains(method.getName()));
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
