package io.github.workflowautomation.client;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every convention that there is. What each means, {@link VendorConventions.Builder} says. */
final class Conventions {
    static final Convention<String> TOKEN_EXCHANGE_PATH = new Convention<>(
            "tokenExchangePath",
            "/api/auth/apikey/{tenant}/{key}/impersonate/{userName}",
            PathKind.of("tenant", "key", "userName"));
    static final Convention<String> PERSONAL_TOKEN_EXCHANGE_PATH = new Convention<>(
            "personalTokenExchangePath", "/api/auth/apikey/{tenant}/{key}/impersonate", PathKind.of("tenant", "key"));
    static final Convention<String> LEGACY_TOKEN_EXCHANGE_PATH = new Convention<>(
            "legacyTokenExchangePath", "/access/impersonate?key={key}&user={userName}", PathKind.of("key", "userName"));
    static final Convention<List<String>> TOKEN_FIELD_NAMES = new Convention<>(
            "tokenFieldNames", List.of("token", "access_token", "accessToken", "jwt"), ConventionKinds.TEXTS);
    static final Convention<String> LEGACY_PREFIX = new Convention<>("legacyPrefix", "/", new PrefixKind());
    static final Convention<Map<VendorCall, String>> PATHS =
            each("paths", new EachKind<>(VendorCall.class, PathKind::of, VendorCall::defaultPath));
    static final Convention<Map<String, String>> OPERATION_PATHS =
            new Convention<>("operationPaths", Map.of(), new OperationPathsKind());
    static final Convention<Map<VendorCall, Paging>> PAGING = each(
            "paging",
            new EachKind<>(
                    VendorCall.class,
                    call -> new ListKind<>(call, ConventionKinds.choice(Paging.class)),
                    VendorCall::defaultPaging));
    static final Convention<Map<VendorCall, ListShape>> LIST_SHAPES = each(
            "listShapes",
            new EachKind<>(
                    VendorCall.class,
                    call -> new ListKind<>(call, ConventionKinds.choice(ListShape.class)),
                    call -> ListShape.ANY));
    static final Convention<Integer> PAGE_SIZE = new Convention<>("pageSize", 50, ConventionKinds.COUNT);
    static final Convention<Map<VendorField, List<String>>> NAMES =
            each("names", new EachKind<>(VendorField.class, field -> ConventionKinds.TEXTS, VendorField::defaultNames));
    static final Convention<Map<VendorWord, String>> WORDS =
            each("words", new EachKind<>(VendorWord.class, word -> ConventionKinds.TEXT, VendorWord::defaultWord));
    static final Convention<Map<VendorBody, String>> TEMPLATES =
            each("templates", new EachKind<>(VendorBody.class, ConventionKinds::template, VendorBody::defaultTemplate));
    static final Convention<String> REQUEST_LIST_PERMISSION =
            new Convention<>("requestListPermission", "Participate", ConventionKinds.TEXT);
    static final Convention<Optional<String>> PROCESS_SEARCH_PERMISSION =
            new Convention<>("processSearchPermission", Optional.empty(), ConventionKinds.OPTIONAL_TEXT);
    static final Convention<Optional<String>> REPORT_SEARCH_PERMISSION =
            new Convention<>("reportSearchPermission", Optional.empty(), ConventionKinds.OPTIONAL_TEXT);
    static final Convention<List<String>> COMPLETED_STATES = new Convention<>(
            "completedStates", List.of("Completed", "Complete", "Closed", "Finished"), ConventionKinds.WORDS);
    static final Convention<List<String>> ABANDONED_STATES = new Convention<>(
            "abandonedStates", List.of("Cancelled", "Canceled", "Deleted", "Terminated"), ConventionKinds.WORDS);
    static final Convention<String> UPLOAD_FOLDER = new Convention<>("uploadFolder", "temp", ConventionKinds.TEXT);
    static final Convention<String> UPLOAD_PATH = new Convention<>("uploadPath", "{tenant}", ConventionKinds.TEXT);
    static final Convention<String> CSV_EXPORT_TYPE = new Convention<>("csvExportType", "csv", ConventionKinds.TEXT);

    /** In the order in which a file is written. */
    static final List<Convention<?>> ALL = List.of(
            TOKEN_EXCHANGE_PATH,
            PERSONAL_TOKEN_EXCHANGE_PATH,
            LEGACY_TOKEN_EXCHANGE_PATH,
            TOKEN_FIELD_NAMES,
            LEGACY_PREFIX,
            PATHS,
            OPERATION_PATHS,
            PAGING,
            LIST_SHAPES,
            PAGE_SIZE,
            NAMES,
            WORDS,
            TEMPLATES,
            REQUEST_LIST_PERMISSION,
            PROCESS_SEARCH_PERMISSION,
            REPORT_SEARCH_PERMISSION,
            COMPLETED_STATES,
            ABANDONED_STATES,
            UPLOAD_FOLDER,
            UPLOAD_PATH,
            CSV_EXPORT_TYPE);

    private Conventions() {}

    private static <E extends Enum<E>, V> Convention<Map<E, V>> each(String key, EachKind<E, V> kind) {
        return new Convention<>(key, new EnumMap<>(kind.type()), kind);
    }
}
