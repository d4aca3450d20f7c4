package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.AuthApi;
import io.github.workflowautomation.api.FilesApi;
import io.github.workflowautomation.api.InstanceApi;
import io.github.workflowautomation.api.LegacyRestApi;
import io.github.workflowautomation.api.ProcessesApi;
import io.github.workflowautomation.api.ReportsApi;
import io.github.workflowautomation.api.UserApi;
import io.github.workflowautomation.api.support.Evidence;
import io.github.workflowautomation.api.support.OperationInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That the calls stand where the bundle has them. */
class VendorCallTest {
    private static Stream<OperationInfo> bundle(Class<?>... sections) {
        return Arrays.stream(sections)
                .flatMap(section -> Arrays.stream(section.getMethods()))
                .map(method -> method.getAnnotation(OperationInfo.class))
                .filter(Objects::nonNull);
    }

    @Test
    void eachHasAPathOfTheBundle() {
        Set<String> current = bundle(
                        AuthApi.class,
                        UserApi.class,
                        ProcessesApi.class,
                        InstanceApi.class,
                        FilesApi.class,
                        ReportsApi.class)
                .map(OperationInfo::path)
                .collect(Collectors.toSet());
        Set<String> older = bundle(LegacyRestApi.class).map(OperationInfo::path).collect(Collectors.toSet());

        assertThat(VendorCall.values())
                .allSatisfy(call -> assertThat(call.generation() == Generation.LEGACY ? older : current)
                        .contains(call.defaultPath()));
    }

    @Test
    void thoseThatNoSourceTellsOfAreMarkedSoInTheBundle() {
        List<String> inferred = bundle(LegacyRestApi.class)
                .filter(operation -> operation.evidence() == Evidence.INFERRED)
                .map(OperationInfo::path)
                .sorted()
                .toList();

        assertThat(Arrays.stream(VendorCall.values())
                        .filter(VendorCall::isInferred)
                        .map(VendorCall::defaultPath)
                        .sorted())
                .isEqualTo(inferred);
    }
}
