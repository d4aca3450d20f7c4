package io.github.workflowautomation.live;

import io.github.workflowautomation.client.Paging;
import io.github.workflowautomation.client.VendorCall;
import io.github.workflowautomation.client.VendorConventions;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks for the first few items of a list only. */
final class Pages {
    private static final String FEW = "25";

    private Pages() {}

    /** {@return the query parameters of the first page, none for what is no list of the client's} */
    static Map<String, String> first(KnownOperation operation, VendorConventions conventions) {
        return call(operation)
                .filter(VendorCall::isList)
                .map(call -> parameters(conventions.paging(call)))
                .orElse(Map.of());
    }

    /** {@return what the client calls the operation} */
    static Optional<VendorCall> call(KnownOperation operation) {
        return operation.method().equals("GET")
                ? Stream.of(VendorCall.values())
                        .filter(call -> bare(call.defaultPath()).equals(bare(operation.path())))
                        .filter(call -> call.name().startsWith("LEGACY") == operation.isLegacy())
                        .max(Comparator.comparing(VendorCall::isList))
                : Optional.empty();
    }

    private static Map<String, String> parameters(Paging paging) {
        return switch (paging) {
            case NONE -> Map.of();
            case START_COUNT -> Map.of("start", "0", "count", FEW);
            case START_LIMIT -> Map.of("start", "0", "limit", FEW);
            case LIMIT_OFFSET -> Map.of("limit", FEW, "offset", "0");
            case LIMIT_SKIP -> Map.of("limit", FEW, "skip", "0");
        };
    }

    private static String bare(String path) {
        return path.replaceAll("\\{[^}]*\\}", "{}");
    }
}
