package io.github.workflowautomation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import io.github.workflowautomation.generator.text.Literals;
import io.swagger.v3.core.util.Json;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import okhttp3.FormBody;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Makes documents from a seed and compiles what comes out; {@code -Dhostile.seeds=100} tries more of them. */
class HostileTextTest {
    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("hostile.seeds", 3));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOutputCompilesAndMeansTheSame(long seed) throws ReflectiveOperationException, IOException {
        HostileDocument document = new HostileDocument(seed);
        GeneratedClient client = GeneratedClient.from(document.write(folder.resolve("document.json")), folder);
        for (String subpackage : List.of("", "model", "parameter")) {
            assertThat(client.types(subpackage)).noneMatch(HostileTextTest::isInjected);
        }
        assertThat(missing(expected(document), said(client))).isEmpty();
        assertThat(missing(said(client), expected(document))).isEmpty();
        assertThat(missing(constants(document), values(client))).isEmpty();
        assertThat(missing(sets(document.models()), members(client))).isEmpty();
    }

    /** What is not there, short enough to be read. */
    private static List<String> missing(Collection<?> expected, Collection<?> actual) {
        return expected.stream()
                .filter(element -> !actual.contains(element))
                .map(element -> Literals.string(String.valueOf(element)).replaceAll("(.{1,6}?)\\1{9,}", "$1…"))
                .toList();
    }

    private static boolean isInjected(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                        .anyMatch(field -> field.getName().equals("INJECTED"))
                || Arrays.stream(type.getDeclaredClasses()).anyMatch(HostileTextTest::isInjected);
    }

    private static List<String> expected(HostileDocument document) {
        return document.operations().stream()
                .map(operation -> String.join(
                        "|",
                        operation.id(),
                        operation.path(),
                        fits(operation.summary()) ? operation.summary() : "",
                        sorted(operation.queryNames()),
                        sorted(operation.fieldNames())))
                .sorted()
                .toList();
    }

    private static boolean fits(String text) {
        return text.replaceAll("[\\x{10000}-\\x{10ffff}]", "123456").getBytes(StandardCharsets.UTF_8).length < 65_535;
    }

    private static String sorted(List<String> texts) {
        return texts.stream().sorted().toList().toString();
    }

    /** The values of each enumeration. */
    private static List<Set<String>> values(GeneratedClient client) throws ReflectiveOperationException {
        List<Set<String>> enums = new ArrayList<>();
        for (Class<?> type : client.types("model")) {
            Set<String> values = new TreeSet<>();
            for (Field field : type.getFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                    values.add(String.valueOf(type.getMethod("value").invoke(field.get(null))));
                }
            }
            enums.add(values);
        }
        return enums;
    }

    /** The members that each model writes. */
    private static List<Set<String>> members(GeneratedClient client) throws ReflectiveOperationException, IOException {
        Moshi moshi = moshi(client);
        List<Set<String>> models = new ArrayList<>();
        for (Class<?> type : client.types("model")) {
            if (Arrays.stream(type.getMethods())
                    .anyMatch(method -> method.getName().equals("toBuilder"))) {
                String json = moshi.adapter((Type) type).toJson(filled(type));
                models.add(new TreeSet<>(((Map<?, ?>) Json.mapper().readValue(json, Map.class))
                        .keySet().stream().map(String::valueOf).toList()));
            }
        }
        return models;
    }

    private static Moshi moshi(GeneratedClient client) throws ReflectiveOperationException {
        return (Moshi) client.type("support.ApiMoshi").getMethod("create").invoke(null);
    }

    /** A value that no class file can hold is no constant, but is read and written like any other unknown one. */
    private static List<Set<String>> constants(HostileDocument document) {
        return sets(document.enums()).stream()
                .map(values -> values.stream().filter(HostileTextTest::fits).collect(Collectors.toSet()))
                .toList();
    }

    private static List<Set<String>> sets(Map<String, List<String>> lists) {
        return lists.values().stream().<Set<String>>map(TreeSet::new).toList();
    }

    /** What the interfaces, queries and forms say at run time. */
    private static List<String> said(GeneratedClient client) throws ReflectiveOperationException {
        List<String> said = new ArrayList<>();
        for (Class<?> api : client.interfaces()) {
            for (Method method : operations(api)) {
                Annotation info = annotation(method, "OperationInfo");
                said.add(String.join(
                        "|",
                        member(info, "id"),
                        member(info, "path"),
                        member(annotation(method, "Operation"), "summary"),
                        sorted(queryNames(method)),
                        sorted(fieldNames(client, method))));
            }
        }
        return said.stream().sorted().toList();
    }

    private static List<Method> operations(Class<?> api) {
        return Arrays.stream(api.getDeclaredMethods())
                .filter(method -> !method.isDefault())
                .toList();
    }

    private static List<String> queryNames(Method method) throws ReflectiveOperationException {
        Map<?, ?> query = (Map<?, ?>) filled(argument(method, "QueryParameters"));
        return query.entrySet().stream()
                .map(entry -> String.valueOf(entry.getKey()))
                .toList();
    }

    private static List<String> fieldNames(GeneratedClient client, Method method) throws ReflectiveOperationException {
        Object form = filled(argument(method, "Form"));
        FormBody body = (FormBody)
                form.getClass().getMethod("toRequestBody", Moshi.class).invoke(form, moshi(client));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            names.add(body.name(i));
        }
        return names;
    }

    private static Class<?> argument(Method method, String superclass) {
        return Arrays.stream(method.getParameterTypes())
                .filter(type -> type.getSuperclass() != null
                        && type.getSuperclass().getSimpleName().equals(superclass))
                .findFirst()
                .orElseThrow();
    }

    /** Calls every setter. */
    private static Object filled(Class<?> type) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        for (Method setter : builder.getClass().getDeclaredMethods()) {
            if (setter.getReturnType() == builder.getClass() && setter.getParameterCount() == 1) {
                setter.invoke(builder, "x");
            }
        }
        return builder.getClass().getMethod("build").invoke(builder);
    }

    private static Annotation annotation(Method method, String name) {
        return Arrays.stream(method.getAnnotations())
                .filter(found -> found.annotationType().getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String member(Annotation annotation, String name) throws ReflectiveOperationException {
        return String.valueOf(annotation.annotationType().getMethod(name).invoke(annotation));
    }
}
