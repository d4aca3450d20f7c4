package io.github.workflowautomation.openapi.lock;

import static io.github.workflowautomation.openapi.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LockTest {

    private static final String LOCK = """
            {
              "documents": [
                {
                  "section": "forms",
                  "file": "forms.yaml",
                  "origin": "catalogued",
                  "capturedOn": "2026-03",
                  "writtenOn": "2026-11-24",
                  "appVersion": "8.13",
                  "operations": 9,
                  "sha256": "aa"
                },
                {
                  "section": "user",
                  "file": "user.yaml",
                  "origin": "documented",
                  "writtenOn": "2026-11-24",
                  "operations": 1,
                  "sha256": "bb"
                }
              ]
            }
            """;

    @Test
    void writesWhatItHasRead() {
        assertThat(DocumentLock.read("LOCK.json", tree(LOCK)).write()).isEqualTo(LOCK);
    }

    @Test
    void acceptsNewContentAndKeepsTheRest() {
        DocumentLock lock = DocumentLock.read("LOCK.json", tree(LOCK)).accept("forms", "forms.yaml", 10, "cc");

        assertThat(lock.write())
                .isEqualTo(LOCK.replace("\"aa\"", "\"cc\"").replace("\"operations\": 9", "\"operations\": 10"));
    }

    @Test
    void aDocumentThatIsNewIsRecordedWithoutAnOrigin() {
        assertThat(DocumentLock.empty().accept("forms", "forms.yaml", 1, "aa").document("forms.yaml"))
                .contains(new LockedDocument(
                        "forms", "forms.yaml", "not recorded", null, "not recorded", null, 1, "aa", null));
    }

    @Test
    void refusesAnEntryThatLacksItsHash() {
        assertThatThrownBy(() -> DocumentLock.read("LOCK.json", tree(LOCK.replace("\"bb\"", "\"\""))))
                .hasMessage("LOCK.json#/documents/1: lacks \"sha256\"");
    }

    @Test
    void namesReadBackAsWritten() {
        Names names = new Names();
        names.recordOperationId("GET /b", "getB");
        names.recordOperationId("GET /a", "getA");
        names.recordComponent("schemas/A", "two", "TwoA");
        names.recordComponent("schemas/A", "one", "A");
        String text = """
                {
                  "operationIds": {
                    "GET /a": "getA",
                    "GET /b": "getB"
                  },
                  "components": {
                    "schemas/A": {
                      "one": "A",
                      "two": "TwoA"
                    }
                  }
                }
                """;

        assertThat(names.write()).isEqualTo(text);
        assertThat(Names.read(tree(text)).write()).isEqualTo(text);
    }

    @Test
    void hashesAsTheStandardSays() {
        assertThat(Sha256.of(new byte[0]))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
