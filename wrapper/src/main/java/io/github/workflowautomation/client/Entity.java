package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonArray;
import io.github.workflowautomation.api.support.JsonString;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.api.support.Texts;
import io.github.workflowautomation.client.error.UnreadableResponseException;
import io.github.workflowautomation.client.internal.json.LenientDate;
import io.github.workflowautomation.client.internal.json.LenientObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One object of a reply. Each friendly type is a view of one. */
final class Entity {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final Reply reply;
    private final JsonValue raw;
    private final LenientObject members;

    Entity(Reply reply, JsonValue raw) {
        this.reply = reply;
        this.raw = raw;
        this.members = LenientObject.of(raw);
    }

    Reply reply() {
        return reply;
    }

    JsonValue raw() {
        return raw;
    }

    /** {@return the error for an object without a field that the call cannot do without} */
    UnreadableResponseException missing(VendorField field) {
        return unreadable("has no usable " + Reply.label(field) + ". " + reply.advice(field));
    }

    /** {@return an error about this object} */
    UnreadableResponseException unreadable(String problem) {
        return reply.unreadable(raw, problem);
    }

    /** {@return whether the field is there, be it null} */
    boolean has(VendorField field) {
        return members.has(reply.conventions().names(field));
    }

    /** {@return the text of a string, number or boolean, empty when there is none or it is blank} */
    Optional<String> text(VendorField field) {
        return texts(field).findFirst();
    }

    /** {@return what stands there, whatever it is} */
    Optional<JsonValue> json(VendorField field) {
        return values(field).findFirst();
    }

    /** {@return the elements of an array, empty when there is no array} */
    Optional<List<Entity>> list(VendorField field) {
        return values(field)
                .filter(JsonArray.class::isInstance)
                .findFirst()
                .map(array -> array.elements().stream()
                        .map(element -> new Entity(reply, element))
                        .toList());
    }

    /** {@return the object's own id; some calls answer with nothing but that} */
    Optional<String> findSid(VendorField field) {
        return findNamedSid(field).or(this::bareSid);
    }

    /** {@return the object's own id, without which it is of no use} */
    String sid(VendorField field) {
        return findSid(field).orElseThrow(() -> missing(field));
    }

    /** {@return the id of something else, never only digits: those are the numbers that users see} */
    Optional<String> findNamedSid(VendorField field) {
        return texts(field)
                .filter(text -> Sid.isUsable(text) && !DIGITS.matcher(text).matches())
                .findFirst();
    }

    /** {@return the id of something else, which must be there} */
    String namedSid(VendorField field) {
        return findNamedSid(field).orElseThrow(() -> missing(field));
    }

    /** {@return a moment, empty when there is none or it is the vendor's way to say never} */
    Optional<Instant> date(VendorField field) {
        return texts(field).flatMap(text -> parseDate(field, text).stream()).findFirst();
    }

    /** {@return a whole number, be it written as a string} */
    OptionalLong number(VendorField field) {
        return values(field)
                .flatMap(value -> wholeNumber(value).stream())
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** {@return a yes or no, in any of the ways that the vendor writes it} */
    Optional<Boolean> flag(VendorField field) {
        return texts(field).flatMap(text -> parseFlag(text).stream()).findFirst();
    }

    /** {@return the value as a whole number, empty when it is none or does not fit a long} */
    static Optional<Long> wholeNumber(JsonValue value) {
        try {
            return value.asString().map(text -> Texts.decimal(text.strip()).longValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Entity that && raw.equals(that.raw);
    }

    @Override
    public int hashCode() {
        return raw.hashCode();
    }

    private Stream<JsonValue> values(VendorField field) {
        return members.values(reply.conventions().names(field));
    }

    private Stream<String> texts(VendorField field) {
        return values(field).flatMap(value -> value.asString().stream()).filter(text -> !text.isBlank());
    }

    private Optional<String> bareSid() {
        return raw instanceof JsonString text && Sid.isUuid(text.value())
                ? Optional.of(text.value())
                : Optional.empty();
    }

    private Optional<Instant> parseDate(VendorField field, String text) {
        try {
            return LenientDate.parse(text);
        } catch (DateTimeException e) {
            throw unreadable("has a " + Reply.label(field) + " that is no ISO 8601 date. " + reply.advice(field));
        }
    }

    private static Optional<Boolean> parseFlag(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes" -> Optional.of(true);
            case "false", "0", "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
