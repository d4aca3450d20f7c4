package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class VendorConventionsTest {
    private final VendorConventions defaults = VendorConventions.defaults();

    /** No program checks them when it starts. */
    @Test
    void everyDefaultIsAsWhatIsSetHasToBe() {
        assertThat(Conventions.ALL).allSatisfy(VendorConventionsTest::holds);
    }

    private static <T> void holds(Convention<T> convention) {
        assertThat(convention.checked(convention.byDefault()))
                .as(convention.key())
                .isEqualTo(convention.byDefault());
    }

    @Test
    void defaultsToWhatFitsTheEvidenceBest() {
        assertThat(defaults.tokenExchangePath()).isEqualTo("/api/auth/apikey/{tenant}/{key}/impersonate/{userName}");
        assertThat(defaults.personalTokenExchangePath()).isEqualTo("/api/auth/apikey/{tenant}/{key}/impersonate");
        assertThat(defaults.legacyTokenExchangePath()).isEqualTo("/access/impersonate?key={key}&user={userName}");
        assertThat(defaults.legacyPrefix()).isEqualTo("/");
        assertThat(defaults.tokenFieldNames()).containsExactly("token", "access_token", "accessToken", "jwt");
        assertThat(defaults.pageSize()).isEqualTo(50);
        assertThat(defaults.requestListPermission()).isEqualTo("Participate");
        assertThat(defaults.processSearchPermission()).isEmpty();
        assertThat(defaults.reportSearchPermission()).isEmpty();
        assertThat(defaults.completedStates()).containsExactlyInAnyOrder("Completed", "Complete", "Closed", "Finished");
        assertThat(defaults.abandonedStates())
                .containsExactlyInAnyOrder("Cancelled", "Canceled", "Deleted", "Terminated");
        assertThat(defaults.uploadFolder()).isEqualTo("temp");
        assertThat(defaults.uploadPath()).isEqualTo("{tenant}");
        assertThat(defaults.csvExportType()).isEqualTo("csv");
    }

    @Test
    void changesWhatIsSetAndKeepsItThroughToBuilder() {
        VendorConventions changed = changeEverything(defaults.toBuilder()).build();

        for (VendorConventions same : List.of(changed, changed.toBuilder().build())) {
            assertThat(same.tokenExchangePath()).isEqualTo("/x/{tenant}/{key}/{userName}");
            assertThat(same.personalTokenExchangePath()).isEqualTo("/y/{tenant}/{key}");
            assertThat(same.legacyTokenExchangePath()).isEqualTo("/z/{key}/{userName}");
            assertThat(same.tokenFieldNames()).containsExactly("bearer");
            assertThat(same.legacyPrefix()).isEqualTo("/workflow/napi");
            assertThat(same.path(VendorCall.GET_REQUEST)).isEqualTo("/requests?sid={instanceSid}&of={tenant}");
            assertThat(same.paging(VendorCall.LIST_USERS)).isEqualTo(Paging.LIMIT_SKIP);
            assertThat(same.listShape(VendorCall.LIST_USERS)).isEqualTo(ListShape.ARRAY_AROUND_ONE);
            assertThat(same.names(VendorField.TASK_ID)).containsExactly("shareSid");
            assertThat(same.word(VendorWord.USER_ACTIVE)).isEqualTo("Enabled");
            assertThat(same.template(VendorBody.START)).isEqualTo("{\"data\":\"${answers}\"}");
            assertThat(same.pageSize()).isEqualTo(7);
            assertThat(same.requestListPermission()).isEqualTo("Monitor");
            assertThat(same.processSearchPermission()).contains("Run");
            assertThat(same.reportSearchPermission()).contains("Run");
            assertThat(same.completedStates()).containsExactly("Done");
            assertThat(same.abandonedStates()).containsExactly("Stopped");
            assertThat(same.uploadFolder()).isEqualTo("inbox");
            assertThat(same.uploadPath()).isEqualTo("x-{tenant}");
            assertThat(same.csvExportType()).isEqualTo("csv_utf8");
        }
    }

    @Test
    void leavesOtherConventionsAloneWhenABuilderGoesOn() {
        VendorConventions.Builder builder = defaults.toBuilder();
        VendorConventions before = builder.build();
        changeEverything(builder);

        assertThat(before.pageSize()).isEqualTo(50);
        assertThat(before.names(VendorField.TASK_ID)).isEqualTo(VendorField.TASK_ID.defaultNames());
        assertThat(before.template(VendorBody.START)).isEqualTo(VendorBody.START.defaultTemplate());
    }

    private static VendorConventions.Builder changeEverything(VendorConventions.Builder builder) {
        return builder.tokenExchangePath("/x/{tenant}/{key}/{userName}")
                .personalTokenExchangePath("/y/{tenant}/{key}")
                .legacyTokenExchangePath("/z/{key}/{userName}")
                .tokenFieldNames("bearer")
                .legacyPrefix("/workflow/napi/")
                .path(VendorCall.GET_REQUEST, "/requests?sid={instanceSid}&of={tenant}")
                .paging(VendorCall.LIST_USERS, Paging.LIMIT_SKIP)
                .listShape(VendorCall.LIST_USERS, ListShape.ARRAY_AROUND_ONE)
                .names(VendorField.TASK_ID, "shareSid")
                .word(VendorWord.USER_ACTIVE, "Enabled")
                .template(VendorBody.START, "{\"data\":\"${answers}\"}")
                .pageSize(7)
                .requestListPermission("Monitor")
                .processSearchPermission("Run")
                .reportSearchPermission("Run")
                .completedStates("Done")
                .abandonedStates("Stopped")
                .uploadFolder("inbox")
                .uploadPath("x-{tenant}")
                .csvExportType("csv_utf8");
    }

    static Stream<Map.Entry<String, Consumer<VendorConventions.Builder>>> misuse() {
        return Stream.of(
                Map.entry("tokenExchangePath: must contain {userName}.", b -> b.tokenExchangePath("/x/{tenant}/{key}")),
                Map.entry(
                        "tokenExchangePath: must start with one / and name no other origin.",
                        b -> b.tokenExchangePath("https://elsewhere/{tenant}/{key}/{userName}")),
                Map.entry(
                        "personalTokenExchangePath: must start with one / and name no other origin.",
                        b -> b.personalTokenExchangePath("//elsewhere/{tenant}/{key}")),
                Map.entry(
                        "personalTokenExchangePath: must not have {user}; it may have [key, tenant].",
                        b -> b.personalTokenExchangePath("/x/{tenant}/{key}/{user}")),
                Map.entry("legacyTokenExchangePath: must contain {key}.", b -> b.legacyTokenExchangePath("/access")),
                Map.entry(
                        "legacyPrefix: must start with one / and name no other origin.",
                        b -> b.legacyPrefix("workflow/napi")),
                Map.entry("legacyPrefix: must be a path alone.", b -> b.legacyPrefix("/workflow?x")),
                Map.entry("tokenFieldNames: needs at least one value.", b -> b.tokenFieldNames()),
                Map.entry("names.TASK_ID: must not be blank.", b -> b.names(VendorField.TASK_ID, " ")),
                Map.entry("words.USER_ACTIVE: must not be blank.", b -> b.word(VendorWord.USER_ACTIVE, "")),
                Map.entry("pageSize: must be at least 1.", b -> b.pageSize(0)),
                Map.entry("uploadFolder: must not be blank.", b -> b.uploadFolder("")),
                Map.entry(
                        "paths.GET_REQUEST: must contain {instanceSid}.",
                        b -> b.path(VendorCall.GET_REQUEST, "/request")),
                Map.entry(
                        "paths.GET_REQUEST: must not have {sid}; it may have [instanceSid, tenant].",
                        b -> b.path(VendorCall.GET_REQUEST, "/request/{instanceSid}/{sid}")),
                Map.entry(
                        "paths.LIST_USERS: must not step by . or ...", b -> b.path(VendorCall.LIST_USERS, "/api/../x")),
                Map.entry(
                        "paging.GET_REQUEST: must not be set: the call does not answer with a list.",
                        b -> b.paging(VendorCall.GET_REQUEST, Paging.START_LIMIT)),
                Map.entry(
                        "listShapes.GET_REQUEST: must not be set: the call does not answer with a list.",
                        b -> b.listShape(VendorCall.GET_REQUEST, ListShape.ARRAY)),
                Map.entry("templates.START: is no JSON.", b -> b.template(VendorBody.START, "{answers}")),
                Map.entry(
                        "templates.START: a value stands alone in its string, like \"${answers}\".",
                        b -> b.template(VendorBody.START, "\"all ${answers}\"")),
                Map.entry(
                        "templates.APPROVAL: there is no value ${answers}; there are [comments, option].",
                        b -> b.template(VendorBody.APPROVAL, "\"${answers}\"")));
    }

    @ParameterizedTest
    @MethodSource("misuse")
    void refusesWhatCannotWorkNamingTheSetting(Map.Entry<String, Consumer<VendorConventions.Builder>> misuse) {
        VendorConventions.Builder builder = defaults.toBuilder();

        assertThatThrownBy(() -> misuse.getValue().accept(builder))
                .isInstanceOf(WorkflowConfigurationException.class)
                .hasMessage(misuse.getKey());
        assertThat(builder.build()).isEqualTo(defaults);
    }

    @Test
    void equalWhenTheyAssumeTheSameHoweverThatCame() {
        VendorConventions changed = changeEverything(defaults.toBuilder()).build();
        VendorConventions back = defaults.toBuilder()
                .pageSize(7)
                .pageSize(50)
                .names(VendorField.TASK_ID, "x")
                .names(VendorField.TASK_ID, VendorField.TASK_ID.defaultNames().toArray(String[]::new))
                .template(VendorBody.START, " \"${answers}\" ")
                .completedStates("Finished", "Completed", "Complete", "Closed")
                .legacyPrefix("/")
                .paging(VendorCall.LIST_USERS, Paging.START_COUNT)
                .build();

        assertThat(back).isEqualTo(defaults).hasSameHashCodeAs(defaults);
        assertThat(changed)
                .isEqualTo(changeEverything(defaults.toBuilder()).build())
                .isNotEqualTo(defaults);
    }

    @ParameterizedTest
    @EnumSource(VendorBody.class)
    void hasADefaultTemplateThatItsOwnChecksAccept(VendorBody body) {
        assertThat(JsonValue.parse(body.checked("templates", body.defaultTemplate())))
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource(VendorField.class)
    void triesAtLeastOneNameForEachFieldAndNoneTwice(VendorField field) {
        assertThat(defaults.names(field)).isNotEmpty().doesNotHaveDuplicates().noneMatch(String::isBlank);
    }
}
