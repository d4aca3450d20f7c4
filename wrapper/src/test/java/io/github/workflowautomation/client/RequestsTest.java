package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.client.error.UnreadableResponseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsTest {
    private static final ProcessId PROCESS = new ProcessId("p-1");
    private static final RequestId REQUEST = new RequestId("18ac0ca0-0000-4000-8000-000000000001");

    @RegisterExtension
    final VendorServer server = new VendorServer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"request\":{\"sid\":\"18ac0ca0-0000-4000-8000-000000000001\",\"id\":\"2993\"}}",
                "{\"SID\":\"18AC0CA0-0000-4000-8000-000000000001\",\"ID\":2993}",
                "{\"instanceSid\":\"18ac0ca0-0000-4000-8000-000000000001\",\"instanceId\":2993}",
                "[{\"InstanceSID\":\"18ac0ca0-0000-4000-8000-000000000001\",\"id\":\"2993\"}]"
            })
    void startsARequestAndReadsEveryKnownAnswer(String json) {
        Request request = server.answers(json).client().requests().start(PROCESS);

        assertThat(server.asked()).isEqualTo("POST /api/instance/start/p-1 {}");
        assertThat(request.id()).isEqualTo(REQUEST);
        assertThat(request.number()).isEqualTo(OptionalLong.of(2993));
    }

    @Test
    void findsWhatALostAnswerMayHaveStartedByItsName() {
        server.answers("[{\"sid\":\"r-1\",\"name\":\"Trip\"},{\"sid\":\"r-2\",\"name\":\"Trip to Lisbon\"},"
                        + "{\"sid\":\"r-3\"}]")
                .answers("[]");

        assertThat(server.client().requests().named("Trip to Lisbon"))
                .extracting(Request::id)
                .containsExactly(new RequestId("r-2"));
        assertThat(server.asked()).startsWith("GET /api/instance/list/");
        assertThat(server.asked()).startsWith("GET /api/instance/list/");
    }

    @Test
    void readsAnAnswerThatIsJustTheNewId() {
        Request request =
                server.answers("\"" + REQUEST + "\"").client().requests().start(PROCESS);

        assertThat(server.asked()).isEqualTo("POST /api/instance/start/p-1 {}");
        assertThat(request.id()).isEqualTo(REQUEST);
        assertThat(request).hasToString("Request[" + REQUEST + ", unnamed]");
    }

    @Test
    void sendsNameOnBehalfParentAndAnswers() {
        server.answers("{\"SID\":\"r-1\"}")
                .client()
                .requests()
                .start(
                        PROCESS,
                        start -> start.name("Trip to Lisbon")
                                .onBehalfOf(new UserId("u-1"))
                                .parent(new RequestId("r-0"))
                                .answer("amount", 1250)
                                .answer("city", "Lisboa"));

        assertThat(server.asked())
                .isEqualTo("POST /api/instance/start/p-1?requestName=Trip%20to%20Lisbon&clientSid=u-1&parentSid=r-0"
                        + " {\"amount\":1250,\"city\":\"Lisboa\"}");
    }

    @Test
    void uploadsAttachmentsFirstAndSendsTheirIds(@TempDir Path folder) throws IOException {
        Path receipt = java.nio.file.Files.writeString(folder.resolve("receipt.pdf"), "PDF");
        server.answers("[{\"sid\":\"f-1\",\"originalFilename\":\"receipt.pdf\"}]")
                .answers("[{\"sid\":\"f-2\"}]")
                .answers("[{\"sid\":\"f-3\"}]")
                .answers("{\"SID\":\"r-1\"}");

        server.client()
                .requests()
                .start(
                        PROCESS,
                        start -> start.answer("amount", 1250)
                                .attach("receipt", receipt)
                                .attach("photos", "a.png", "AAA".getBytes(StandardCharsets.UTF_8))
                                .attach(
                                        "photos",
                                        "b.png",
                                        () -> new ByteArrayInputStream("BBB".getBytes(StandardCharsets.UTF_8))));

        assertUpload(server.request(), "receipt.pdf", "PDF");
        assertUpload(server.request(), "a.png", "AAA");
        assertUpload(server.request(), "b.png", "BBB");
        assertThat(server.asked())
                .isEqualTo("POST /api/instance/start/p-1"
                        + " {\"amount\":1250,\"receipt\":\"f-1\",\"photos\":[\"f-2\",\"f-3\"]}");
    }

    private static void assertUpload(RecordedRequest request, String fileName, String content) {
        assertThat(request.getMethod() + " " + request.getPath()).isEqualTo("POST /api/files/temp/acme/upload");
        assertThat(request.getBody().readUtf8())
                .contains("Content-Disposition: form-data; name=\"file-upload\"; filename=\"" + fileName + "\"")
                .contains("\r\n\r\n" + content + "\r\n");
    }

    @Test
    void makesTheBodyByTheTemplatesOfTheConventions() {
        VendorConventions conventions = VendorConventions.defaults().toBuilder()
                .template(VendorBody.START, "{\"requestName\":\"${name}\",\"fields\":\"${answerList}\"}")
                .template(VendorBody.ATTACHMENT, "{\"fileSid\":\"${sid}\",\"fileName\":\"${fileName}\"}")
                .build();
        server.answers("[{\"sid\":\"f-1\"}]").answers("{\"SID\":\"r-1\"}");

        server.client(conventions)
                .requests()
                .start(PROCESS, start -> start.answer("amount", 1).attach("receipt", "a.pdf", new byte[] {65}));

        assertUpload(server.request(), "a.pdf", "A");
        assertThat(server.asked())
                .isEqualTo("POST /api/instance/start/p-1 {\"fields\":[{\"key\":\"amount\",\"value\":1},"
                        + "{\"key\":\"receipt\",\"value\":{\"fileSid\":\"f-1\",\"fileName\":\"a.pdf\"}}]}");
    }

    @Test
    void saysWhenAStartedRequestCannotBeRead() {
        Requests requests = server.answers("{\"status\":200}").client().requests();

        assertThatThrownBy(() -> requests.start(PROCESS))
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessage(
                        "The answer of startInstance (at $) has no usable request id. JSON names tried, in any case and with"
                                + " or without underscores: sid, instanceSid, instanceGuid, requestSid, guid, id. If the"
                                + " vendor uses another, set VendorConventions.Builder.names(VendorField.REQUEST_ID, …)."
                                + " If the request has a name of its own, requests().named(name) tells whether it was"
                                + " started.");
        assertThat(server.asked()).isEqualTo("POST /api/instance/start/p-1 {}");
    }

    @Test
    void getsARequest() {
        String json =
                "{\"sid\":\"r-1\",\"id\":1864,\"name\":\"CER\",\"process_sid\":\"p-1\",\"process_name\":\"Capital\","
                        + "\"publish_status\":\"Development\",\"last_milestone\":\"CER Approved\","
                        + "\"last_milestone_date\":\"2013-06-27T15:44:53.627Z\",\"state\":\"Started\","
                        + "\"startdate\":\"2013-06-26T12:28:25.163Z\",\"EndDate\":\"0001-01-01T00:00:00.000Z\"}";
        Request request = server.answers(json).client().requests().get(new RequestId("r-1"));

        assertThat(server.asked()).isEqualTo("GET /api/instance/r-1");
        assertThat(request.id()).isEqualTo(new RequestId("r-1"));
        assertThat(request.number()).isEqualTo(OptionalLong.of(1864));
        assertThat(request.name()).contains("CER");
        assertThat(request.state()).contains(RequestState.STARTED);
        assertThat(request.files()).isEmpty();
        assertThat(request.completedForms()).isEmpty();
        assertThat(request.lastMilestone()).contains("CER Approved");
        assertThat(request.lastMilestoneAt()).contains(Instant.parse("2013-06-27T15:44:53.627Z"));
        assertThat(request.startedAt()).contains(Instant.parse("2013-06-26T12:28:25.163Z"));
        assertThat(request.completedAt()).isEmpty();
        assertThat(request.processId()).contains(PROCESS);
        assertThat(request.processName()).contains("Capital");
        assertThat(request.publishStatus()).contains("Development");
        assertThat(request.raw()).isEqualTo(VendorServer.json(json));
    }

    @Test
    void getsARequestWithItsFilesAndCompletedForms() {
        Request request = server.answers(
                        "{\"sid\":\"r-1\",\"files\":[{\"fileName\":\"a.pdf\"}]," + "\"completedForms\":[{\"form\":1}]}")
                .client()
                .requests()
                .get(new RequestId("r-1"), Set.of(RequestPart.FILES, RequestPart.COMPLETED_FORMS));

        assertThat(server.asked())
                .isEqualTo("GET /api/instance/r-1?includeInstanceFiles=true&includeCompletedForms=true");
        assertThat(request.files().orElseThrow()).extracting(FileInfo::name).containsExactly(Optional.of("a.pdf"));
        assertThat(request.completedForms()).contains(VendorServer.json("[{\"form\":1}]"));
    }

    @Test
    void startsARequestAtATaskOfTheProcess() {
        server.answers("{\"SID\":\"r-1\"}")
                .client()
                .requests()
                .start(
                        PROCESS,
                        start -> start.at(new ProcessTaskId("pt-1"))
                                .name("Trip")
                                .onBehalfOf(new UserId("u-1"))
                                .parent(new RequestId("r-0"))
                                .answer("amount", 7));

        assertThat(server.asked())
                .isEqualTo("POST /api/instance/start/p-1/pt-1?requestName=Trip&clientSid=u-1&parentSid=r-0"
                        + " {\"amount\":7}");
    }

    @Test
    void listsRequestsByThePermissionOfTheConventionsOrByAnother() {
        server.answers("{\"total\":1,\"items\":[{\"r\":1,\"sid\":\"r-1\",\"id\":1864}]}")
                .answers("{\"items\":[],\"total\":0}");
        Requests requests = server.client().requests();

        assertThat(requests.list()).extracting(Request::id).containsExactly(new RequestId("r-1"));
        assertThat(requests.list("Monitor")).isEmpty();
        assertThat(server.asked()).isEqualTo("GET /api/instance/list/Participate?start=0&count=50");
        assertThat(server.asked()).isEqualTo("GET /api/instance/list/Monitor?start=0&count=50");
    }

    @Test
    void cancelsARequest() {
        assertThat(server.answers("{\"status\":200}").client().requests().cancel(new RequestId("r-1")))
                .isEqualTo(VendorServer.json("{\"status\":200}"));
        assertThat(server.asked()).isEqualTo("GET /api/instance/r-1/cancel");
    }

    @Test
    void listsTheFilesOfARequestInBothSpellings() {
        server.answers("[{\"fileName\":\"receipt.pdf\",\"createdDate\":\"2026-01-15T09:30:00.000Z\","
                + "\"downloadLink\":\"/api/files/f-1/download\"},"
                + "{\"FileKey\":\"f-2\",\"FileName\":\"old.doc\",\"StreamEndpoint\":\"/files/stream?id=2\"}]");
        java.util.List<FileInfo> files = server.client().requests().files(new RequestId("r-1"));

        assertThat(server.asked()).isEqualTo("GET /api/instance/r-1/files");
        assertThat(files).extracting(file -> file.name().orElse("")).containsExactly("receipt.pdf", "old.doc");
        assertThat(files)
                .extracting(file -> file.downloadLink().orElse(""))
                .containsExactly("/api/files/f-1/download", "/files/stream?id=2");
        assertThat(files.get(0).id()).isEmpty();
        assertThat(files.get(0).createdAt()).contains(Instant.parse("2026-01-15T09:30:00Z"));
        assertThat(files.get(1).id()).contains(new FileId("f-2"));
        assertThat(files.get(1).createdAt()).isEmpty();
    }

    @Test
    void refusesToCallOnceTheClientIsClosed() {
        WorkflowClient client = server.client();
        Requests requests = client.requests();
        client.close();

        assertThatThrownBy(() -> requests.get(REQUEST))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("This client is closed.");
    }
}
