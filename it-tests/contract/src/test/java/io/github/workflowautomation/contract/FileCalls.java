package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.client.FileTemplateId;
import io.github.workflowautomation.client.UploadContent;
import io.github.workflowautomation.client.error.NotInGenerationException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The methods for files beyond those of the story. */
final class FileCalls {
    private static final FileTemplateId TEMPLATE = new FileTemplateId(Given.SID);
    private static final Map<String, ?> BODY = Map.of("note", "made up");
    private static final String FOLDER = "temp";
    private static final String PATH = "receipt.pdf";

    private FileCalls() {}

    static List<FriendlyCall> all() {
        return Stream.of(files(), changes(), byPath(), templates())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FriendlyCall> files() {
        return List.of(
                FriendlyCall.of("Files.info(FileId)", (c, it) -> c.files().info(it.file())),
                FriendlyCall.of(
                        "Files.info(FileId, Consumer)",
                        (c, it) -> c.files().info(it.file(), of -> of.ofRequest(it.request()))),
                FriendlyCall.of("Files.versions(FileId)", (c, it) -> c.files().versions(it.file())),
                FriendlyCall.of("Files.exists(FileId)", (c, it) -> c.files().exists(it.file())),
                FriendlyCall.of(
                        "Files.preview(FileId, Consumer)",
                        (c, it) -> c.files().preview(it.file(), of -> of.ofRequest(it.request()))),
                FriendlyCall.of(
                        "Files.download(FileId, Consumer)",
                        (c, it) -> c.files()
                                .download(it.file(), of -> of.ofRequest(it.request()))
                                .to(it.target())),
                FriendlyCall.of(
                        "Files.downloadShared(Secret)",
                        (c, it) -> c.files()
                                .downloadShared(Secret.of("test-access-not-real"))
                                .to(it.target())));
    }

    private static List<FriendlyCall> changes() {
        return List.of(
                FriendlyCall.of(
                        "Files.attach(RequestId, UploadContent)",
                        (c, it) -> c.files().attach(it.request(), UploadContent.of(PATH, Given.CONTENT))),
                FriendlyCall.of("Files.copy(long, FileId, String)", (c, it) -> {
                    try {
                        return c.files().copy(1, it.file(), "copy.pdf");
                    } catch (NotInGenerationException onlyOlder) {
                        return onlyOlder; // see FileCareTest for the older one
                    }
                }),
                FriendlyCall.of(
                        "Files.update(FileId, Map)", (c, it) -> c.files().update(it.file(), BODY)),
                FriendlyCall.of("Files.delete(FileId)", (c, it) -> c.files().delete(it.file())),
                FriendlyCall.of(
                        "Files.delete(FileId, String)", (c, it) -> c.files().delete(it.file(), "1")));
    }

    private static List<FriendlyCall> byPath() {
        return List.of(
                FriendlyCall.of(
                        "FilesByPath.exists(String, String)",
                        (c, it) -> c.files().byPath().exists(FOLDER, PATH)),
                FriendlyCall.of(
                        "FilesByPath.download(String, String)",
                        (c, it) -> c.files().byPath().download(FOLDER, PATH).to(it.target())),
                FriendlyCall.of(
                        "FilesByPath.update(String, String, Map)",
                        (c, it) -> c.files().byPath().update(FOLDER, PATH, BODY)),
                FriendlyCall.of(
                        "FilesByPath.delete(String, String)",
                        (c, it) -> c.files().byPath().delete(FOLDER, PATH)));
    }

    private static List<FriendlyCall> templates() {
        return List.of(
                FriendlyCall.of(
                        "FileTemplates.list()",
                        (c, it) -> c.files().templates().list().toList()),
                FriendlyCall.of(
                        "FileTemplates.list(Consumer)",
                        (c, it) -> c.files()
                                .templates()
                                .list(list -> list.search("Offer"))
                                .toList()),
                FriendlyCall.of(
                        "FileTemplates.get(FileTemplateId)",
                        (c, it) -> c.files().templates().get(TEMPLATE)),
                FriendlyCall.of(
                        "FileTemplates.document(FileTemplateId, String)",
                        (c, it) -> c.files().templates().document(TEMPLATE, "1")),
                FriendlyCall.of(
                        "FileTemplates.categories(String)",
                        (c, it) -> c.files().templates().categories("Edit")),
                FriendlyCall.of(
                        "FileTemplates.create(Map)",
                        (c, it) -> c.files().templates().create(BODY)),
                FriendlyCall.of(
                        "FileTemplates.createFromDocument(Map)",
                        (c, it) -> c.files().templates().createFromDocument(BODY)),
                FriendlyCall.of(
                        "FileTemplates.update(FileTemplateId, Map)",
                        (c, it) -> c.files().templates().update(TEMPLATE, BODY)),
                FriendlyCall.of(
                        "FileTemplates.updateDocument(FileTemplateId, Map)",
                        (c, it) -> c.files().templates().updateDocument(TEMPLATE, BODY)),
                FriendlyCall.of(
                        "FileTemplates.use(FileTemplateId)",
                        (c, it) -> c.files().templates().use(TEMPLATE)),
                FriendlyCall.of(
                        "FileTemplates.copy(FileTemplateId)",
                        (c, it) -> c.files().templates().copy(TEMPLATE)),
                FriendlyCall.of(
                        "FileTemplates.delete(FileTemplateId)",
                        (c, it) -> c.files().templates().delete(TEMPLATE)));
    }
}
