package io.github.workflowautomation.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.api.support.Safety;
import io.github.workflowautomation.client.HttpCall;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.testkit.FakeTenant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The same calls to the fake tenant and to Prism, which answers as the bundle's examples have it: where both say something,
 * it is of the same type.
 */
@ExtendWith(PrismExtension.class)
class SameShapesIT {
    /** The examples that are not compared, as the one side or the other gives no JSON of its own. */
    private static final Set<String> NOT_COMPARED = Set.of(
            "impersonateUser", // each dialect words the answer to an exchange otherwise
            "impersonateSelf",
            "legacyImpersonate",
            "verifyApiKey",
            "uploadFile", // no JSON goes up
            "legacyUploadFile",
            "legacyRequestToken", // not played
            "legacyExchangeToken",
            "legacyExchangeAssertion",
            "listProcessTaskRecipients",
            "listUserSyncRuns",
            "listDocumentTemplates");

    private static final String USER =
            "{\"NameFirst\":\"Kim\",\"NameLast\":\"Lee\",\"Email\":\"kim@example.com\"," + "\"UserName\":\"%s\"}";

    /** In this order, as the later ones end what the earlier ones read. */
    private static final List<Step> STEPS = List.of(
            get("getCurrentUser", "/api/user/current"),
            get("getUser", "/api/user/{user}"),
            get("getFullUser", "/api/user/{user}/full"),
            get("listUsers", "/api/user/"),
            get("searchUsers", "/api/user/advancedSearch"),
            get("listContacts", "/api/user/contacts"),
            get("listContactsByPermission", "/api/user/contacts/by-permission?permissionType=Run"),
            get("listGroups", "/api/user/groups/list"),
            get("getGroup", "/api/user/groups/{group}"),
            get("listUserGroups", "/api/user/{user}/groups"),
            get("listGroupMembers", "/api/user/groups/{group}/members"),
            get("listGroupNonMembers", "/api/user/groups/{group}/nonMembers"),
            post("createUser", "/api/user/", String.format(USER, "kim.lee")),
            post("createApiKey", "/api/auth/apikey", "{}"),
            new Step("createPersonalApiKey", "POST", "/api/auth/personalapikey", JsonValue.of(null)),
            get("searchProcesses", "/api/processes/search"),
            get("getProcesses", "/api/processes/{process}"),
            get("listFirstTasks", "/api/processes/{process}/firstTasks"),
            post("startInstance", "/api/instance/start/{process}", "{}"),
            post("startInstanceAtTask", "/api/instance/start/{process}/{firstTask}", "{}"),
            get("getInstance", "/api/instance/{request}"),
            get("listInstances", "/api/instance/list/Run"),
            get("listInstanceFiles", "/api/instance/{request}/files"),
            get("listMyTasks", "/api/instance/mytask/list"),
            get("searchTasks", "/api/instance/task/search"),
            get("getTaskSummary", "/api/instance/task/{requestTask}/summary"),
            get("listRecipientTasks", "/api/instance/{request}/recipientTask/list/data"),
            get("listTaskRecipients", "/api/instance/tasks/{requestTask}/recipients"),
            get("listDiscussionParticipants", "/api/instance/{request}/discussion/participants"),
            get("getApproval", "/api/instance/tasktypes/approval/{task}"),
            get("getDataContainer", "/api/instance/tasktypes/dataContainer/{container}"),
            get(
                    "listDataContainerEndpoints",
                    "/api/instance/tasktypes/dataContainer/endpoints/list?instanceSid={onboarding}"),
            get("getFileInfo", "/api/files/{file}/info"),
            get("searchReports", "/api/reports/search"),
            get("getReport", "/api/reports/{report}"),
            get("getReportFilters", "/api/reports/{report}/filters"),
            post("runReport", "/api/reports/{report}/run", "[]"),
            get("runReportAsSaved", "/api/reports/{report}/run"),
            get("legacyGetCurrentUser", "/users/current"),
            get("legacyGetUser", "/users/{user}"),
            get("legacyListUsers", "/users/"),
            post("legacyCreateUser", "/users/", String.format(USER, "lee.kim")),
            get("legacyListMyInstances", "/instances/mine"),
            post("legacyStartInstance", "/instances/{process}/start", "{}"),
            get("legacyListProcesses", "/processes"),
            get("legacyGetProcess", "/processes/{process}"),
            get("legacyListInstanceFiles", "/files/instancelist/{request}"),
            new Step(
                    "legacyCopyAndRenameFile",
                    "PUT",
                    "/files/{number}/{file}/copyandrename?new_name=b.pdf",
                    JsonValue.parse("{\"new_name\":\"b.pdf\"}")),
            get("legacyGetReportFilters", "/reports/{report}/filters"),
            get("legacyListDataContainerEndpoints", "/tasktypes/data-container/endpoints?instance_sid={onboarding}"),
            get("legacyGetDataContainer", "/tasktypes/data-container/instances/tasks/reciptasks/{container}"),
            post("completeDataContainer", "/api/instance/tasktypes/dataContainer/{container}", "{}"),
            post("submitForm", "/api/instance/tasktypes/form/{form}", "{}"),
            get("reassignTask", "/api/instance/task/recipientTask/{task}/reassign/{user}"),
            post("completeApproval", "/api/instance/tasktypes/approval/{task}", "{\"Approval\":\"Approved\"}"),
            get("cancelInstance", "/api/instance/{request}/cancel"));

