package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.api.InstanceApi;
import io.github.workflowautomation.client.error.NotInGenerationException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Received;
import io.github.workflowautomation.client.testing.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Operations of the current API of which no more is known than what they are called with. */
class OperationPathsTest {
    private static final String ID = "cancelInstance";

    @Test
    void callsWhereTheCatalogueHasIt() throws IOException {
        assertThat(called(VendorConventions.defaults())).isEqualTo("GET /api/instance/r-1/cancel");
    }

    @Test
    void callsWhereTheConventionsHaveIt() throws IOException {
        VendorConventions moved = VendorConventions.defaults().toBuilder()
                .path(ID, "/api/v2/{tenant}/cancel?sid={instanceSid}")
                .build();

        assertThat(called(moved)).isEqualTo("GET /api/v2/acme/cancel?sid=r-1");
        assertThat(called(VendorConventions.read(moved.toJson()))).isEqualTo("GET /api/v2/acme/cancel?sid=r-1");
        assertThat(moved.path(ID)).contains("/api/v2/{tenant}/cancel?sid={instanceSid}");
    }

    @Test
    void whatWasSetForTheCallGoesBefore() throws IOException {
        VendorConventions both = VendorConventions.defaults().toBuilder()
                .path(ID, "/by-id/{instanceSid}")
                .path(VendorCall.CANCEL_REQUEST, "/by-call/{instanceSid}")
                .build();

        assertThat(called(both)).isEqualTo("GET /by-call/r-1");
    }

    @Test
    void movesAnOperationThatIsNoVendorCall() throws IOException {
        VendorConventions moved = VendorConventions.defaults().toBuilder()
                .path("listComments", "/api/comments?of={instanceSid}")
                .build();
        try (RawServer server = RawServer.answering(request -> Reply.json("[]"));
                WorkflowClient client = client(server, moved, Generation.CURRENT)) {
            client.requests().comments().of(new RequestId("r-1"));

            assertThat(server.lines()).containsExactly("GET /api/comments?of=r-1");
        }
    }

    @Test
    void everyOperationOfTheCurrentApiIsThere() throws IOException {
        List<String> ids = Pattern.compile("(?m)^ +operationId: (\\w+)$")
                .matcher(Files.readString(Path.of("../openapi/workflow-automation.yaml")))
                .results()
                .map(id -> id.group(1))
                .filter(id -> !id.startsWith("legacy"))
                .toList();

        assertThat(OperationPaths.all().keySet()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(ids).hasSizeGreaterThan(500);
    }

    @Test
    void aPathThatIsTheDefaultIsNone() {
        VendorConventions same = VendorConventions.defaults().toBuilder()
                .path(ID, "/api/instance/{instanceSid}/cancel")
                .build();

        assertThat(same).isEqualTo(VendorConventions.defaults());
        assertThat(same.path(ID)).isEmpty();
    }

    @Test
    void namesTheOperationThatWasMeantAndWhatAPathLacks() {
        VendorConventions.Builder builder = VendorConventions.defaults().toBuilder();

        assertThatThrownBy(() -> builder.path("cancelInstanse", "/x"))
                .isInstanceOf(WorkflowConfigurationException.class)
                .hasMessage("operationPaths.cancelInstanse: there is no cancelInstanse; did you mean cancelInstance?");
        assertThatThrownBy(() -> builder.path(ID, "/x"))
                .hasMessage("operationPaths.cancelInstance: must contain {instanceSid}.");
        assertThatThrownBy(() -> VendorConventions.read("{\"operationPaths\":[]}"))
                .hasMessage("operationPaths: must be an object, but is an array.");
    }

    @Test
    void theOlderApiHasNone() throws IOException {
        try (RawServer server = RawServer.answering(request -> Reply.json("{}"));
                WorkflowClient client = client(server, VendorConventions.defaults(), Generation.LEGACY)) {
            Calls calls = calls(client, VendorConventions.defaults(), Generation.LEGACY);

            assertThatThrownBy(() -> calls.json(InstanceApi.class, api -> api.cancelInstance("r-1")))
                    .isInstanceOfSatisfying(
                            NotInGenerationException.class,
                            error -> assertThat(error.outcome()).isEqualTo(Outcome.NOT_SENT))
                    .hasMessageStartingWith("cancelInstance has no operation in the older API");
            assertThat(server.requests()).isEmpty();
        }
    }

    private static String called(VendorConventions conventions) throws IOException {
        try (RawServer server = RawServer.answering(request -> Reply.json("{}"));
                WorkflowClient client = client(server, conventions, Generation.CURRENT)) {
            client.requests().cancel(new RequestId("r-1"));
            return server.requests().stream().map(Received::line).findFirst().orElseThrow();
        }
    }

    private static Calls calls(WorkflowClient client, VendorConventions conventions, Generation generation) {
        return new Calls(client::transport, conventions, generation);
    }

    private static WorkflowClient client(RawServer server, VendorConventions conventions, Generation generation) {
        return WorkflowClient.builder()
                .tenant("acme", server.host())
                .bearerToken("test-token-not-real")
                .conventions(conventions)
                .generation(generation)
                .build();
    }
}
