package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessesTest {
    @RegisterExtension
    final VendorServer server = new VendorServer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"sid\":\"p-1\",\"name\":\"Expense claim\"},{\"sid\":\"p-2\",\"name\":\"Expense claim (old)\"}]",
                "{\"items\":[{\"processSid\":\"p-1\",\"processName\":\"Expense claim\"}],\"total\":1}",
                "{\"Items\":[{\"SID\":\"p-1\",\"Name\":\"Expense claim\",\"ID\":345}],\"TotalItemCnt\":\"1\"}",
                "[{\"TotalItemCnt\":1,\"Items\":[{\"GUID\":\"p-1\",\"Name\":\"Expense claim\"}]}]"
            })
    void findsAProcessByItsExactNameInEveryShapeOfList(String json) {
        WorkflowProcess process = server.answers(json)
                .client()
                .processes()
                .findByName("Expense claim")
                .orElseThrow();

        assertThat(process.id()).isEqualTo(new ProcessId("p-1"));
        assertThat(process.name()).contains("Expense claim");
        assertThat(process).hasToString("WorkflowProcess[p-1, Expense claim]");
        assertThat(server.asked()).isEqualTo("GET /api/processes/search?search=Expense%20claim");
    }

    @Test
    void findsNothingWhenOnlyPartsOfNamesMatch() {
        server.answers("[{\"sid\":\"p-1\",\"name\":\"expense claim\"},{\"sid\":\"p-2\"}]");

        assertThat(server.client().processes().findByName("Expense claim")).isEmpty();
        assertThat(server.asked()).isEqualTo("GET /api/processes/search?search=Expense%20claim");
    }

    @Test
    void refusesToChooseBetweenProcessesOfTheSameName() {
        Processes processes = server.answers(
                        "[{\"sid\":\"p-1\",\"name\":\"A & B\"},{\"sid\":\"p-2\",\"name\":\"A & B\"}]")
                .client()
                .processes();

        assertThatThrownBy(() -> processes.findByName("A & B"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("2 things are called \"A & B\": p-1, p-2. Get the one you mean by its id.");
        assertThat(server.asked()).isEqualTo("GET /api/processes/search?search=A%20%26%20B");
    }

    @Test
    void listsAllProcesses() {
        server.answers("[{\"sid\":\"p-1\",\"publishStatus\":\"Production\"},{\"sid\":\"p-2\"}]");

        assertThat(server.client().processes().list())
                .extracting(WorkflowProcess::publishStatus)
                .extracting(status -> status.orElse("unknown"))
                .containsExactly("Production", "unknown");
        assertThat(server.asked()).isEqualTo("GET /api/processes/search");
    }

    @Test
    void searchesByThePermissionThatTheConventionsName() {
        VendorConventions conventions = VendorConventions.defaults().toBuilder()
                .processSearchPermission("Run")
                .build();

        assertThat(server.answers("[]").client(conventions).processes().list()).isEmpty();
        assertThat(server.asked()).isEqualTo("GET /api/processes/search?permissionType=Run");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[{\"sid\":\"P-1\",\"name\":\"Expense claim\"}]", "{\"SID\":\"P-1\",\"name\":\"Expense claim\"}"
            })
    void getsAProcessFromAListOfOneOrByItself(String json) {
        WorkflowProcess process = server.answers(json).client().processes().get(new ProcessId("p-1"));

        assertThat(process.id()).isEqualTo(new ProcessId("P-1"));
        assertThat(process.name()).contains("Expense claim");
        assertThat(server.asked()).isEqualTo("GET /api/processes/p-1");
    }

    @Test
    void exportsAProcessToAFileOfItsIdInAFolder(@TempDir Path folder) {
        server.answersFile("{\"name\":\"Expense claim\"}");

        Path file = server.client().processes().export(new ProcessId("p-1")).to(folder);

        assertThat(file).isEqualTo(folder.resolve("p-1.json")).hasContent("{\"name\":\"Expense claim\"}");
        assertThat(server.asked()).isEqualTo("GET /api/processes/p-1/export");
    }
}