    /** One call, the ids in its path named as in {@link Given}. */
    private record Step(String operationId, String method, String path, JsonValue body) {
        JsonValue send(WorkflowClient workflow, Map<String, String> ids) {
            String filled = path;
            for (Map.Entry<String, String> id : ids.entrySet()) {
                filled = filled.replace("{" + id.getKey() + "}", id.getValue());
            }
            String[] parts = filled.split("\\?", 2);
            HttpCall call = HttpCall.of(method, parts[0], Safety.UNSAFE);
            if (parts.length > 1) {
                String[] pair = parts[1].split("=", 2);
                call = call.query(pair[0], pair[1]);
            }
            return workflow.http().send(body.isNull() ? call : call.json(body));
        }
    }

    @Test
    void theFakeTenantAnswersInTheTypesOfTheBundle(PrismServer prism) {
        List<String> problems = new ArrayList<>();
        try (FakeTenant tenant = FakeTenant.start();
                WorkflowClient fake = Clients.of(tenant).build();
                WorkflowClient example = Clients.withToken(prism.host())) {
            Map<String, String> made = ids(fake, new MadeThings(fake).all());
            Map<String, String> known = ids(example, KnownThings.asInTheExamples(example));
            for (Step step : STEPS) {
                Shape actual = Shape.of(step.send(fake, made));
                Shape expected = Shape.of(step.send(example, known));
                actual.contradictions(expected).forEach(problem -> problems.add(step.operationId() + ": " + problem));
                if (!actual.meets(expected) && !isSaidToBeDoneOnly(expected)) {
                    problems.add(step.operationId() + ": " + actual + " has nothing of " + expected);
                }
            }
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void everyExampleOfTheBundleIsCompared() {
        Set<String> compared = STEPS.stream().map(Step::operationId).collect(Collectors.toCollection(TreeSet::new));
        assertThat(compared).hasSameSizeAs(STEPS).doesNotContainAnyElementsOf(NOT_COMPARED);
        compared.addAll(NOT_COMPARED);

        assertThat(Bundle.read(PrismExtension.BUNDLE).examples().keySet()).isSubsetOf(compared);
    }

    /** What only says that it is done, or lists nothing, says nothing of members. */
    private static boolean isSaidToBeDoneOnly(Shape expected) {
        return Set.of(Set.of("", ".status"), Set.of(""))
                .contains(expected.types().keySet());
    }

    private static Map<String, String> ids(WorkflowClient workflow, Given given) {
        Map<String, String> ids = new HashMap<>();
        ids.put("user", given.user().value());
        ids.put("group", given.group().value());
        ids.put("process", given.process().value());
        ids.put("firstTask", given.firstTask().value());
        ids.put("request", given.request().value());
        ids.put("requestTask", given.requestTask().value());
        ids.put("task", given.task().value());
        ids.put("form", given.form().value());
        ids.put("container", given.container().value());
        ids.put("file", given.file().value());
        ids.put("report", given.report().value());
        ids.put(
                "number",
                Long.toString(workflow.requests().get(given.request()).number().orElseThrow()));
        ids.put("onboarding", requestOf(workflow, given));
        return ids;
    }

    /** The request whose data container waits. */
    private static String requestOf(WorkflowClient workflow, Given given) {
        return workflow.tasks().mine().stream()
                .filter(task -> task.id().equals(given.container()))
                .map(task -> task.requestId().value())
                .findFirst()
                .orElse(given.request().value());
    }

    private static Step get(String operationId, String path) {
        return new Step(operationId, "GET", path, JsonValue.of(null));
    }

    private static Step post(String operationId, String path, String body) {
        return new Step(operationId, "POST", path, JsonValue.parse(body));
    }
}
