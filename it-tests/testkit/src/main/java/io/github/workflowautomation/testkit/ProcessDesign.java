package io.github.workflowautomation.testkit;

import io.github.workflowautomation.testkit.TaskDefinition.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A process of your own for {@link FakeTenant.Builder#process}: its tasks, one after the other.
 *
 * <pre>{@code
 * FakeTenant.builder().process("Leave", leave -> leave
 *         .form("Describe it", Map.of("days", "numeric"))
 *         .approvalByAll("Approve it", "maria.silva", "tom.becker")
 *         .milestone("Granted"))
 * }</pre>
 *
 * <p>A task without recipients goes to whoever starts the request. The options of an approval are {@code Approved} and
 * {@code Denied}; the latter ends the request.
 */
public final class ProcessDesign {
    private static final List<String> OPTIONS = List.of("Approved", "Denied");
    private static final Set<String> TYPES = Set.of("string", "numeric", "date");

    private final String name;
    private final SeededIds ids;
    private final List<TaskDefinition> tasks = new ArrayList<>();
    private final Set<String> starters = new LinkedHashSet<>();
    private String description = "";
    private String publishStatus = "Production";

    ProcessDesign(String name, SeededIds ids) {
        this.name = name;
        this.ids = ids;
    }

    /** Says what the process is for. Defaults to nothing. */
    public ProcessDesign description(String text) {
        this.description = text;
        return this;
    }

    /** Whether it is in {@code Development}, {@code Testing} or {@code Production}. Defaults to the last. */
    public ProcessDesign publishStatus(String status) {
        this.publishStatus = status;
        return this;
    }

    /**
     * Lets only members of these groups start it; administrators may all the same. Defaults to everybody.
     *
     * @param groups the names of groups
     */
    public ProcessDesign startedBy(String... groups) {
        starters.addAll(List.of(groups));
        return this;
    }

    /**
     * Adds an approval by whoever starts the request.
     *
     * @param task its name
     */
    public ProcessDesign approval(String task) {
        return approvalByAll(task);
    }

    /**
     * Adds an approval by one person.
     *
     * @param task its name
     * @param userName who it is
     */
    public ProcessDesign approval(String task, String userName) {
        return approvalByAll(task, userName);
    }

    /**
     * Adds an approval that all of these people have to give. One who denies it ends the request.
     *
     * @param task its name
     * @param userNames who they are
     */
    public ProcessDesign approvalByAll(String task, String... userNames) {
        return add(task, TaskKind.APPROVAL, List.of(userNames), RecipientRule.ALL, OPTIONS, Map.of());
    }

    /**
     * Adds an approval that the first of these people decides.
     *
     * @param task its name
     * @param userNames who they are
     */
    public ProcessDesign approvalByAny(String task, String... userNames) {
        return add(task, TaskKind.APPROVAL, List.of(userNames), RecipientRule.ANY, OPTIONS, Map.of());
    }

    /**
     * Adds a form.
     *
     * @param task its name
     * @param fields its questions, each with its type: {@code string}, {@code numeric} or {@code date}; they are asked in
     *     the order of their keys
     * @param userNames who may fill it in; the first who does, completes it
     * @throws IllegalArgumentException when there is no such type
     */
    public ProcessDesign form(String task, Map<String, String> fields, String... userNames) {
        return add(task, TaskKind.FORM, List.of(userNames), RecipientRule.ANY, List.of(), fields);
    }

    /**
     * Adds a data container, which waits for another program.
     *
     * @param task its name
     * @param fields its fields, each with its type: {@code string}, {@code numeric} or {@code date}; they stand in the order
     *     of their keys
     * @throws IllegalArgumentException when there is no such type
     */
    public ProcessDesign dataContainer(String task, Map<String, String> fields) {
        return add(task, TaskKind.DATA_CONTAINER, List.of(), RecipientRule.ANY, List.of(), fields);
    }

    /**
     * Adds a milestone: it is reached when the tasks before it are done, and nobody has to do anything.
     *
     * @param text what the request's last milestone is from then on
     */
    public ProcessDesign milestone(String text) {
        return add(text, TaskKind.MILESTONE, List.of(), RecipientRule.ANY, List.of(), Map.of());
    }

    ProcessDefinition build(TenantTime time) {
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("The process " + name + " needs at least one task");
        }
        return new ProcessDefinition(
                ids.next(), ids.nextNumber(), name, description, publishStatus, time.stamp(), tasks, starters);
    }

    private ProcessDesign add(
            String task,
            TaskKind kind,
            List<String> recipients,
            RecipientRule rule,
            List<String> options,
            Map<String, String> fields) {
        List<Field> taken = new TreeMap<>(fields)
                .entrySet().stream()
                        .map(field -> field(field.getKey(), field.getValue()))
                        .toList();
        tasks.add(new TaskDefinition(ids.next(), task, kind, recipients, rule, options, taken));
        return this;
    }

    private static Field field(String key, String type) {
        if (!TYPES.contains(type)) {
            throw new IllegalArgumentException(
                    "The type of " + key + " must be string, numeric or date, but is " + type);
        }
        return new Field(key, type);
    }
}
