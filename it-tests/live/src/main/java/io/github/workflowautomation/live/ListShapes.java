package io.github.workflowautomation.live;

import io.github.workflowautomation.api.support.JsonArray;
import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.ListShape;
import java.util.List;
import java.util.Optional;

/** Tells the shapes of lists apart. */
final class ListShapes {
    private ListShapes() {}

    /** {@return the shape of a list, empty when it is none that the client has a name for} */
    static Optional<ListShape> of(JsonValue answer) {
        if (answer instanceof JsonObject) {
            return page(answer, "items", "total")
                    ? Optional.of(ListShape.ITEMS_AND_TOTAL)
                    : Optional.of(ListShape.ITEMS_AND_TOTAL_ITEM_CNT).filter(shape -> isOldPage(answer));
        }
        if (!(answer instanceof JsonArray)) {
            return Optional.empty();
        }
        List<JsonValue> elements = answer.elements();
        boolean wraps = elements.size() == 1 && isOldPage(elements.get(0));
        return Optional.of(wraps ? ListShape.ARRAY_AROUND_ONE : ListShape.ARRAY);
    }

    /**
     * {@return whether the elements of an array are pages themselves} A single one would then be taken for the wrapper of the
     * list, unless the client is told the shape.
     */
    static boolean isMistakable(JsonValue answer) {
        List<JsonValue> elements = answer.elements();
        return elements.size() > 1
                && elements.stream().allMatch(element -> isOldPage(element) || page(element, "items", "total"));
    }

    private static boolean isOldPage(JsonValue json) {
        return page(json, "Items", "TotalItemCnt");
    }

    private static boolean page(JsonValue json, String items, String total) {
        return json.get(items).filter(JsonArray.class::isInstance).isPresent()
                && json.get(total).isPresent();
    }
}
