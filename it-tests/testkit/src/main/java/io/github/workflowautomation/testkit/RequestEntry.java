package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A request; the vendor also says instance. Guarded by the tenant's lock. */
final class RequestEntry {
    private static final String STARTED = "Started";

    private final UUID sid;
    private final int number;
    private final ProcessDefinition process;
    private final Person requester;
    private final Instant started;
    private final Map<String, JsonValue> answers;
    private final List<StoredFile> files = new ArrayList<>();
    private final List<TaskEntry> tasks = new ArrayList<>();
    private final Set<Person> participants = new LinkedHashSet<>();
    private final List<Comment> comments = new ArrayList<>();
    private String name;
    private Optional<RequestEntry> parent = Optional.empty();
    private RequestState state = RequestState.STARTED;
    private String milestone = STARTED;
    private Instant milestoneDate;
    private Optional<Instant> ended = Optional.empty();

    RequestEntry(
            UUID sid,
            int number,
            String name,
            ProcessDefinition process,
            Person requester,
            Instant started,
            Map<String, JsonValue> answers) {
        this.sid = sid;
        this.number = number;
        this.name = name;
        this.process = process;
        this.requester = requester;
        this.started = started;
        this.milestoneDate = started;
        this.answers = new LinkedHashMap<>(answers);
    }

    UUID sid() {
        return sid;
    }

    int number() {
        return number;
    }

    String name() {
        return name;
    }

    void rename(String newName) {
        name = newName;
    }

    Optional<RequestEntry> parent() {
        return parent;
    }

    /** Whether it is the other one, or stands somewhere below it. */
    boolean isBelow(RequestEntry other) {
        return equals(other) || parent.filter(above -> above.isBelow(other)).isPresent();
    }

    void putBelow(RequestEntry newParent) {
        parent = Optional.of(newParent);
    }

    ProcessDefinition process() {
        return process;
    }

    Person requester() {
        return requester;
    }

    Instant started() {
        return started;
    }

    Map<String, JsonValue> answers() {
        return new LinkedHashMap<>(answers);
    }

    List<StoredFile> files() {
        return List.copyOf(files);
    }

    List<TaskEntry> tasks() {
        return List.copyOf(tasks);
    }

    RequestState state() {
        return state;
    }

    String milestone() {
        return milestone;
    }

    Instant milestoneDate() {
        return milestoneDate;
    }

    Optional<Instant> ended() {
        return ended;
    }

    /** Who started it, who has or had a task of it, and who was added. */
    List<Person> participants() {
        Set<Person> everybody = new LinkedHashSet<>();
        everybody.add(requester);
        tasks.stream().map(TaskEntry::assignee).forEach(everybody::add);
        everybody.addAll(participants);
        return List.copyOf(everybody);
    }

    boolean concerns(Person person) {
        return participants().contains(person);
    }

    void admit(Person person) {
        participants.add(person);
    }

    List<Comment> comments() {
        return List.copyOf(comments);
    }

    void add(Comment comment) {
        comments.add(comment);
    }

    void remove(Comment comment) {
        comments.remove(comment);
    }

    void attach(StoredFile file) {
        if (!files.contains(file)) {
            files.add(file);
        }
    }

    Optional<StoredFile> fileNamed(String fileName) {
        return files.stream().filter(file -> file.name().equals(fileName)).findFirst();
    }

    void open(TaskEntry task) {
        tasks.add(task);
    }

    void reach(String text, Instant when) {
        milestone = text;
        milestoneDate = when;
    }

    boolean hasReachedAMilestone() {
        return !milestone.equals(STARTED);
    }

    void goOn() {
        state = RequestState.STARTED;
        ended = Optional.empty();
    }

    void end(RequestState how, Instant when) {
        state = how;
        ended = Optional.of(when);
    }
}
