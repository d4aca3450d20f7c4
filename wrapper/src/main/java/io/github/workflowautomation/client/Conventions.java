package io.github.workflowautomation.client;

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
            new Convention<>("paths", Map.of(), new EachKind<>(VendorCall.class) {
                @Override
                ConventionKind<String> kind(VendorCall call) {
                    return PathKind.of(call);
                }

                @Override
                String byDefault(VendorCall call) {
                    return call.defaultPath();
                }
            });
    static final Convention<Map<String, String>> OPERATION_PATHS =
            new Convention<>("operationPaths", Map.of(), new OperationPathsKind());
    static final Convention<Map<VendorCall, Paging>> PAGING =
            new Convention<>("paging", Map.of(), new EachKind<>(VendorCall.class) {
                @Override
                ConventionKind<Paging> kind(VendorCall call) {
                    return new ListKind<>(call, ConventionKinds.choice(Paging.class));
                }

                @Override
                Paging byDefault(VendorCall call) {
                    return call.defaultPaging();
                }
            });
    static final Convention<Map<VendorCall, ListShape>> LIST_SHAPES =
            new Convention<>("listShapes", Map.of(), new EachKind<>(VendorCall.class) {
                @Override
                ConventionKind<ListShape> kind(VendorCall call) {
                    return new ListKind<>(call, ConventionKinds.choice(ListShape.class));
                }

                @Override
                ListShape byDefault(VendorCall call) {
                    return ListShape.ANY;
                }
            });
    static final Convention<Integer> PAGE_SIZE = new Convention<>("pageSize", 50, ConventionKinds.COUNT);
    static final Convention<Map<VendorField, List<String>>> NAMES =
            new Convention<>("names", Map.of(), new EachKind<>(VendorField.class) {
                @Override
                ConventionKind<List<String>> kind(VendorField field) {
                    return ConventionKinds.TEXTS;
                }

                @Override
                List<String> byDefault(VendorField field) {
                    return field.defaultNames();
                }
            });
    static final Convention<Map<VendorWord, String>> WORDS =
            new Convention<>("words", Map.of(), new EachKind<>(VendorWord.class) {
                @Override
                ConventionKind<String> kind(VendorWord word) {
                    return ConventionKinds.TEXT;
                }

                @Override
                String byDefault(VendorWord word) {
                    return word.defaultWord();
                }
            });
    static final Convention<Map<VendorBody, String>> TEMPLATES =
            new Convention<>("templates", Map.of(), new EachKind<>(VendorBody.class) {
                @Override
                ConventionKind<String> kind(VendorBody body) {
                    return ConventionKinds.template(body);
                }

                @Override
                String byDefault(VendorBody body) {
                    return body.defaultTemplate();
                }
            });
    static final Convention<String> REQUEST_LIST_PERMISSION =
            new Convention<>("requestListPermission", "Participate", ConventionKinds.TEXT);
    static final Convention<Optional<String>> PROCESS_SEARCH_PERMISSION =
            new Convention<>("processSearchPermission", Optional.empty(), ConventionKinds.OPTIONAL_TEXT);
    static final Convention<Optional<String>> REPORT_SEARCH_PERMISSION =
            new Convention<>("reportSearchPermission", Optional.empty(), ConventionKinds.OPTIONAL_TEXT);
    static final Convention<List<String>> COMPLETED_STATES = new Convention<>(
            "completedStates", List.of("Closed", "Complete", "Completed", "Finished"), ConventionKinds.WORDS);
    static final Convention<List<String>> ABANDONED_STATES = new Convention<>(
            "abandonedStates", List.of("Canceled", "Cancelled", "Deleted", "Terminated"), ConventionKinds.WORDS);
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
}
