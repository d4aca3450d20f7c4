package io.github.workflowautomation.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.WorkflowClient;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import retrofit2.Call;
import retrofit2.Response;

/** Each operation of the bundle once through the raw client, and so through the wrapper's machine, to Prism. */
@ExtendWith(PrismExtension.class)
class EveryOperationIT {
    private final Bundle bundle = Bundle.read(PrismExtension.BUNDLE);
    private final Map<String, BundleOperation> operations =
            bundle.operations().stream().collect(Collectors.toMap(BundleOperation::id, Function.identity()));

    private final Overlaps overlaps = Overlaps.read(PrismExtension.OVERLAPS);

    @Test
    void overlappingOperationsAreOperationsOfTheBundle() {
        assertThat(operations.values())
                .extracting(operation -> operation.method().toUpperCase(Locale.ROOT) + " " + operation.path())
                .containsAll(overlaps.operations());
    }

    @Test
    void theClientHasEachOperationOfTheBundleOnce() {
        List<String> ids = RawOperation.all().stream().map(RawOperation::id).toList();

        assertThat(ids).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(operations.keySet());
    }

    @ParameterizedTest
    @EnumSource(Samples.Query.class)
    void prismAnswersEachOperationAsThatOperation(Samples.Query query, PrismServer prism) {
        try (WorkflowClient workflow = Clients.withToken(prism.host())) {
            List<String> problems = RawOperation.all().stream()
                    .flatMap(raw -> problem(workflow, raw, query).stream())
                    .toList();

            ContractReport report = new ContractReport(operations.values(), overlaps);
            System.out.println(report.answered(query, problems.size()));
            assertThat(problems).isEmpty();
            if (query == Samples.Query.WHOLE) {
                System.out.println(report.overlapping());
            }
        }
    }

    private Optional<String> problem(WorkflowClient workflow, RawOperation raw, Samples.Query query) {
        BundleOperation operation = Objects.requireNonNull(operations.get(raw.id()), raw.id());
        try {
            Response<?> response = execute(raw.call(workflow, new Samples(operation, query)));
            String answeredAs = String.valueOf(response.headers().get(ServedDocument.OPERATION_HEADER));
            return answeredAs.equals(raw.id())
                    ? Optional.empty()
                    : Optional.of(raw.id() + ": HTTP " + response.code() + " as " + answeredAs + " "
                            + response.headers().values("sl-violations"));
        } catch (IOException | RuntimeException e) {
            return Optional.of(raw.id() + ": " + e);
        }
    }

    private static Response<?> execute(Call<?> call) throws IOException {
        Response<?> response = call.execute();
        if (response.body() instanceof ResponseBody stream) {
            stream.close();
        }
        return response;
    }
}
