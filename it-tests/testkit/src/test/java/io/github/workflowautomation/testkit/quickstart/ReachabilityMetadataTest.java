package io.github.workflowautomation.testkit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.Sections;
import io.github.workflowautomation.surface.ReachabilityMetadata;
import io.github.workflowautomation.surface.Reflection;
import io.github.workflowautomation.surface.ReflectionRecorder;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the library tells native-image, beside what it looks up while the story is told. */
final class ReachabilityMetadataTest {
    /** Moshi asks for these by constants, which native-image sees in the code. */
    private static final List<String> KOTLIN =
            List.of("kotlin.Metadata", "kotlin.jvm.internal.DefaultConstructorMarker");

    private final ReachabilityMetadata api = ReachabilityMetadata.of(Sections.class);

    @Test
    void itNamesAllThatTheStoryLooksUp() {
        Set<Reflection> seen = ReflectionRecorder.record(System.getProperty("java.class.path"), Quickstart.class);

        assertThat(subjects(seen, Reflection.PROXY)).isNotEmpty().isSubsetOf(api.proxies());
        assertThat(subjects(seen, "Class.getResourceAsStream")).isEmpty();
        assertThat(subjects(seen, "ServiceLoader.load")).isEmpty();
        assertThat(subjects(seen, "Class.forName")).containsExactlyElementsOf(KOTLIN);
        assertThat(seen)
                .filteredOn(each ->
                        each.what().startsWith("Class.get") && !each.what().contains("Resource"))
                .filteredOn(ReachabilityMetadataTest::isOfUsers)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(api.types()).contains(each.subject()));
    }

    private static Set<String> subjects(Set<Reflection> seen, String what) {
        return seen.stream()
                .filter(each -> each.what().equals(what) && isOfUsers(each))
                .map(Reflection::subject)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether it is not the fake tenant's own, of which nobody builds a native image. */
    private static boolean isOfUsers(Reflection reflection) {
        return !reflection.caller().startsWith("io.github.workflowautomation.testkit.");
    }
}
