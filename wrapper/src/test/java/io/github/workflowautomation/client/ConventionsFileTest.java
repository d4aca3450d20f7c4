package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConventionsFileTest {
    private static final String FULL = """
            {
              "tokenExchangePath": "/x/{tenant}/{key}/{userName}",
              "personalTokenExchangePath": "/y/{tenant}/{key}",
              "legacyTokenExchangePath": "/z?k={key}&u={userName}",
              "tokenFieldNames": ["bearer", "jwt"],
              "legacyPrefix": "/workflow/napi",
              "paths": {
                "GET_REQUEST": "/requests?sid={instanceSid}",
                "LEGACY_LIST_REPORTS": "/reports/mine"
              },
              "operationPaths": {
                "cancelInstance": "/api/v2/cancel?sid={instanceSid}"
              },
              "paging": {
                "LIST_USERS": "LIMIT_OFFSET",
                "SEARCH_PROCESSES": "START_LIMIT"
              },
              "listShapes": {
                "LIST_USERS": "ARRAY"
              },
              "pageSize": 25,
              "names": {
                "TASK_ID": ["shareSid", "Ünïcode"]
              },
              "words": {
                "USER_ACTIVE": "Enabled"
              },
              "templates": {
                "START": {
                  "data": "${answers}",
                  "n": 1.50,
                  "flags": [true, null, {}]
                }
              },
              "requestListPermission": "Monitor",
              "processSearchPermission": "Run",
              "reportSearchPermission": "View",
              "completedStates": ["Archived", "Done"],
              "abandonedStates": ["Stopped"],
              "uploadFolder": "inbox",
              "uploadPath": "x-{tenant}",
              "csvExportType": "csv_utf8"
            }
            """;

    @TempDir
    Path folder;

    private static VendorConventions full() {
        return VendorConventions.defaults().toBuilder()
                .tokenExchangePath("/x/{tenant}/{key}/{userName}")
                .personalTokenExchangePath("/y/{tenant}/{key}")
                .legacyTokenExchangePath("/z?k={key}&u={userName}")
                .tokenFieldNames("bearer", "jwt")
                .legacyPrefix("/workflow/napi/")
                .path(VendorCall.LEGACY_LIST_REPORTS, "/reports/mine")
                .path("cancelInstance", "/api/v2/cancel?sid={instanceSid}")
                .path(VendorCall.GET_REQUEST, "/requests?sid={instanceSid}")
                .paging(VendorCall.SEARCH_PROCESSES, Paging.START_LIMIT)
                .paging(VendorCall.LIST_USERS, Paging.LIMIT_OFFSET)
                .listShape(VendorCall.LIST_USERS, ListShape.ARRAY)
                .pageSize(25)
                .names(VendorField.TASK_ID, "shareSid", "Ünïcode")
                .word(VendorWord.USER_ACTIVE, "Enabled")
                .template(VendorBody.START, "{ \"data\":\"${answers}\", \"n\":1.50, \"flags\":[true, null, {}] }")
                .requestListPermission("Monitor")
                .processSearchPermission("Run")
                .reportSearchPermission("View")
                .completedStates("Done", "Archived")
                .abandonedStates("Stopped")
                .uploadFolder("inbox")
                .uploadPath("x-{tenant}")
                .csvExportType("csv_utf8")
                .build();
    }

    @Test
    void writesEverySettingInAFixedOrderAndReadsTheSameBack() {
        assertThat(full().toJson()).isEqualTo(FULL);
        assertThat(VendorConventions.read(FULL)).isEqualTo(full());
    }

    /** A convention that is added later must be in the text above. */
    @Test
    void theTextAboveHoldsEverySetting() {
        assertThat(FULL.lines().filter(line -> line.matches(" {2}\"\\w+\":.*")))
                .extracting(line -> line.replaceAll(" {2}\"(\\w+)\":.*", "$1"))
                .containsExactlyElementsOf(
                        Conventions.ALL.stream().map(Convention::key).toList());
    }

    @Test
    void holdsOnlyWhatDiffersFromTheDefaults() {
        VendorConventions one = VendorConventions.defaults().toBuilder()
                .names(VendorField.TASK_ID, "x")
                .pageSize(50)
                .build();

        assertThat(VendorConventions.defaults().toJson()).isEqualTo("{}\n");
        assertThat(VendorConventions.read("{}")).isEqualTo(VendorConventions.defaults());
        assertThat(one.toJson()).isEqualTo("{\n  \"names\": {\n    \"TASK_ID\": [\"x\"]\n  }\n}\n");
        assertThat(VendorConventions.read(one.toJson())).isEqualTo(one);
    }

    @ParameterizedTest
    @EnumSource(VendorField.class)
    void bringsBackTheNamesOfEachField(VendorField field) {
        VendorConventions changed = VendorConventions.defaults().toBuilder()
                .names(field, "other.name", "x_1")
                .build();

        assertThat(VendorConventions.read(changed.toJson()))
                .isEqualTo(changed)
                .isNotEqualTo(VendorConventions.defaults());
    }

    @ParameterizedTest
    @EnumSource(VendorCall.class)
    void bringsBackThePathPagingAndShapeOfEachCall(VendorCall call) {
        VendorConventions.Builder builder =
                VendorConventions.defaults().toBuilder().path(call, "/moved" + call.defaultPath());
        if (call.isList()) {
            builder.paging(call, Paging.LIMIT_SKIP).listShape(call, ListShape.ITEMS_AND_TOTAL);
        }
        VendorConventions changed = builder.build();

        assertThat(VendorConventions.read(changed.toJson()))
                .isEqualTo(changed)
                .isNotEqualTo(VendorConventions.defaults());
    }

    @ParameterizedTest
    @EnumSource(VendorBody.class)
    void bringsBackTheTemplateOfEachBody(VendorBody body) {
        VendorConventions changed = VendorConventions.defaults().toBuilder()
                .template(body, "{\"v\":[" + body.defaultTemplate() + "]}")
                .build();

        assertThat(VendorConventions.read(changed.toJson()))
                .isEqualTo(changed)
                .isNotEqualTo(VendorConventions.defaults());
    }

    @Test
    void passesOverAComment() {
        assertThat(VendorConventions.read("{\"comment\": [\"written by hand\", 7], \"pageSize\": 9}"))
                .isEqualTo(VendorConventions.defaults().toBuilder().pageSize(9).build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"pagesize\":9} | pagesize | pagesize: there is no pagesize; did you mean pageSize?",
                "{\"names\":{\"TASK_IDS\":[\"x\"]}} | names.TASK_IDS"
                        + " | names.TASK_IDS: there is no TASK_IDS; did you mean TASK_ID?",
                "{\"paths\":{\"listUsers\":\"/x\"}} | paths.listUsers"
                        + " | paths.listUsers: there is no listUsers; did you mean LIST_USERS?",
                "{\"paging\":{\"LIST_USERS\":\"OFFSET\"}} | paging.LIST_USERS | paging.LIST_USERS: there is no OFFSET; did"
                        + " you mean NONE? There are NONE, START_COUNT, START_LIMIT, LIMIT_OFFSET, LIMIT_SKIP.",
                "{\"pageSize\":\"9\"} | pageSize | pageSize: must be a whole number, but is a text.",
                "{\"pageSize\":1.5} | pageSize | pageSize: must be a whole number, but is 1.5.",
                "{\"pageSize\":0} | pageSize | pageSize: must be at least 1.",
                "{\"pageSize\":-3} | pageSize | pageSize: must be at least 1.",
                "{\"pageSize\":99999999999} | pageSize | pageSize: must be at most 2147483647.",
                "{\"names\":[]} | names | names: must be an object, but is an array.",
                "{\"names\":{\"TASK_ID\":\"x\"}} | names.TASK_ID"
                        + " | names.TASK_ID: must be an array of texts, but is a text.",
                "{\"names\":{\"TASK_ID\":[1]}} | names.TASK_ID | names.TASK_ID: must be a text, but is 1.",
                "{\"names\":{\"TASK_ID\":[]}} | names.TASK_ID | names.TASK_ID: needs at least one value.",
                "{\"uploadFolder\":null} | uploadFolder | uploadFolder: must be a text, but is null.",
                "{\"uploadFolder\":{}} | uploadFolder | uploadFolder: must be a text, but is an object.",
                "{\"csvExportType\":true} | csvExportType | csvExportType: must be a text, but is true.",
                "{\"tokenExchangePath\":\"/x\"} | tokenExchangePath | tokenExchangePath: must contain {key}.",
                "{\"paths\":{\"GET_USER\":\"/x/{id}\"}} | paths.GET_USER | paths.GET_USER: must contain {userGuid}.",
                "{\"templates\":{\"START\":\"${nope}\"}} | templates.START"
                        + " | templates.START: there is no value ${nope}; there are [answerList, answers, name].",
                "{\"listShapes\":{\"GET_USER\":\"ARRAY\"}} | listShapes.GET_USER"
                        + " | listShapes.GET_USER: must not be set: the call does not answer with a list.",
                "[] | conventions | conventions: must be a JSON object.",
                "{\"pageSize\": | conventions | conventions: is not JSON.",
            })
    void refusesWhatCannotBeNamingTheKey(String json, String key, String message) {
        WorkflowConfigurationException refused =
                catchThrowableOfType(WorkflowConfigurationException.class, () -> VendorConventions.read(json));

        assertThat(refused).hasMessage(message);
        assertThat(refused.setting()).isEqualTo(key);
    }

    @Test
    void takesNullForAPermissionThatTheServerChooses() {
        assertThat(VendorConventions.read("{\"processSearchPermission\": null}"))
                .isEqualTo(VendorConventions.defaults());
    }

    @Test
    void savesToAFileInOneStepAndLoadsIt() throws IOException {
        Path file = Files.writeString(folder.resolve("conventions.json"), "what was there");
        full().save(file);

        assertThat(file).hasContent(FULL);
        assertThat(VendorConventions.load(file)).isEqualTo(full());
        assertThat(folder.toFile().list()).containsExactly("conventions.json");
    }

    @Test
    void leavesNothingBehindWhenTheFileCannotBeWritten() throws IOException {
        Path taken = folder.resolve("taken");
        Files.createDirectories(taken.resolve("inner"));

        assertThatThrownBy(() -> full().save(taken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The conventions could not be written to " + taken + ".");
        assertThatThrownBy(() -> full().save(folder.resolve("no/such/folder.json")))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(folder.toFile().list()).containsExactly("taken");
    }

    static Stream<String> unreadable() {
        return Stream.of("missing", "folder", "latin1", "large");
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void saysOfAFileThatCannotBeReadWhichOneAndWhy(String kind) throws IOException {
        Path file = folder.resolve(kind);
        String problem = switch (kind) {
            case "folder" -> {
                Files.createDirectory(file);
                yield "cannot be read (IOException).";
            }
            case "latin1" -> {
                Files.write(file, "{\"comment\":\"ü\"}".getBytes(StandardCharsets.ISO_8859_1));
                yield "are not text in UTF-8.";
            }
            case "large" -> {
                Files.writeString(file, "{\"comment\":\"" + "x".repeat(1 << 20) + "\"}");
                yield "are more than one MiB.";
            }
            default -> "cannot be read (NoSuchFileException).";
        };

        assertThatThrownBy(() -> VendorConventions.load(file))
                .isInstanceOf(WorkflowConfigurationException.class)
                .hasMessage("conventions: " + problem + " Look into " + file + ".");
    }

    @Test
    void namesTheFileBesideTheKey() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), "{\"pageSize\":0}");

        WorkflowConfigurationException refused =
                catchThrowableOfType(WorkflowConfigurationException.class, () -> VendorConventions.load(file));

        assertThat(refused).hasMessage("pageSize: must be at least 1. Look into " + file + ".");
        assertThat(refused.setting()).isEqualTo("pageSize");
    }
}
