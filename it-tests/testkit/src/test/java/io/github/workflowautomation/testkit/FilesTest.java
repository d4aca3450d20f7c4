package io.github.workflowautomation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.testkit.Caller.Reply;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FilesTest {
    private static final String FORM = "multipart/form-data; boundary=\"cut here\"";

    private final FakeTenant tenant = FakeTenant.start();
    private final Caller jane = Caller.as(tenant, "jane.doe");

    @AfterEach
    void close() {
        tenant.close();
    }

    @Test
    void whatIsUploadedComesDownByteForByte() {
        byte[] bytes = new byte[100_000];
        new Random(7).nextBytes(bytes);

        Reply up = upload("receipt.pdf", "application/pdf", bytes);
        Reply down = jane.get("/api/files/" + up.at("0.sid") + "/download");

        assertThat(up.text()).isEqualTo("[{\"sid\":\"" + up.at("0.sid") + "\",\"originalFilename\":\"receipt.pdf\"}]");
        assertThat(down.bytes()).isEqualTo(bytes);
        assertThat(down.contentType()).isEqualTo("application/pdf");
        assertThat(down.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"receipt.pdf\"; filename*=UTF-8''receipt.pdf");
    }

    @Test
    void contentThatLooksLikeABoundaryIsContent() {
        byte[] bytes = "\r\n--cut\r\n--cut her\r\n\r\n--".getBytes(StandardCharsets.US_ASCII);

        Reply up = upload("odd.txt", "text/plain", bytes);

        assertThat(jane.get("/api/files/" + up.at("0.sid") + "/download").bytes())
                .isEqualTo(bytes);
    }

    @Test
    void anEmptyFileIsAFile() {
        Reply up = upload("empty.txt", "text/plain", new byte[0]);

        Reply down = jane.get("/api/files/" + up.at("0.sid") + "/download");

        assertThat(down.status()).isEqualTo(200);
        assertThat(down.bytes()).isEmpty();
    }

    @Test
    void aNameOutsideAsciiIsKeptExactly() {
        Reply up = upload("Prüfung \u2013 %22final%22.pdf", "application/pdf", new byte[1]);

        assertThat(up.at("0.originalFilename")).isEqualTo("Prüfung \u2013 \"final\".pdf");
        assertThat(jane.get("/api/files/" + up.at("0.sid") + "/download").header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"Pr_fung _ _final_.pdf\";"
                        + " filename*=UTF-8''Pr%C3%BCfung%20%E2%80%93%20%22final%22.pdf");
    }

    @Test
    void anUploadedFileNamedInTheAnswersIsAttached() {
        String file =
                upload("receipt.pdf", "application/pdf", new byte[] {1, 2, 3}).at("0.sid");
        String process = jane.get("/api/processes/search").at("items.0.sid");

        String request = jane.post("/api/instance/start/" + process, "{\"receipt\":[{\"sid\":\"" + file + "\"}]}")
                .at("request.sid");

        Reply files = jane.get("/api/instance/" + request + "/files");
        String link = "/api/files/" + file + "/download?ownerType=instance&ownerSid=" + request;
        assertThat(files.text())
                .isEqualTo("[{\"fileName\":\"receipt.pdf\",\"createdDate\":\"" + files.at("0.createdDate")
                        + "\",\"downloadLink\":\"" + link + "\"}]");
        assertThat(jane.get(link).bytes()).containsExactly(1, 2, 3);
        assertThat(Caller.stranger(tenant).get(link).status()).isEqualTo(401);
    }

    @Test
    void aFileOfSomeoneElseIsNotAttached() {
        String file = upload("receipt.pdf", "application/pdf", new byte[1]).at("0.sid");
        Caller tom = Caller.as(tenant, "tom.becker");
        String process = tom.get("/api/processes/search").at("items.0.sid");

        String request = tom.post("/api/instance/start/" + process, "{\"receipt\":\"" + file + "\"}")
                .at("request.sid");

        assertThat(tom.get("/api/instance/" + request + "/files").text()).isEqualTo("[]");
    }

    @Test
    void anotherFieldNameIsRefused() {
        byte[] body = form("file", "a.txt", "text/plain", new byte[1]);

        assertThat(jane.post("/api/files/temp/acme/upload", FORM, body).line())
                .isEqualTo("400 {\"status\":400,\"message\":\"Bad Request\","
                        + "\"description\":\"the form must have a file in the field file-upload\"}");
    }

    @Test
    void anotherTenantsFolderIsClosed() {
        byte[] body = form("file-upload", "a.txt", "text/plain", new byte[1]);

        assertThat(jane.post("/api/files/temp/other/upload", FORM, body).status())
                .isEqualTo(403);
    }

    @Test
    void theInfoOfAFileIsThatOfItsUpload() {
        Reply up = upload("receipt.pdf", "application/pdf", new byte[1]);

        Reply info = jane.get("/api/files/" + up.at("0.sid") + "/info");
        assertThat(info.text())
                .isEqualTo("{\"sid\":\"" + up.at("0.sid") + "\",\"originalFilename\":\"receipt.pdf\","
                        + "\"mimetype\":\"application/pdf\",\"size\":1,\"createdDate\":\"" + info.at("createdDate")
                        + "\"}");
    }

    @Test
    void aFileThatTheRequestHasAlreadyIsANewVersionOfIt() {
        String owner = "?ownerType=instance&ownerSid=" + request();
        String file = upload(owner, "offer.txt", "text/plain", "first".getBytes(StandardCharsets.US_ASCII))
                .at("0.sid");

        Reply again = upload(owner, "offer.txt", "text/plain", "second".getBytes(StandardCharsets.US_ASCII));

        assertThat(again.at("0.sid")).isEqualTo(file);
        assertThat(content(file, "")).isEqualTo("second");
        assertThat(content(file, "?version=1")).isEqualTo("first");
        assertThat(jane.get("/api/files/" + file + "/download?version=3").status())
                .isEqualTo(404);
        Reply info = jane.get("/api/files/" + file + "/info?includeVersions=true");
        assertThat(List.of(info.at("versions.0.version"), info.at("versions.1.size")))
                .containsExactly("1", "6");
        assertThat(jane.get("/api/files/" + file + "/exists").line()).isEqualTo("200 true");
    }

    @Test
    void aVersionIsDeletedButNotTheLast() {
        String owner = "?ownerType=instance&ownerSid=" + request();
        String file = upload(owner, "offer.txt", "text/plain", new byte[] {1}).at("0.sid");
        upload(owner, "offer.txt", "text/plain", new byte[] {2});
        String version = "/api/files/" + file + "?version=";

        assertThat(Caller.as(tenant, "tom.becker").delete(version + 2).status()).isEqualTo(403);
        assertThat(jane.delete(version + 2).line()).isEqualTo("200 true");
        assertThat(jane.get("/api/files/" + file + "/download").bytes()).containsExactly(1);
        assertThat(jane.delete(version + 1).status()).isEqualTo(409);
    }

    @Test
    void aFileGoesToNoRequestThatTheCallerDoesNotSee() {
        String owner = "?ownerType=instance&ownerSid=" + request();

        assertThat(upload(Caller.as(tenant, "tom.becker"), owner, "offer.txt", "text/plain", new byte[1])
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theOlderApiCopiesAFileUnderAnotherName() {
        String request = request();
        String file = upload("?ownerType=instance&ownerSid=" + request, "a.txt", "text/plain", new byte[] {7})
                .at("0.sid");
        String number = jane.get("/api/instance/" + request).at("id");

        Reply copy = jane.put("/files/" + number + "/" + file + "/copyandrename", "{\"new_name\":\"b.txt\"}");

        assertThat(jane.get("/api/instance/" + request + "/files").at("1.fileName"))
                .isEqualTo("b.txt");
        assertThat(jane.get("/api/files/" + copy.at("file") + "/download").bytes())
                .containsExactly(7);
    }

    private String request() {
        String process = jane.get("/api/processes/search").at("items.0.sid");
        return jane.post("/api/instance/start/" + process, "").at("request.sid");
    }

    private String content(String file, String query) {
        return jane.get("/api/files/" + file + "/download" + query).text();
    }

    private Reply upload(String name, String contentType, byte[] bytes) {
        return upload("", name, contentType, bytes);
    }

    private Reply upload(String query, String name, String contentType, byte[] bytes) {
        return upload(jane, query, name, contentType, bytes);
    }

    private static Reply upload(Caller caller, String query, String name, String contentType, byte[] bytes) {
        return caller.post("/api/files/temp/acme/upload" + query, FORM, form("file-upload", name, contentType, bytes));
    }

    private static byte[] form(String field, String name, String contentType, byte[] bytes) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(utf8("--cut here\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nhello\r\n"));
        form.writeBytes(utf8("--cut here\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                + "\"\r\nContent-Type: " + contentType + "\r\n\r\n"));
        form.writeBytes(bytes);
        form.writeBytes(utf8("\r\n--cut here--\r\n"));
        return form.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
