package io.github.workflowautomation.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.OperationInfo;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnownApiTest {
    @Test
    void saysOfEachOperationWhatTheRawClientSays() {
        Map<String, OperationInfo> raw = Rehearsal.BUNDLED.operations().stream()
                .map(KnownOperation::section)
                .distinct()
                .flatMap(KnownApiTest::operations)
                .collect(Collectors.toMap(OperationInfo::id, Function.identity()));
        assertThat(raw)
                .isNotEmpty()
                .containsOnlyKeys(Rehearsal.BUNDLED.operations().stream()
                        .map(KnownOperation::id)
                        .toList());
        raw.forEach((id, info) -> {
            KnownOperation operation = Rehearsal.BUNDLED.operation(id);
            assertThat(operation.call()).isEqualTo(info.method() + " " + info.path());
            assertThat(operation.safety()).isEqualTo(info.safety().name().toLowerCase(Locale.ROOT));
        });
    }

    private static Stream<OperationInfo> operations(String section) {
        String name = Arrays.stream(section.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        try {
            Class<?> api = Class.forName("io.github.workflowautomation.api." + name + "Api");
            return Stream.of(api.getMethods())
                    .flatMap(method -> Stream.ofNullable(method.getAnnotation(OperationInfo.class)));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(section, e);
        }
    }
}
