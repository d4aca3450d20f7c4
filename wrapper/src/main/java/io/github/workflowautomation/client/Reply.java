package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonArray;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.ErrorDetails;
import io.github.workflowautomation.client.error.NotFoundException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.error.UnreadableResponseException;
import io.github.workflowautomation.client.internal.json.JsonPlace;
import io.github.workflowautomation.client.internal.json.LenientObject;
import io.github.workflowautomation.client.internal.transport.LookUp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * What one call answered, read in every shape that is known of the vendor.
 *
 * @param operation the call
 * @param conventions what to look for
 * @param json the answer
 * @param call the call, by which the conventions know it
 */
record Reply(CalledOperation operation, VendorConventions conventions, JsonValue json, VendorCall call) {
    /**
     * {@return the one object that the answer is about}
     *
     * <p>It stands at the top, in an array of one, or in an object under one of the envelope's names.
     */
    Entity object() {
        return new Entity(this, single());
    }

    /** {@return the one object that the answer is about, out of its envelope when it has one} */
    Entity object(VendorField id, VendorField envelope) {
        JsonValue top = single();
        for (JsonValue inner : LenientObject.of(top).values(conventions.names(envelope))) {
            Entity candidate = new Entity(this, inner);
            if (candidate.findSid(id).isPresent()) {
                return candidate;
            }
        }
        return new Entity(this, top);
    }

    /** {@return the objects of a list, in the shape that the conventions have for the call} */
    List<Entity> list() {
        return entities(ListAnswer.of(this).items());
    }

    /** {@return objects of this answer} */
    List<Entity> entities(List<JsonValue> objects) {
        List<Entity> entities = new ArrayList<>(objects.size());
        for (JsonValue object : objects) {
            entities.add(new Entity(this, object));
        }
        return Collections.unmodifiableList(entities);
    }

    /** {@return how many objects the list has in all, when the answer says so} */
    OptionalLong total() {
        return ListAnswer.of(this).total();
    }

    /** {@return an error about a part of this answer} */
    UnreadableResponseException unreadable(JsonValue part, String problem) {
        return unreadable("(at " + JsonPlace.of(json, part) + ") " + problem);
    }

    /** {@return an error about the list that this answer is} */
    UnreadableResponseException unreadableList(String problem) {
        List<JsonValue> items = ListAnswer.of(this).items();
        String place = items.isEmpty() ? "$" : JsonPlace.of(json, items.get(0)).replaceFirst("\\[0]$", "");
        return unreadable("(at " + place + ") " + problem);
    }

    /** {@return an error about this answer, whatever stands in it} */
    UnreadableResponseException unreadable(String problem) {
        ErrorDetails details = details(Outcome.UNKNOWN);
        return new UnreadableResponseException(
                "The answer of " + operation.id() + " " + problem + LookUp.advice(details), details, null);
    }

    /** {@return the facts for an error after this answer} */
    ErrorDetails details(Outcome outcome) {
        return operation.details(outcome, 1);
    }

    /** {@return which names were tried for a field, and how to change them} */
    String advice(VendorField field) {
        return "JSON names tried, in any case and with or without underscores: "
                + String.join(", ", conventions.names(field))
                + ". If the vendor uses another, set VendorConventions.Builder.names(VendorField." + field + ", …).";
    }

    private JsonValue single() {
        if (!(json instanceof JsonArray)) {
            return json;
        }
        List<JsonValue> elements = json.elements();
        if (elements.isEmpty()) {
            throw new NotFoundException(
                    operation.id() + " found nothing: there is no such thing, or the user may not see it.",
                    details(Outcome.REJECTED),
                    null);
        }
        if (elements.size() > 1) {
            throw unreadable(json, "has " + elements.size() + " objects where one was asked for.");
        }
        return elements.get(0);
    }

    static String label(VendorField field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
