package io.github.workflowautomation.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.Request;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each operation of the bundle through the raw client, and so through the wrapper's machine, to Prism. */
@ExtendWith(PrismExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryOperationIT {
    private static final int NO_TOKEN = 401;

    /** What stands for the errors that a document does not name one by one. */
    private static final List<Integer> UNNAMED_ERRORS = List.of(409, 429, 503);

    /** A call of an operation that has to fail, and how. */
    private record Refused(RawOperation raw, int status, UnaryOperator<Request> change) {}

    /** A call of an operation with something wrong in it. */
    private record Broken(RawOperation raw, Violation violation) {}

    private final Bundle bundle = Bundle.read(PrismExtension.BUNDLE);
    private final Map<String, BundleOperation> operations =
            bundle.operations().stream().collect(Collectors.toMap(BundleOperation::id, Function.identity()));
    private final Overlaps overlaps = Overlaps.read(PrismExtension.OVERLAPS);
    private final BodyViolations bodies = new BodyViolations(bundle);
    private final Decoding decoding = new Decoding();
    private final Proofs proofs = new Proofs();
    private final OperationsReport report = new OperationsReport(bundle.operations(), overlaps, proofs);
    private final Lanes lanes;

    EveryOperationIT(PrismServer prism) {
        lanes = Lanes.to(prism, () -> PrismExtension.start("prism-2", ServedDocument.of(bundle)));
    }

    @AfterAll
    void reportAndClose() throws IOException {
        lanes.close();
        report.summary().forEach(System.out::println);
        report.write(PrismExtension.TARGET)
                .forEach(file ->
                        System.out.println("Contract: " + file.toAbsolutePath().normalize()));
    }

    @Test
    void overlappingOperationsAreOperationsOfTheBundle() {
        assertThat(operations.values()).extracting(BundleOperation::call).containsAll(overlaps.operations());
    }

    @Test
    void theClientHasEachOperationOfTheBundleOnce() {
        List<String> ids = RawOperation.all().stream().map(RawOperation::id).toList();

        assertThat(ids).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(operations.keySet());
    }

    @ParameterizedTest
    @EnumSource(Samples.Query.class)
    void prismAnswersEachOperationAsThatOperation(Samples.Query query) throws InterruptedException {
        assertThat(lanes.problems(RawOperation.all(), (lane, raw) -> answered(lane, raw, query)))
                .isEmpty();
        assertThat(proofs.count(operations.values(), query.proof())).isEqualTo(operations.size());
    }

    @Test
    void prismRefusesEachSecuredOperationWithoutAToken() throws InterruptedException {
        UnaryOperator<Request> lose =
                request -> request.newBuilder().removeHeader("Authorization").build();
        List<Refused> calls = RawOperation.all().stream()
                .filter(raw -> operation(raw).isSecured())
                .map(raw -> new Refused(raw, NO_TOKEN, lose))
                .toList();

        assertThat(lanes.problems(calls, this::refused)).isEmpty();
        calls.forEach(call -> proofs.show(operation(call.raw), Proof.TOKEN, "401"));
        operations.values().stream()
                .filter(operation -> !operation.isSecured())
                .forEach(operation -> proofs.show(operation, Proof.TOKEN, "needs none"));
    }

    @Test
    void prismRefusesWhatTheBundleForbids() throws InterruptedException {
        List<Broken> calls = RawOperation.all().stream()
                .flatMap(raw -> violations(operation(raw)).map(violation -> new Broken(raw, violation)))
                .toList();

        assertThat(lanes.problems(calls, this::broken)).isEmpty();
        operations.values().stream()
                .filter(operation -> violations(operation).findAny().isEmpty())
                .forEach(operation -> proofs.show(operation, Proof.VIOLATION, OperationsReport.PATH_AND_VERB));
    }

    /** All but those that a call without a token and a call with a violation have met with already. */
    @Test
    void eachDocumentedErrorBecomesItsException() throws InterruptedException {
        List<Refused> calls =
                RawOperation.all().stream().flatMap(this::askedErrors).toList();

        assertThat(lanes.problems(calls, this::refused)).isEmpty();
    }

    private Optional<String> answered(Lane lane, RawOperation raw, Samples.Query query) {
        BundleOperation operation = operation(raw);
        if (query == Samples.Query.WHOLE && !operation.hasOptionalParameters()) {
            proofs.show(operation, query.proof(), "the same call");
            return Optional.empty();
        }
        Exchange exchange = lane.call(raw, new Samples(operation, query), UnaryOperator.identity());
        Optional<String> problem = exchange.notAnsweredAs(operation)
                .or(() -> decoding.difference(
                        raw.answer(), exchange.value(), exchange.answer().body()));
        if (problem.isEmpty()) {
            proofs.show(operation, query.proof(), "yes");
            proofs.show(operation, Proof.DECODED, Decoding.name(raw.answer()));
        }
        return problem.map(what -> raw.id() + ": " + what);
    }

    private Optional<String> refused(Lane lane, Refused call) {
        BundleOperation operation = operation(call.raw);
        Optional<String> problem =
                lane.call(call.raw, required(operation), call.change).notRefusedAs(operation, call.status);
        if (problem.isEmpty()) {
            proofs.show(operation, Proof.ERRORS, String.valueOf(call.status));
        }
        return problem.map(what -> call.raw.id() + ": " + what);
    }

    private Optional<String> broken(Lane lane, Broken call) {
        BundleOperation operation = operation(call.raw);
        Exchange exchange = lane.call(call.raw, required(operation), call.violation.change());
        int status = call.violation.status(operation);
        Optional<String> problem = exchange.notRefusedAs(operation, status).or(() -> exchange.notFor(call.violation));
        if (problem.isEmpty()) {
            proofs.show(operation, Proof.VIOLATION, call.violation.kind().title());
            proofs.show(operation, Proof.ERRORS, String.valueOf(status));
        }
        return problem.map(what -> call.raw.id() + ": " + call.violation.kind() + " " + what);
    }

    private Stream<Refused> askedErrors(RawOperation raw) {
        BundleOperation operation = operation(raw);
        return operation.errors().stream()
                .flatMap(status ->
                        status.equals("default") ? UNNAMED_ERRORS.stream() : Stream.of(Integer.valueOf(status)))
                .filter(status -> status != NO_TOKEN || !operation.isSecured())
                .filter(status -> violations(operation).noneMatch(violation -> violation.status(operation) == status))
                .map(status -> new Refused(
                        raw,
                        status,
                        request -> request.newBuilder()
                                .header("Prefer", "code=" + status)
                                .build()));
    }

    private Stream<Violation> violations(BundleOperation operation) {
        return Stream.concat(QueryViolations.of(operation).stream(), bodies.of(operation).stream());
    }

    private BundleOperation operation(RawOperation raw) {
        return Objects.requireNonNull(operations.get(raw.id()), raw.id());
    }

    private static Samples required(BundleOperation operation) {
        return new Samples(operation, Samples.Query.REQUIRED);
    }
}
