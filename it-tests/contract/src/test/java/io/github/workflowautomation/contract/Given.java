package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.CommentId;
import io.github.workflowautomation.client.FileId;
import io.github.workflowautomation.client.FileInfo;
import io.github.workflowautomation.client.GroupId;
import io.github.workflowautomation.client.ProcessId;
import io.github.workflowautomation.client.ProcessTaskId;
import io.github.workflowautomation.client.ReportId;
import io.github.workflowautomation.client.RequestId;
import io.github.workflowautomation.client.RequestTaskId;
import io.github.workflowautomation.client.TaskId;
import io.github.workflowautomation.client.UserId;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What friendly calls are made with. */
interface Given {
    /** Of a thing that there is no example of. */
    String SID = "00000000-0000-4000-8000-0000000000aa";

    /** A list of one. */
    JsonValue PEOPLE = JsonValue.of(List.of(Map.of("contactSid", SID, "name", "Jane Doe")));

    byte[] CONTENT = "%PDF-1.4 made up".getBytes(StandardCharsets.UTF_8);

    /** {@return a user} */
    UserId user();

    /** {@return a process} */
    ProcessId process();

    /** {@return a request of it} */
    RequestId request();

    /** {@return a request that is completed} */
    RequestId completed();

    /** {@return a file of the first request} */
    FileInfo attached();

    /** {@return an open approval of the first request} */
    TaskId task();

    /** {@return an open form of another request} */
    TaskId form();

    /** {@return an open data container of another request} */
    TaskId container();

    /** {@return the task that the process starts at} */
    ProcessTaskId firstTask();

    /** {@return the task of which that approval is a share} */
    RequestTaskId requestTask();

    /** {@return a report} */
    ReportId report();

    /** {@return a file of two versions} */
    FileId file();

    /** {@return another user, who has a share of that approval, too, once that task was asked for} */
    UserId other();

    /** {@return a group of that one} */
    GroupId group();

    /** {@return a comment on that request} */
    CommentId comment();

    /** {@return how long to wait for what may never come} */
    Duration patience();

    /** {@return what was looked for} */
    static <T> T found(Optional<T> some) {
        return some.orElseThrow(NotThere::new);
    }

    /** {@return a file with that content} */
    default Path path() {
        try {
            return Files.write(folder().resolve("given.pdf"), CONTENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a file to download to} */
    default Path target() {
        try {
            return folder().resolve("download");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() throws IOException {
        return Files.createDirectories(Path.of("target/given"));
    }

    /** What was looked for is not in the answer, as the library has said. */
    final class NotThere extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;
    }
}
