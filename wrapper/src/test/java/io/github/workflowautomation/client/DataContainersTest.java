package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.client.error.UnreadableResponseException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataContainersTest {
    private static final RequestId REQUEST = new RequestId("r-1");
    private static final TaskId TASK = new TaskId("18ac0ca0-0000-4000-8000-000000000007");
    private static final String PATH = "/tasktypes/data-container/instances/tasks/reciptasks/" + TASK;

    @RegisterExtension
    final VendorServer server = new VendorServer();

    @Test
    void findsWhereTheDataContainersOfARequestWait() {
        String endpoint = PATH + "?task_name=Client%20data";
        List<DataContainerEndpoint> endpoints = containers("{\"endpoints\":[\"" + endpoint + "\",\"" + PATH + "\"]}")
                .of(REQUEST);

        assertThat(server.asked())
                .isEqualTo("GET /api/instance/tasktypes/dataContainer/endpoints/list?instanceSid=r-1");
        assertThat(endpoints).extracting(DataContainerEndpoint::task).containsExactly(TASK, TASK);
        assertThat(endpoints.get(0).taskName()).contains("Client data");
        assertThat(endpoints.get(0).raw()).isEqualTo(VendorServer.json("\"" + endpoint + "\""));
        assertThat(endpoints.get(0)).hasToString("DataContainerEndpoint[" + TASK + ", Client data]");
        assertThat(endpoints.get(1).taskName()).isEmpty();
    }

    @Test
    void findsThoseOfATasksName() {
        assertThat(containers("{\"endpoints\":[]}").of(REQUEST, "Client data")).isEmpty();
        assertThat(server.asked())
                .isEqualTo("GET /api/instance/tasktypes/dataContainer/endpoints/list?instanceSid=r-1"
                        + "&taskName=Client%20data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "{\"sid\":\"t-1\"}", "\"/tasktypes/\"", "\"/tasktypes/a%2Fb\"", "\"ftp://x\""})
    void saysWhenAnEndpointIsNone(String endpoint) {
        DataContainers containers = containers("{\"endpoints\":[" + endpoint + "]}");

        assertThatThrownBy(() -> containers.of(REQUEST))
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessageContaining("has an endpoint that is no path ending in a task's id.");
        assertThat(server.request().getPath()).contains("/endpoints/list");
    }

    @Test
    void saysWhichNamesItTriedForEndpointsThatAreNotThere() {
        DataContainers containers = containers("{}");

        assertThatThrownBy(() -> containers.of(REQUEST))
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessageContaining(
                        "has no usable data container endpoints. JSON names tried, in any case and with or"
                                + " without underscores: endpoints. If the vendor uses another, set"
                                + " VendorConventions.Builder.names(VendorField.DATA_CONTAINER_ENDPOINTS, …).");
        assertThat(server.request().getPath()).contains("/endpoints/list");
    }

    @Test
    void readsTheFieldsThatAContainerWasSetUpWith() {
        List<DataContainerField> fields = containers("{\"field_configuration\":["
                        + "{\"key\":\"client_name\",\"value_type\":\"string\"},{\"key\":\"client_number\"}]}")
                .fields(TASK);

        assertThat(server.asked()).isEqualTo("GET /api/instance/tasktypes/dataContainer/" + TASK);
        assertThat(fields).extracting(DataContainerField::key).containsExactly("client_name", "client_number");
        assertThat(fields.get(0).valueType()).contains("string");
        assertThat(fields.get(0).raw())
                .isEqualTo(VendorServer.json("{\"key\":\"client_name\",\"value_type\":\"string\"}"));
        assertThat(fields.get(1)).hasToString("DataContainerField[client_number, untyped]");
    }

    @Test
    void saysWhichNamesItTriedForTheKeyOfAField() {
        DataContainers containers = containers("{\"field_configuration\":[{\"value_type\":\"string\"}]}");

        assertThatThrownBy(() -> containers.fields(TASK))
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessage(
                        "The answer of getDataContainer (at $.field_configuration[0]) has no usable data container field key. JSON names tried, in"
                                + " any case and with or without underscores: key. If the vendor uses another, set"
                                + " VendorConventions.Builder.names(VendorField.DATA_CONTAINER_FIELD_KEY, …).");
        assertThat(server.request().getMethod()).isEqualTo("GET");
    }

    @Test
    void uploadsFilesFirstAndSendsTheirKeys() {
        server.answers("[{\"sid\":\"f-1\"}]").answers("{\"status\":200}");

        assertThat(server.client()
                        .tasks()
                        .dataContainers()
                        .complete(
                                TASK,
                                container -> container
                                        .answer("client_number", 7)
                                        .attach("contract", "a.pdf", new byte[] {65})))
                .isEqualTo(VendorServer.json("{\"status\":200}"));
        assertThat(server.request().getPath()).isEqualTo("/api/files/temp/acme/upload");
        assertThat(server.asked())
                .isEqualTo("POST /api/instance/tasktypes/dataContainer/" + TASK
                        + " {\"client_number\":7,\"contract\":\"f-1\"}");
    }

    private DataContainers containers(String answer) {
        return server.answers(answer).client().tasks().dataContainers();
    }
}
