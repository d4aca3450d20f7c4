package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.api.support.JsonValue;
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

    @Test
    void defaultsToWhatFitsTheEvidenceBest() {
        assertThat(defaults.tokenExchangePath()).isEqualTo("/api/auth/apikey/{tenant}/{key}/impersonate/{userName}");
        assertThat(defaults.personalTokenExchangePath()).isEqualTo("/api/auth/apikey/{tenant}/{key}/impersonate");
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
            assertThat(same.tokenFieldNames()).containsExactly("bearer");
            assertThat(same.names(VendorField.TASK_ID)).containsExactly("shareSid");
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
                .tokenFieldNames("bearer")
                .names(VendorField.TASK_ID, "shareSid")
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
                Map.entry(
                        "VendorConventions.tokenExchangePath must contain {userName}.",
                        b -> b.tokenExchangePath("/x/{tenant}/{key}")),
                Map.entry(
                        "VendorConventions.tokenExchangePath must start with one /.",
                        b -> b.tokenExchangePath("https://elsewhere/{tenant}/{key}/{userName}")),
                Map.entry(
                        "VendorConventions.personalTokenExchangePath must start with one /.",
                        b -> b.personalTokenExchangePath("//elsewhere/{tenant}/{key}")),
                Map.entry("VendorConventions.tokenFieldNames needs at least one value.", b -> b.tokenFieldNames()),
                Map.entry(
                        "VendorConventions.names(TASK_ID) must not be blank.", b -> b.names(VendorField.TASK_ID, " ")),
                Map.entry("VendorConventions.pageSize must be at least 1.", b -> b.pageSize(0)),
                Map.entry("VendorConventions.uploadFolder must not be blank.", b -> b.uploadFolder("")),
                Map.entry(
                        "VendorConventions.template(START) is no JSON.",
                        b -> b.template(VendorBody.START, "{answers}")),
                Map.entry(
                        "VendorConventions.template(START): a value stands alone in its string, like \"${answers}\".",
                        b -> b.template(VendorBody.START, "\"all ${answers}\"")),
                Map.entry(
                        "VendorConventions.template(APPROVAL): there is no value ${answers}; there are [comments,"
                                + " option].",
                        b -> b.template(VendorBody.APPROVAL, "\"${answers}\"")));
    }

    @ParameterizedTest
    @MethodSource("misuse")
    void refusesWhatCannotWorkNamingTheSetting(Map.Entry<String, Consumer<VendorConventions.Builder>> misuse) {
        VendorConventions.Builder builder = defaults.toBuilder();

        assertThatThrownBy(() -> misuse.getValue().accept(builder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(misuse.getKey());
    }

    @ParameterizedTest
    @EnumSource(VendorBody.class)
    void hasADefaultTemplateThatItsOwnChecksAccept(VendorBody body) {
        assertThat(JsonValue.parse(body.checked(body.defaultTemplate()))).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(VendorField.class)
    void triesAtLeastOneNameForEachFieldAndNoneTwice(VendorField field) {
        assertThat(defaults.names(field)).isNotEmpty().doesNotHaveDuplicates().noneMatch(String::isBlank);
    }
}
