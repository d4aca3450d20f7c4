package io.github.workflowautomation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.workflowautomation.api.support.OperationInfo;
import io.swagger.v3.oas.annotations.Operation;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EveryOperationTest {
    private static final Map<String, String> EVIDENCE = Map.ofEntries(
            entry("LIVE", "L"),
            entry("DOCUMENTED", "D"),
            entry("VENDOR_CODE", "S"),
            entry("CATALOGUED", "C"),
            entry("THIRD_PARTY", "T"),
            entry("INFERRED", "I"));

    @Test
    void eachSectionHasAsManyMethodsAsTheBundleHasOperations() {
        Map<String, Long> methods = new TreeMap<>();
        for (Class<?> api : Interfaces.all()) {
            methods.put(api.getSimpleName(), Interfaces.methods(api).count());
        }
        Map<String, Long> operations = Bundle.operations().stream()
                .collect(Collectors.groupingBy(
                        operation -> interfaceName(operation.tag()), TreeMap::new, Collectors.counting()));
        assertThat(methods).isEqualTo(operations);
        assertThat(Interfaces.methods()).hasSameSizeAs(Bundle.operations());
        methods.forEach((api, count) -> System.out.println(api + ": " + count + " operations"));
    }

    @Test
    void theListOfSectionsHasEachInterface() {
        assertThat(Sections.all()).isSortedAccordingTo(Comparator.comparing(Class::getName));
        assertThat(Sections.all()).containsExactlyInAnyOrderElementsOf(Interfaces.all());
    }

    @Test
    void eachMethodSaysOfItsOperationWhatTheBundleSays() {
        List<Bundle.Operation> said =
                Interfaces.methods().stream().map(EveryOperationTest::described).toList();
        assertThat(said).containsExactlyInAnyOrderElementsOf(Bundle.operations());
    }

    @Test
    void reflectionSeesNothingOfSwagger() {
        assertThat(Interfaces.methods())
                .flatExtracting(method -> List.of(method.getAnnotations()))
                .extracting(annotation -> annotation.annotationType().getPackageName())
                .contains("retrofit2.http")
                .noneMatch(name -> name.startsWith("io.swagger"));
    }

    @Test
    void anOperationIdThatIsAJavaNameIsTheMethodsName() {
        assertThat(Interfaces.methods())
                .allSatisfy(method -> assertThat(method.getName())
                        .isEqualTo(method.getAnnotation(OperationInfo.class).id()));
    }

    private static Bundle.Operation described(Method method) {
        OperationInfo info = method.getAnnotation(OperationInfo.class);
        Map<String, Object> swagger = HiddenAnnotation.of(method, Operation.class);
        assertThat(swagger).containsEntry("operationId", info.id());
        return new Bundle.Operation(
                info.id(),
                info.method(),
                info.path(),
                ((List<?>) Objects.requireNonNull(swagger.get("tags")))
                        .stream().map(String::valueOf).collect(Collectors.joining(",")),
                info.safety().name(),
                Objects.requireNonNull(EVIDENCE.get(info.evidence().name())),
                info.internal());
    }

    private static String interfaceName(String tag) {
        StringBuilder name = new StringBuilder();
        for (String word : tag.split("-", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.append("Api").toString();
    }
}
