package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonArray;
import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.internal.json.LenientObject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The items of an answer that is a list, and how many there are in all when it says so.
 *
 * @param items the items
 * @param total how many the whole list has
 */
record ListAnswer(List<JsonValue> items, OptionalLong total) {
    /** {@return what an answer holds, by the shape that the conventions have for its call} */
    static ListAnswer of(Reply reply) {
        ListShape shape = reply.conventions().listShape(reply.call());
        Optional<ListAnswer> read = switch (shape) {
            case ANY -> any(reply);
            case ARRAY -> array(reply.json());
            case ITEMS_AND_TOTAL -> page(reply.json(), "items", "total");
            case ITEMS_AND_TOTAL_ITEM_CNT -> page(reply.json(), "Items", "TotalItemCnt");
            case ARRAY_AROUND_ONE -> theOne(reply.json()).flatMap(inner -> page(inner, "Items", "TotalItemCnt"));
        };
        return read.orElseThrow(() -> reply.unreadable(reply.json(), "is no list" + advice(reply, shape)));
    }

    private static String advice(Reply reply, ListShape shape) {
        if (shape == ListShape.ANY) {
            return ": neither an array nor an object with one. " + reply.advice(VendorField.LIST_ITEMS);
        }
        return " of the shape " + shape + ", to which VendorConventions.listShape(VendorCall." + reply.call()
                + ") is set. ListShape.ANY takes whichever it is.";
    }

    private static Optional<ListAnswer> any(Reply reply) {
        JsonValue json = reply.json();
        // The older API's documentation shows the object with items and total inside an array of one.
        JsonValue wrapper = theOne(json)
                .filter(element -> LenientObject.of(element).has(names(reply, VendorField.LIST_TOTAL))
                        && itemsOf(reply, element).isPresent())
                .orElse(json);
        return wrapper instanceof JsonArray
                ? array(wrapper)
                : itemsOf(reply, wrapper).map(items -> new ListAnswer(items, totalOf(reply, wrapper)));
    }

    private static Optional<List<JsonValue>> itemsOf(Reply reply, JsonValue wrapper) {
        LenientObject members = LenientObject.of(wrapper);
        List<String> names = names(reply, VendorField.LIST_ITEMS);
        List<JsonValue> values = members.values(names);
        for (JsonValue value : values) {
            if (value instanceof JsonArray) {
                return Optional.of(value.elements());
            }
        }
        // An empty list may come as null.
        return values.isEmpty() && members.has(names) ? Optional.of(List.of()) : Optional.empty();
    }

    private static OptionalLong totalOf(Reply reply, JsonValue wrapper) {
        return LenientObject.of(wrapper).values(names(reply, VendorField.LIST_TOTAL)).stream()
                .flatMap(value -> Entity.wholeNumber(value).stream())
                .filter(total -> total >= 0)
                .mapToLong(Long::longValue)
                .findFirst();
    }

    private static Optional<ListAnswer> array(JsonValue json) {
        return json instanceof JsonArray
                ? Optional.of(new ListAnswer(json.elements(), OptionalLong.empty()))
                : Optional.empty();
    }

    private static Optional<ListAnswer> page(JsonValue json, String items, String total) {
        Optional<JsonValue> list = json.get(items).filter(value -> value instanceof JsonArray || value.isNull());
        return list.filter(value -> json instanceof JsonObject)
                .map(value -> new ListAnswer(value.elements(), number(json, total)));
    }

    private static OptionalLong number(JsonValue json, String name) {
        return json.get(name)
                .flatMap(Entity::wholeNumber)
                .filter(number -> number >= 0)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    private static Optional<JsonValue> theOne(JsonValue json) {
        return json.elements().size() == 1 ? Optional.of(json.elements().get(0)) : Optional.empty();
    }

    private static List<String> names(Reply reply, VendorField field) {
        return reply.conventions().names(field);
    }
}
