package io.github.workflowautomation.live;

import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.ListShape;
import io.github.workflowautomation.client.VendorCall;
import io.github.workflowautomation.client.VendorField;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds out how lists are wrapped that are wrapped in no way that the client knows. */
final class ListNames {
    private final KnownApi api;
    private final Learned learned;
    private final MemberNames names;

    ListNames(KnownApi api, Learned learned, MemberNames names) {
        this.api = api;
        this.learned = learned;
        this.names = names;
    }

    void tell(Map<String, JsonValue> answers) {
        answers.forEach((id, answer) ->
                Pages.call(api.operation(id)).filter(VendorCall::isList).ifPresent(list -> tell(list, answer)));
    }

    private void tell(VendorCall list, JsonValue answer) {
        if (ListShapes.isMistakable(answer)) {
            learned.listShape(list, ListShape.ARRAY, "its items look like pages themselves");
            return;
        }
        ListItems.of(answer, learned.conventions()).ifPresent(this::tell);
    }

    private void tell(ListItems list) {
        if (!(list.wrapper() instanceof JsonObject wrapper) || names.isMap(wrapper)) {
            return;
        }
        list.name()
                .filter(name -> !ListItems.isKnown(name, learned.conventions()))
                .ifPresent(name -> learned.name(VendorField.LIST_ITEMS, name, "the items of a list stand there"));
        List<String> numbers = wrapper.members().entrySet().stream()
                .filter(member -> JsonType.of(member.getValue()) == JsonType.INTEGER)
                .map(member -> list.prefix() + member.getKey())
                .toList();
        List<String> totals =
                numbers.stream().filter(ListNames::soundsLikeTotal).toList();
        List<String> likely = totals.isEmpty() ? numbers : totals;
        boolean known = numbers.stream().anyMatch(this::isKnownTotal);
        if (!known && likely.size() == 1) {
            learned.name(VendorField.LIST_TOTAL, likely.get(0), "the one number that fits, beside the items of a list");
        }
    }

    private boolean isKnownTotal(String name) {
        return learned.conventions().names(VendorField.LIST_TOTAL).stream()
                .anyMatch(known -> ListItems.folded(known).equals(ListItems.folded(name)));
    }

    private static boolean soundsLikeTotal(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.contains("total") || small.contains("count") || small.contains("cnt");
    }
}
