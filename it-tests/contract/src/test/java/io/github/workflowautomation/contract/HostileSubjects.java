package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.Generation;
import io.github.workflowautomation.client.WorkflowClient;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every model, every operation of the raw client, and every request of every friendly method. */
final class HostileSubjects implements AutoCloseable {
    private static final JsonValue UNKNOWN = JsonValue.of(Map.of("sid", Given.SID, "items", List.of(1, "a")));

    private final Bundle bundle = Bundle.read(PrismExtension.BUNDLE);
    private final SchemaSample schemas = new SchemaSample(bundle);
    private final HostileServer server = new HostileServer();
    private final Map<Generation, WorkflowClient> clients =
            Arrays.stream(Generation.values()).collect(Collectors.toMap(Function.identity(), server::client));

    List<HostileSubject> all() {
        return Stream.of(models(), raw(), friendly(), older())
                .flatMap(List::stream)
                .toList();
    }

    List<HostileSubject> models() {
        return modelClasses().stream()
                .<HostileSubject>map(type -> new ModelSubject(type, schemas.ofModel(schemaName(type))))
                .toList();
    }

    List<HostileSubject> raw() {
        Map<String, BundleOperation> described =
                bundle.operations().stream().collect(Collectors.toMap(BundleOperation::id, Function.identity()));
        return RawOperation.all().stream()
                .<HostileSubject>map(raw -> raw(raw, Objects.requireNonNull(described.get(raw.id()), raw.id())))
                .toList();
    }

    List<HostileSubject> friendly() {
        try (Recorder recorder = new Recorder(Generation.CURRENT)) {
            return FriendlyCalls.all().stream()
                    .map(recorder::record)
                    .flatMap(recording -> requests(recording, client(Generation.CURRENT)))
                    .toList();
        }
    }

    /** The same methods where they call the older API. */
    List<HostileSubject> older() {
        try (Recorder recorder = new Recorder(Generation.LEGACY)) {
            return FriendlyCalls.all().stream()
                    .flatMap(call -> recorder.tryToRecord(call).stream())
                    .flatMap(recording -> requests(recording, client(Generation.LEGACY)))
                    .toList();
        }
    }

    private Stream<HostileSubject> requests(Recording recording, WorkflowClient workflow) {
        return recording.calls().stream()
                .map(asked -> new FriendlySubject(recording, asked, server, workflow))
                .filter(FriendlySubject::isAsked)
                .map(HostileSubject.class::cast);
    }

    private HostileSubject raw(RawOperation raw, BundleOperation described) {
        JsonValue sample = described
                .example()
                .or(() -> described.schema().map(schemas::of))
                .orElse(UNKNOWN);
        return new RawSubject(raw, described, sample, server, client(Generation.CURRENT));
    }

    private WorkflowClient client(Generation generation) {
        return Objects.requireNonNull(clients.get(generation), generation.name());
    }

    /** Those with an adapter. */
    private static List<Class<?>> modelClasses() {
        String suffix = "JsonAdapter.class";
        Class<?> one = io.github.workflowautomation.api.model.OAuthToken.class;
        return Classes.namesBeside(one).stream()
                .filter(file -> file.endsWith(suffix))
                .map(file -> file.substring(0, file.length() - suffix.length()))
                .sorted()
                .<Class<?>>map(name -> Classes.named(one.getPackageName() + "." + name))
                .toList();
    }

    private static String schemaName(Class<?> model) {
        return model.getAnnotation(Schema.class).name();
    }

    @Override
    public void close() {
        clients.values().forEach(WorkflowClient::close);
    }
}
