package io.github.workflowautomation.surface;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public signatures of a library, sorted, with the names of parameters: two of one type that change places are a break
 * that no tool on class files sees.
 */
public final class ApiSurface {
    private static final List<String> ALWAYS_SHORTENED = List.of("java.lang.", "retrofit2.", "okhttp3.", "java.util.");

    private final List<String> shortened;

    private ApiSurface(List<String> packages) {
        this.shortened = Stream.concat(packages.stream().map(name -> name + "."), ALWAYS_SHORTENED.stream())
                .toList();
    }

    /**
     * {@return one line for each public class of some packages and each public or protected member of it}
     *
     * <p>The classes are loaded for this alone: before JDK 20, those that an agent has changed while they were in use, as
     * fuzzing does, have lost the names of parameters.
     *
     * @param packages the packages, those first whose names begin with another's; their names are left out of the lines
     * @param inOrder the same packages in the order of the lines
     * @param anchor a class of the folder of classes that has them all
     */
    public static List<String> of(List<String> packages, List<String> inOrder, Class<?> anchor) {
        ApiSurface surface = new ApiSurface(packages);
        try (URLClassLoader apart = PackageClasses.apart()) {
            return inOrder.stream()
                    .flatMap(name -> PackageClasses.of(name, anchor, apart).stream())
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .flatMap(ApiSurface::withInner)
                    .flatMap(type -> surface.described(type).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Class<?>> withInner(Class<?> type) {
        Stream<Class<?>> inner = Arrays.stream(type.getDeclaredClasses())
                .filter(candidate -> isApi(candidate.getModifiers()))
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .flatMap(ApiSurface::withInner);
        return Stream.concat(Stream.of(type), inner);
    }

    private List<String> described(Class<?> type) {
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

    private String header(Class<?> type) {
        String supertypes = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()))
                .map(this::name)
                .filter(name -> !name.equals("Object"))
                .collect(Collectors.joining(", "));
        return modifiers(type.getModifiers() & ~Modifier.STATIC)
                + (type.isInterface() ? "" : "class ")
                + type.getName()
                + (supertypes.isEmpty() ? "" : " : " + supertypes);
    }

    private String field(Field field) {
        return modifiers(field.getModifiers()) + name(field.getGenericType()) + " " + field.getName();
    }

    private String constructor(Constructor<?> constructor) {
        return modifiers(constructor.getModifiers()) + "new(" + parameters(constructor) + ")";
    }

    private String method(Method method) {
        return modifiers(method.getModifiers()) + name(method.getGenericReturnType()) + " " + method.getName() + "("
                + parameters(method) + ")";
    }

    private String parameters(Executable executable) {
        return Arrays.stream(executable.getParameters()).map(this::parameter).collect(Collectors.joining(", "));
    }

    private String parameter(Parameter parameter) {
        return name(parameter.getParameterizedType()) + " " + parameter.getName();
    }

    /** What everything is (public, abstract in an interface) goes without saying. */
    private static String modifiers(int modifiers) {
        String text = Modifier.toString(modifiers & ~(Modifier.PUBLIC | Modifier.TRANSIENT | Modifier.VOLATILE));
        String plain = text.equals("abstract") ? "" : text;
        return plain.isEmpty() ? "" : plain + " ";
    }

    private String name(Type type) {
        String name = type.getTypeName();
        for (String prefix : shortened) {
            name = name.replace(prefix, "");
        }
        return name;
    }
}
