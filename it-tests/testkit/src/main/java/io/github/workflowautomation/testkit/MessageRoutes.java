package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonNull;
import io.github.workflowautomation.api.support.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Messages between users. All names of members are inferred (I); ids are told apart by commas, as the client writes them. */
final class MessageRoutes {
    private final SeededIds ids;
    private final TenantTime time;
    private final People people;
    private final Wire wire;
    private final List<Message> all = new ArrayList<>();

    MessageRoutes(SeededIds ids, TenantTime time, People people, Wire wire) {
        this.ids = ids;
        this.time = time;
        this.people = people;
        this.wire = wire;
    }

    void addTo(Routes routes) {
        String messages = "/api/user/messages";
        routes.add("GET", messages + "/inbox", request -> wire.whole(request, inbox(request), this::json));
        routes.add("POST", messages + "/inbox", this::send);
        routes.add("GET", messages + "/count", this::count);
        routes.add("GET", messages + "/read", request -> mark(request, message -> message.setRead(true)));
        routes.add("GET", messages + "/unread", request -> mark(request, message -> message.setRead(false)));
        routes.add("PUT", messages + "/flag", request -> set(request, Message::setFlagged));
        routes.add("PUT", messages + "/trash", request -> set(request, Message::setTrashed));
        routes.add("DELETE", messages, request -> mark(request, all::remove));
    }

    /** To {@code recipientSid}, or to the sender where it is missing. */
    private ApiAnswer send(ApiRequest request) {
        Map<String, JsonValue> body = request.object();
        Person to = body.containsKey("recipientSid")
                ? people.requireSid(request.memberId("recipientSid"))
                : request.caller();
        Message message =
                new Message(ids.next(), request.caller(), to, time.stamp(), text(body, "subject"), text(body, "body"));
        all.add(message);
        return ApiAnswer.json(json(message));
    }

    private ApiAnswer count(ApiRequest request) {
        List<Message> inbox = inbox(request);
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("count", inbox.size());
        counts.put("unread", inbox.stream().filter(message -> !message.isRead()).count());
        return ApiAnswer.json(counts);
    }

    private ApiAnswer set(ApiRequest request, BiConsumer<Message, Boolean> property) {
        boolean to = request.flag("setTo");
        return mark(request, message -> property.accept(message, to));
    }

    /** Messages that are gone, or somebody else's, are passed over: a repeat does no harm. */
    private ApiAnswer mark(ApiRequest request, Consumer<Message> change) {
        List<UUID> named = request.query("messageIds").stream()
                .flatMap(text -> Stream.of(text.split(",", -1)))
                .map(ApiRequest::readId)
                .flatMap(Optional::stream)
                .toList();
        all.stream()
                .filter(message -> message.isTo(request.caller()) && named.contains(message.sid()))
                .toList()
                .forEach(change);
        return ApiAnswer.json(true);
    }

    private List<Message> inbox(ApiRequest request) {
        return all.stream()
                .filter(message -> message.isTo(request.caller()) && !message.isTrashed())
                .toList();
    }

    private Map<String, Object> json(Message message) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("messageId", wire.id(message.sid()));
        json.put("fromSid", wire.id(message.from().sid()));
        json.put("fromName", message.from().name());
        json.put("subject", message.subject());
        json.put("body", message.text());
        json.put("sentDate", Wire.time(message.sent()));
        json.put("isRead", message.isRead());
        json.put("isFlagged", message.isFlagged());
        return json;
    }

    private static String text(Map<String, JsonValue> body, String name) {
        return body.getOrDefault(name, JsonNull.INSTANCE).asString().orElse("");
    }
}
