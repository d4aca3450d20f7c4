package io.github.workflowautomation.docpages;

import io.github.workflowautomation.openapi.capture.Capture;
import io.github.workflowautomation.openapi.capture.fetch.AccessRules;
import io.github.workflowautomation.openapi.capture.fetch.Fetcher;
import io.github.workflowautomation.openapi.capture.fetch.Login;
import io.github.workflowautomation.openapi.capture.fetch.Secret;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.report.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** One small document on a page of some kind, and what the tool takes from there. */
final class Pages {

    /** Small, with what servers and scripts trip over. */
    static final String DOCUMENT = """
        {"openapi":"3.0.0","info":{"title":"forms service","version":"1"},"paths":{"/api/forms/search":{"get":{\
        "operationId":"searchForms","parameters":[{"name":"search","in":"query","schema":{"type":"string",\
        "pattern":"^[a-z]{1,3}/'"}}],"responses":{"200":{"description":"Found \\"it\\" }, // `here` \\u2028."}}}}}}\
        """;

    private Pages() {}

    static Path document(Path folder) throws IOException {
        Files.writeString(folder.resolve("forms.json"), DOCUMENT);
        return folder;
    }

    static Capture take(DocPages pages) {
        Login login = new Login.Jwt(Secret.of("token", DocPages.TOKEN));
        return new Fetcher(AccessRules.of(pages.host(), List.of(), false), new Findings(), Progress.NONE)
                .fetch(login, List.of("forms"), null, LocalDate.of(2026, 11, 26));
    }
}
