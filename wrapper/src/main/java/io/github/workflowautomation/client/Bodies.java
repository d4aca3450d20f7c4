package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonString;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.internal.json.JsonTemplate;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Request bodies, made by the conventions' templates. */
final class Bodies {
    private final VendorConventions conventions;

    Bodies(VendorConventions conventions) {
        this.conventions = conventions;
    }

    JsonValue start(Answers answers, @Nullable String name) {
        return fill(VendorBody.START, named(name, values(answers)));
    }

    JsonValue legacyStart(Answers answers, @Nullable String name) {
        return fill(VendorBody.LEGACY_START, named(name, answers.isEmpty() ? Map.of() : values(answers)));
    }

    JsonValue form(Answers answers) {
        return fill(VendorBody.FORM, values(answers));
    }

    JsonValue dataContainer(Answers answers) {
        return fill(VendorBody.DATA_CONTAINER, values(answers));
    }

    JsonValue approval(String option, @Nullable String comments) {
        Map<String, JsonValue> values = new HashMap<>();
        values.put("option", new JsonString(option));
        if (comments != null) {
            values.put("comments", new JsonString(comments));
        }
        return fill(VendorBody.APPROVAL, values);
    }

    JsonValue execute(Answers answers) {
        return fill(VendorBody.EXECUTE, values(answers));
    }

    JsonValue milestone(String milestone) {
        return fill(VendorBody.MILESTONE, Map.of("milestone", new JsonString(milestone)));
    }

    JsonValue requestIds(List<RequestId> ids) {
        return fill(VendorBody.REQUEST_IDS, Map.of("ids", texts(ids, RequestId::value)));
    }

    JsonValue comment(RequestId request, String text) {
        return fill(
                VendorBody.COMMENT, Map.of("request", new JsonString(request.value()), "text", new JsonString(text)));
    }

    JsonValue commentChange(CommentId comment, RequestId request, String text) {
        return fill(
                VendorBody.COMMENT_CHANGE,
                Map.of(
                        "comment", new JsonString(comment.value()),
                        "request", new JsonString(request.value()),
                        "text", new JsonString(text)));
    }

    JsonValue participant(UserId user) {
        return fill(VendorBody.PARTICIPANT, Map.of("user", new JsonString(user.value())));
    }

    JsonValue recipients(List<UserId> users) {
        return fill(VendorBody.RECIPIENTS, Map.of("users", texts(users, UserId::value)));
    }

    JsonValue taskIds(List<TaskId> tasks) {
        return fill(VendorBody.TASK_IDS, Map.of("tasks", texts(tasks, TaskId::value)));
    }

    /** {@return an uploaded file as an answer} */
    JsonValue attachment(UploadedFile file, String fileName) {
        Map<String, JsonValue> values =
                Map.of("sid", new JsonString(file.id().value()), "fileName", new JsonString(fileName));
        return fill(VendorBody.ATTACHMENT, values);
    }

    /** {@return files attached to one question: one stands for itself} */
    JsonValue attachments(List<JsonValue> files) {
        return files.size() == 1 ? files.get(0) : fill(VendorBody.ATTACHMENTS, Map.of("files", JsonValue.of(files)));
    }

    /** {@return conditions of a list as the one parameter that they are sent in, empty when there are none} */
    Optional<String> filters(List<Filter> filters) {
        return filters.isEmpty()
                ? Optional.empty()
                : Optional.of(JsonValue.of(filters.stream().map(this::filter).toList())
                        .toJson());
    }

    JsonValue user(UserDetails details) {
        return fill(VendorBody.USER, details.values());
    }

    JsonValue delegation(UserId delegate, Instant start, Instant end) {
        return fill(
                VendorBody.DELEGATION,
                Map.of(
                        "delegate", new JsonString(delegate.value()),
                        "start", new JsonString(Answers.text(start)),
                        "end", new JsonString(Answers.text(end))));
    }

    JsonValue userStatus(Collection<UserId> users) {
        return fill(VendorBody.USER_STATUS, Map.of("users", texts(users, UserId::value)));
    }

    JsonValue groupMembers(Collection<UserId> users) {
        return fill(VendorBody.GROUP_MEMBERS, Map.of("users", texts(users, UserId::value)));
    }

    JsonValue groups(Collection<GroupId> groups) {
        return fill(VendorBody.GROUPS, Map.of("groups", texts(groups, GroupId::value)));
    }

    JsonValue group(GroupDetails details) {
        return fill(VendorBody.GROUP, details.values());
    }

    JsonValue apiKey(ApiKeyDetails details) {
        return fill(VendorBody.API_KEY, details.values());
    }

    /** {@return values for the filters that a report exposes} */
    JsonValue runFilters(ReportRun run) {
        return JsonValue.of(run.filters().stream()
                .map(filter -> fill(
                        VendorBody.REPORT_RUN_FILTER,
                        Map.of("label", new JsonString(filter.getKey()), "value", filter.getValue())))
                .toList());
    }

    /** {@return the conditions of an export as the one parameter that they are sent in, empty when there are none} */
    Optional<String> conditions(ReportExport export) {
        List<JsonValue> conditions =
                export.conditions().stream().map(this::condition).toList();
        return conditions.isEmpty()
                ? Optional.empty()
                : Optional.of(JsonValue.of(conditions).toJson());
    }

    private JsonValue condition(ReportExport.Condition condition) {
        return fill(
                VendorBody.REPORT_FILTER,
                Map.of(
                        "field", new JsonString(condition.mapping()),
                        "operator", new JsonString(condition.operator()),
                        "value", new JsonString(condition.value())));
    }

    JsonValue legacyRun(long start, long limit) {
        return fill(
                VendorBody.LEGACY_RUN,
                Map.of(
                        "start", JsonValue.of(start),
                        "page", JsonValue.of(start / limit + 1),
                        "limit", JsonValue.of(limit)));
    }

    private JsonValue filter(Filter filter) {
        return fill(
                VendorBody.FILTER,
                Map.of(
                        "field", new JsonString(filter.field()),
                        "comparison", new JsonString(filter.comparison().word()),
                        "value", new JsonString(filter.value())));
    }

    private Map<String, JsonValue> values(Answers answers) {
        List<JsonValue> list = answers.values().entrySet().stream()
                .map(answer -> fill(
                        VendorBody.ANSWER, Map.of("key", new JsonString(answer.getKey()), "value", answer.getValue())))
                .toList();
        return Map.of("answers", JsonObject.of(answers.values()), "answerList", JsonValue.of(list));
    }

    private static <T> JsonValue texts(Collection<T> ids, Function<T, String> text) {
        return JsonValue.of(ids.stream().map(text).toList());
    }

    private static Map<String, JsonValue> named(@Nullable String name, Map<String, JsonValue> values) {
        Map<String, JsonValue> all = new HashMap<>(values);
        if (name != null) {
            all.put("name", new JsonString(name));
        }
        return all;
    }

    private JsonValue fill(VendorBody body, Map<String, JsonValue> values) {
        return JsonTemplate.fill(JsonValue.parse(conventions.template(body)), values);
    }
}
