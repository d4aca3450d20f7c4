package io.github.workflowautomation.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.JsonArray;
import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonString;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.surface.ReachabilityMetadata;
import io.github.workflowautomation.surface.Reflection;
import io.github.workflowautomation.surface.ReflectionRecorder;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the jar tells native-image, beside what the raw client looks up when it runs. */
class ReachabilityMetadataTest {
    /** Moshi asks for these by constants, which native-image sees in the code. */
    private static final List<String> KOTLIN =
            List.of("kotlin.Metadata", "kotlin.jvm.internal.DefaultConstructorMarker");

    private final ReachabilityMetadata metadata = ReachabilityMetadata.of(Sections.class);

    @Test
    void everyInterfaceHasAProxyAndItsMethods() {
        Set<String> interfaces = names(Interfaces.all());

        assertThat(metadata.proxies()).isEqualTo(interfaces);
        assertThat(metadata.types()).containsAll(interfaces);
        assertThat(reflectConfig())
                .filteredOn(type -> interfaces.contains(text(type.get("name").orElseThrow())))
                .hasSameSizeAs(interfaces)
                .allSatisfy(type -> assertThat(type.members()).containsEntry("allPublicMethods", JsonValue.of(true)));
    }

    @Test
    void theFilesForOlderVersionsSayTheSame() {
        List<String> proxies = json("proxy-config.json").elements().stream()
                .map(each -> text(((JsonArray) each).elements().get(0)))
                .toList();

        assertThat(proxies).containsExactlyInAnyOrderElementsOf(metadata.proxies());
        assertThat(reflectConfig())
                .extracting(type -> text(type.get("name").orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(metadata.types());
    }

    @Test
    void itNamesAllThatTheRequestsOfEveryOperationLookUpAndNothingElse() {
        Set<Reflection> seen = ReflectionRecorder.record(System.getProperty("java.class.path"), EveryOperation.class);

        assertThat(subjects(seen, true)).isEqualTo(metadata.proxies());
        assertThat(subjects(seen, false)).isEqualTo(metadata.types());
    }

    /** Without what the program itself looks up to make its arguments. */
    private static Set<String> subjects(Set<Reflection> seen, boolean proxies) {
        return seen.stream()
                .filter(each -> each.what().equals(Reflection.PROXY) == proxies)
                .filter(each -> !each.caller().startsWith("io.github.workflowautomation."))
                .map(Reflection::subject)
                .filter(subject -> !KOTLIN.contains(subject))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<JsonObject> reflectConfig() {
        return json("reflect-config.json").elements().stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    private static JsonArray json(String file) {
        return (JsonArray)
                JsonValue.parse(ReachabilityMetadata.texts(Sections.class, file).get(0));
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).value();
    }

    private static Set<String> names(List<Class<?>> types) {
        return types.stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
    }
}
