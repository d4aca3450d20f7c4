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
import java.util.function.Function;
import java.util.regex.Pattern;
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
        return first(field, Entity::usableText);
    }

    /** {@return what stands there, whatever it is} */
    Optional<JsonValue> json(VendorField field) {
        return first(field, Optional::of);
    }

    /** {@return the elements of an array, empty when there is no array} */
    Optional<List<Entity>> list(VendorField field) {
        return first(field, this::elements);
    }

    /** {@return the object's own id; some calls answer with nothing but that} */
    Optional<String> findSid(VendorField field) {
        Optional<String> named = findNamedSid(field);
        return named.isPresent() ? named : bareSid();
    }

    /** {@return the object's own id, without which it is of no use} */
    String sid(VendorField field) {
        return findSid(field).orElseThrow(() -> missing(field));
    }

    /** {@return the id of something else, never only digits: those are the numbers that users see} */
    Optional<String> findNamedSid(VendorField field) {
        return first(field, Entity::usableSid);
    }

    /** {@return the id of something else, which must be there} */
    String namedSid(VendorField field) {
        return findNamedSid(field).orElseThrow(() -> missing(field));
    }

    /** {@return a moment, empty when there is none or it is the vendor's way to say never} */
    Optional<Instant> date(VendorField field) {
        return first(field, value -> usableText(value).flatMap(text -> parseDate(field, text)));
    }

    /** {@return a whole number, be it written as a string} */
    OptionalLong number(VendorField field) {
        Optional<Long> number = first(field, Entity::wholeNumber);
        return number.isPresent() ? OptionalLong.of(number.get()) : OptionalLong.empty();
    }

    /** {@return a yes or no, in any of the ways that the vendor writes it} */
    Optional<Boolean> flag(VendorField field) {
        return first(field, value -> usableText(value).flatMap(Entity::parseFlag));
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

    /** By loops and few lambdas: this is on the way of each first call. */
    private <T> Optional<T> first(VendorField field, Function<JsonValue, Optional<T>> reading) {
        for (String name : reply.conventions().names(field)) {
            JsonValue value = members.value(name);
            if (value != null) {
                Optional<T> read = reading.apply(value);
                if (read.isPresent()) {
                    return read;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<List<Entity>> elements(JsonValue value) {
        return value instanceof JsonArray array ? Optional.of(reply.entities(array.elements())) : Optional.empty();
    }

    private static Optional<String> usableText(JsonValue value) {
        Optional<String> text = value.asString();
        return text.isPresent() && !text.get().isBlank() ? text : Optional.empty();
    }

    private static Optional<String> usableSid(JsonValue value) {
        Optional<String> text = usableText(value);
        return text.isPresent()
                        && Sid.isUsable(text.get())
                        && !DIGITS.matcher(text.get()).matches()
                ? text
                : Optional.empty();
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
