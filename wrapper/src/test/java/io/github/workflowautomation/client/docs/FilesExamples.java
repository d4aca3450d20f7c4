package io.github.workflowautomation.client.docs;

import io.github.workflowautomation.client.FileId;
import io.github.workflowautomation.client.ProcessId;
import io.github.workflowautomation.client.ReportId;
import io.github.workflowautomation.client.UploadContent;
import io.github.workflowautomation.client.UploadedFile;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.error.InvalidRequestException;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The code of docs/files.md. */
final class FilesExamples {
    private FilesExamples() {}

    static void uploads(WorkflowClient workflow, Path contract, byte[] bytes, Path archive) {
        // tag::uploads[]
        workflow.files().upload(contract); // under the file's own name
        workflow.files().upload("note.txt", bytes);
        workflow.files().upload("archive.zip", () -> Files.newInputStream(archive)); // of unknown length
        // end::uploads[]
    }

    static UploadedFile uploadWithProgress(WorkflowClient workflow, Path contract) {
        // tag::upload-progress[]
        UploadContent content = UploadContent.of(contract)
                .named("contract.pdf")
                .onProgress((bytes, total) -> System.out.println(bytes + " of " + total.orElse(-1)));
        UploadedFile stored = workflow.files().upload(content);
        // end::upload-progress[]
        return stored;
    }

    static void attach(WorkflowClient workflow, ProcessId process, UploadContent content) {
        // tag::attach[]
        workflow.requests().start(process, start -> start.attach("contract", content));
        // end::attach[]
    }

    static void tooLarge(WorkflowClient workflow, Path film) {
        // tag::too-large[]
        try {
            workflow.files().upload(film);
        } catch (InvalidRequestException refused) {
            if (refused.httpStatus().orElse(0) == 413) {
                System.out.println("Too large for this tenant: " + refused.getMessage());
            }
        }
        // end::too-large[]
    }

    static void downloads(WorkflowClient workflow, FileId id, Path folder, OutputStream out) {
        // tag::downloads[]
        workflow.files().download(id).to(folder.resolve("contract.pdf")); // replaces what is there
        workflow.files().download(id).to(folder); // under the server's name, made safe; replaces nothing
        workflow.files().download(id).to(out);
        // end::downloads[]
    }

    static long read(WorkflowClient workflow, ReportId report) {
        // tag::read[]
        long rows = workflow.reports().exportCsv(report).read(content -> {
            BufferedReader lines = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
            return lines.lines().skip(1).count();
        });
        // end::read[]
        return rows;
    }

    static Path large(WorkflowClient workflow, FileId id, Path target) {
        // tag::large[]
        Path film;
        try (WorkflowClient patient = workflow.within(Duration.ofHours(1))) {
            film = patient.files()
                    .download(id)
                    .onProgress((bytes, total) -> System.out.println(bytes / 1_000_000 + " MB"))
                    .to(target);
        }
        // end::large[]
        return film;
    }
}
