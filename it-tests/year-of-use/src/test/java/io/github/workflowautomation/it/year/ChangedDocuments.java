package io.github.workflowautomation.it.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The documents of three sections as a vendor may have them a year on. */
final class ChangedDocuments {

    private static final String NEW_OPERATION = """
              /api/reports/recent:
                get:
                  tags: [reports]
                  responses:
                    '200': {description: The reports.}
                  security: [{bearerAuth: []}]
            """;

    private static final String NEW_SECTION = """
            openapi: 3.0.0
            info: {title: wizards service, version: '8.21'}
            security: [{bearerAuth: []}]
            paths:
              /api/wizards/list:
                get:
                  tags: [wizards]
                  responses:
                    '200': {description: The wizards.}
            """;

    private ChangedDocuments() {}

    /** Writes them into a folder. */
    static Path of(Path vendor, Path folder) throws IOException {
        Files.createDirectories(folder);
        String forms = Files.readString(vendor.resolve("forms.yaml"));
        forms = changed(forms, "operationId: createForm\n", "operationId: addForm\n");
        forms = changed(forms, "        file_key:\n", "        fileKey:\n");
        forms = changed(forms, "required: [text, file_key]", "required: [text, fileKey]");
        forms = changed(forms, "enum: [name, description,", "enum: [name, usage, description,");
        Files.writeString(folder.resolve("forms.yaml"), forms);
        String reports = Files.readString(vendor.resolve("reports.yaml"));
        int gone = reports.indexOf("  /api/reports/{reportSid}/filters:\n");
        int next = reports.indexOf("\n  /", gone) + 1;
        assertThat(gone).isPositive();
        reports = changed(reports.substring(0, gone) + reports.substring(next), "paths:\n", "paths:\n" + NEW_OPERATION);
        Files.writeString(folder.resolve("reports.yaml"), reports);
        Files.writeString(folder.resolve("wizards.yaml"), NEW_SECTION);
        return folder;
    }

    private static String changed(String text, String from, String to) {
        assertThat(text).contains(from);
        return text.replace(from, to);
    }
}
