package io.github.workflowautomation.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What each section adds to the jar, and what of all that a first call loads. */
class SectionWeightTest {
    private static final String BASE = SectionWeightTest.class.getPackageName();
    private static final int MOST_LOADED_BESIDE_ITS_OWN = 40;
    private static final int MOST_BYTES_FOR_AN_OPERATION = 1_500;

    private static final Set<String> INTERFACES =
            Interfaces.all().stream().map(Class::getName).collect(Collectors.toSet());

    private final ClassWeights weights = new ClassWeights();

    @Test
    void everyClassBelongsToOneSectionOrIsForAll() {
        List<String> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Class<?> api : Interfaces.all()) {
            Set<String> own = ownClasses(api);
            Predicate<String> isOwn = name -> own.contains(outermost(name));
            weights.names().stream()
                    .filter(isOwn)
                    .forEach(name -> assertThat(seen.add(name)).as(name).isTrue());
            long operations = Interfaces.methods(api).count();
            assertThat(weights.bytes(isOwn) / operations)
                    .as(api.getSimpleName())
                    .isLessThan(MOST_BYTES_FOR_AN_OPERATION);
            lines.add(line(api.getSimpleName(), operations, isOwn) + ", "
                    + loadedBy(api).size() + " loaded by a first call");
        }
        for (String shared : List.of(BASE + ".model.", BASE + ".support.")) {
            weights.names().stream().filter(name -> name.startsWith(shared)).forEach(seen::add);
            lines.add(line(shared.substring(BASE.length() + 1), 0, name -> name.startsWith(shared)));
        }
        lines.add(line("all", Interfaces.methods().size(), name -> true));
        lines.forEach(System.out::println);
        assertThat(weights.names())
                .filteredOn(name -> !seen.contains(name))
                .allMatch(name -> name.endsWith(".package-info") || name.equals(Sections.class.getName()));
    }

    /** A proxy loads the parameters of all methods of its interface, but nothing loads all models or their adapters. */
    @Test
    void aFirstCallLoadsItsOwnSectionAndLittleElse() {
        for (Class<?> api : Interfaces.all()) {
            Set<String> own = ownClasses(api);
            List<String> others = loadedBy(api).stream()
                    .filter(name -> !own.contains(outermost(name)))
                    .toList();
            assertThat(others).as(api.getSimpleName()).hasSizeLessThan(MOST_LOADED_BESIDE_ITS_OWN);
            assertThat(others)
                    .as(api.getSimpleName())
                    .noneMatch(name -> name.startsWith(BASE + ".parameter."))
                    .noneMatch(INTERFACES::contains);
        }
    }

    /** Of the jar's classes only: what makes the arguments is a test's. */
    private List<String> loadedBy(Class<?> api) {
        CountingLoader loader = new CountingLoader();
        try {
            @SuppressWarnings("unchecked") // it is one
            Consumer<String> call = (Consumer<String>)
                    loader.loadClass(FirstCall.class.getName()).getConstructor().newInstance();
            call.accept(api.getName());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return loader.loaded().stream().filter(weights.names()::contains).toList();
    }

    /** The interface and the queries, headers and forms of its methods. */
    private static Set<String> ownClasses(Class<?> api) {
        return Stream.concat(
                        Stream.of(api.getName()),
                        Interfaces.methods(api)
                                .map(Method::getParameterTypes)
                                .flatMap(Arrays::stream)
                                .map(Class::getName)
                                .filter(name -> name.startsWith(BASE + ".parameter.")))
                .collect(Collectors.toSet());
    }

    private static String outermost(String name) {
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    private String line(String name, long operations, Predicate<String> which) {
        return String.format(
                Locale.ROOT,
                "%-20s %4d operations %4d classes %,8d bytes",
                name,
                operations,
                weights.classes(which),
                weights.bytes(which));
    }
}
