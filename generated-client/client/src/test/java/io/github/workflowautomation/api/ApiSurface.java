package io.github.workflowautomation.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public signatures of the client, sorted, with the names of parameters: two of one type that change places are a
 * break that no tool on class files sees.
 */
final class ApiSurface {
    private static final List<String> SHORTENED = List.of(
            ApiSurface.class.getPackageName() + ".model.",
            ApiSurface.class.getPackageName() + ".parameter.",
            ApiSurface.class.getPackageName() + ".support.",
            ApiSurface.class.getPackageName() + ".",
            "java.lang.",
            "retrofit2.",
            "okhttp3.",
            "java.util.");

    private ApiSurface() {}

    static List<String> lines() {
        return Stream.of("", "model", "parameter", "support")
                .flatMap(Interfaces::classes)
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .flatMap(ApiSurface::withInner)
                .flatMap(type -> described(type).stream())
                .toList();
    }

    private static Stream<Class<?>> withInner(Class<?> type) {
        Stream<Class<?>> inner = Arrays.stream(type.getDeclaredClasses())
                .filter(candidate -> isApi(candidate.getModifiers()))
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .flatMap(ApiSurface::withInner);
        return Stream.concat(Stream.of(type), inner);
    }

    private static List<String> described(Class<?> type) {
        List<String> members = new ArrayList<>();
        Arrays.stream(type.getDeclaredFields())
                .filter(field -> isApi(field.getModifiers()) && !field.isSynthetic())
                .forEach(field -> members.add(field(field)));
        Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> isApi(constructor.getModifiers()) && !constructor.isSynthetic())
                .forEach(constructor -> members.add(constructor(constructor)));
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> isApi(method.getModifiers()) && !method.isSynthetic())
                .forEach(method -> members.add(method(method)));
        List<String> lines = new ArrayList<>(List.of(header(type)));
        members.stream().sorted().map(member -> "  " + member).forEach(lines::add);
        return lines;
    }

    private static boolean isApi(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String header(Class<?> type) {
        String supertypes = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()))
                .map(ApiSurface::name)
                .filter(name -> !name.equals("Object"))
                .collect(Collectors.joining(", "));
        return modifiers(type.getModifiers() & ~Modifier.STATIC)
                + (type.isInterface() ? "" : "class ")
                + type.getName()
                + (supertypes.isEmpty() ? "" : " : " + supertypes);
    }

    private static String field(Field field) {
        return modifiers(field.getModifiers()) + name(field.getGenericType()) + " " + field.getName();
    }

    private static String constructor(Constructor<?> constructor) {
        return modifiers(constructor.getModifiers()) + "new(" + parameters(constructor) + ")";
    }

    private static String method(Method method) {
        return modifiers(method.getModifiers()) + name(method.getGenericReturnType()) + " " + method.getName() + "("
                + parameters(method) + ")";
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getParameters())
                .map(ApiSurface::parameter)
                .collect(Collectors.joining(", "));
    }

    private static String parameter(Parameter parameter) {
        return name(parameter.getParameterizedType()) + " " + parameter.getName();
    }

    /** What everything is (public, abstract in an interface) goes without saying. */
    private static String modifiers(int modifiers) {
        String text = Modifier.toString(modifiers & ~(Modifier.PUBLIC | Modifier.TRANSIENT | Modifier.VOLATILE));
        String plain = text.equals("abstract") ? "" : text;
        return plain.isEmpty() ? "" : plain + " ";
    }

    private static String name(Type type) {
        String name = type.getTypeName();
        for (String prefix : SHORTENED) {
            name = name.replace(prefix, "");
        }
        return name;
    }
}
