package io.github.workflowautomation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.Generation;
import io.github.workflowautomation.client.Group;
import io.github.workflowautomation.client.GroupId;
import io.github.workflowautomation.client.Request;
import io.github.workflowautomation.client.RequestTaskId;
import io.github.workflowautomation.client.Task;
import io.github.workflowautomation.client.User;
import io.github.workflowautomation.client.UserId;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.WorkflowClientBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands beside the story of the README, through the client, whatever the tenant's dialect. */
final class EveryDialectTest {
    /** How the token comes and where a start carries its request is for the story to vary. */
    static Stream<Dialect> dialects() {
        return Dialect.all().stream()
                .filter(dialect -> dialect.tokenAnswer() == Dialect.TokenAnswer.TOKEN)
                .filter(dialect -> dialect.startAnswer() == Dialect.StartAnswer.UNDER_REQUEST);
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aContractIsReviewedBySeveral(Dialect dialect) {
        try (FakeTenant tenant =
                        FakeTenant.builder().dialect(dialect).pageCap(2).start();
                WorkflowClient jane = builder(tenant).build();
                WorkflowClient maria = jane.actingAs("maria.silva");
                WorkflowClient aiko = jane.actingAs("aiko.mori")) {
            Request request = jane.requests()
                    .start(jane.processes()
                            .findByName("Contract review")
                            .orElseThrow()
                            .id());

            approve(aiko);
            assertThat(jane.requests().get(request.id()).lastMilestone()).contains("Read");
            RequestTaskId signing = waiting(maria).requestTaskId().orElseThrow();
            assertThat(jane.requests().tasks().recipients().of(signing)).hasSize(2);
            maria.requests().comments().add(request.id(), "Fine by me");
            approve(maria);
            approve(aiko);

            assertThat(jane.requests().get(request.id()).lastMilestone()).contains("In force");
            assertThat(jane.requests().participants().inDiscussion(request.id()))
                    .hasSize(4);
            assertThat(jane.requests().comments().of(request.id()).toJson()).contains("Fine by me");
            assertThat(jane.tasks().ofRequest(request.id()).stream()
                            .map(task -> task.state().orElseThrow()))
                    .containsExactly("Cancelled", "Completed", "Completed", "Completed");
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aColleagueComesAndJoinsAGroup(Dialect dialect) {
        try (FakeTenant tenant =
                        FakeTenant.builder().dialect(dialect).pageCap(2).start();
                WorkflowClient jane = builder(tenant).build()) {
            UserId kim = create(jane);
            jane.groups().create(group -> group.name("Buyers"));
            GroupId buyers =
                    jane.groups().findByName("Buyers").flatMap(Group::id).orElseThrow();

            jane.groups().addMembers(buyers, List.of(kim));

            assertThat(jane.groups().members(buyers)).extracting(User::id).containsExactly(kim);
            assertThat(jane.groups().nonMembers(buyers)).hasSize(4);
            assertThat(jane.groups().of(kim)).extracting(Group::name).hasSize(1);
            assertThat(jane.users().search(search -> search.notIn(buyers))).hasSize(4);
            jane.users().deactivate(kim);
            assertThat(jane.users().get(kim).active()).contains(false);
            assertThat(jane.apiKeys().verify(jane.apiKeys().create(key -> {}).privateKey()))
                    .isEqualTo(JsonValue.of(true));
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aColleagueComesOnTheOlderApi(Dialect dialect) {
        try (FakeTenant tenant =
                        FakeTenant.builder().dialect(dialect).pageCap(2).start();
                WorkflowClient jane = WorkflowClient.builder()
                        .tenant(tenant.tenantId(), tenant.host())
                        .legacyApiKey(tenant.legacyApiKey())
                        .actingAs(tenant.userName())
                        .generation(Generation.LEGACY)
                        .build()) {
            UserId kim = create(jane);

            jane.users().update(kim, user -> user.department("Purchasing"));
            assertThat(jane.users().get(kim).department()).contains("Purchasing");
            assertThat(jane.users().list()).hasSize(5);
            jane.users().deactivate(kim);
            assertThat(jane.users().get(kim).deletedAt()).isPresent();
        }
    }

    private static UserId create(WorkflowClient workflow) {
        return workflow.users()
                .create(kim ->
                        kim.firstName("Kim").lastName("Lee").userName("kim.lee").email("kim.lee@example.com"));
    }

    private static void approve(WorkflowClient workflow) {
        workflow.tasks().approve(waiting(workflow).id(), "Approved");
    }

    private static Task waiting(WorkflowClient workflow) {
        return workflow.tasks().mine().iterator().next();
    }

    private static WorkflowClientBuilder builder(FakeTenant tenant) {
        return WorkflowClient.builder()
                .tenant(tenant.tenantId(), tenant.host())
                .apiKey(tenant.apiKey())
                .actingAs(tenant.userName());
    }
}
