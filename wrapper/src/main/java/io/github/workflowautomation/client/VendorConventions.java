package io.github.workflowautomation.client;

import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that this library assumes about the vendor's API without a public document that says so, in one value. When
 * a tenant answers otherwise, change it here and hand it to the client's builder; no new release is needed.
 *
 * <p>Each setting says its evidence: D documented, S in code that the vendor published, C catalogued, T in third-party
 * code, I inferred. Immutable.
 *
 * <p>{@link #load} reads conventions from a JSON file and {@link #save} writes them. It is an object whose members are named
 * as the methods of {@link Builder} are (in the plural, such as {@code words}, for those that take a constant, whose names are
 * then the members of an object), and it needs to hold only what differs from the defaults:
 * <code>{"names": {"TASK_ID": ["recipientTaskSid", "shareSid"]}, "pageSize": 25}</code>.
 *
 * <p>A {@code comment} is for people and is not kept. Anything that is misspelled, of another type or impossible is a
 * {@link WorkflowConfigurationException} that names its key, such as {@code names.TASK_ID}.
 */
public final class VendorConventions {
    private static final VendorConventions DEFAULTS = new VendorConventions(ConventionValues.NONE);

    private final ConventionValues values;

    private VendorConventions(ConventionValues values) {
        this.values = values;
    }

    /** {@return what fits the public evidence best} */
    public static VendorConventions defaults() {
        return DEFAULTS;
    }

    /**
     * {@return the conventions that a file holds, the others at their defaults}
     *
     * @param file a JSON file of at most one MiB, in UTF-8
     * @throws WorkflowConfigurationException naming the key that cannot be one, or {@code conventions} when the file cannot
     *     be read
     */
    public static VendorConventions load(Path file) {
        return ConventionsFile.read(file);
    }

    /**
     * {@return the conventions that a text holds, the others at their defaults}
     *
     * @param json the content of a file
     * @throws WorkflowConfigurationException naming the key that cannot be one, or {@code conventions} when it is no object
     */
    public static VendorConventions read(String json) {
        return new VendorConventions(ConventionValues.read(json));
    }

    /** {@return these conventions as the content of a file: what differs from the defaults, in a fixed order} */
    public String toJson() {
        return values.write();
    }

    /**
     * Writes these conventions to a file. One that is there is replaced, at once and only by the whole of it.
     *
     * @param file the file to write
     * @throws java.io.UncheckedIOException when it cannot be written
     */
    public void save(Path file) {
        ConventionsFile.write(file, toJson());
    }

    /** {@return a builder that starts from these settings} */
    public Builder toBuilder() {
        return new Builder(values);
    }

    /** {@return the path that exchanges an API key for a token, with {@code {tenant}}, {@code {key}}, {@code {userName}}} */
    public String tokenExchangePath() {
        return values.get(Conventions.TOKEN_EXCHANGE_PATH);
    }

    /** {@return the path that exchanges a personal API key for a token, with {@code {tenant}} and {@code {key}}} */
    public String personalTokenExchangePath() {
        return values.get(Conventions.PERSONAL_TOKEN_EXCHANGE_PATH);
    }

    /** {@return the path that exchanges a key of the older API for a token, with {@code {key}} and {@code {userName}}} */
    public String legacyTokenExchangePath() {
        return values.get(Conventions.LEGACY_TOKEN_EXCHANGE_PATH);
    }

    /** {@return the names under which a token answer may carry the token, in order} */
    public List<String> tokenFieldNames() {
        return values.get(Conventions.TOKEN_FIELD_NAMES);
    }

    /** {@return what goes before the paths of the older API, just {@code /} for nothing} */
    public String legacyPrefix() {
        return values.get(Conventions.LEGACY_PREFIX);
    }

    /**
     * {@return the path of a call, without {@link #legacyPrefix()}}
     *
     * @param call the call
     */
    public String path(VendorCall call) {
        return values.get(Conventions.PATHS).getOrDefault(call, call.defaultPath());
    }

    /**
     * {@return the path that was set for an operation, if one was}
     *
     * @param operationId the id of the operation, such as {@code listComments}
     */
    public Optional<String> path(String operationId) {
        return Optional.ofNullable(values.get(Conventions.OPERATION_PATHS).get(operationId));
    }

    /**
     * {@return how pages of a list are asked for}
     *
     * @param list the call
     */
    public Paging paging(VendorCall list) {
        return values.get(Conventions.PAGING).getOrDefault(list, list.defaultPaging());
    }

    /**
     * {@return how a list is wrapped}
     *
     * @param list the call
     */
    public ListShape listShape(VendorCall list) {
        return values.get(Conventions.LIST_SHAPES).getOrDefault(list, ListShape.ANY);
    }

    /** {@return how many items are asked for at a time} */
    public int pageSize() {
        return values.get(Conventions.PAGE_SIZE);
    }

    /**
     * {@return the JSON names tried for a field, in order}
     *
     * @param field the field
     */
    public List<String> names(VendorField field) {
        return values.get(Conventions.NAMES).getOrDefault(field, field.defaultNames());
    }

    /**
     * {@return a word of the vendor's that is sent}
     *
     * @param word which
     */
    public String word(VendorWord word) {
        return values.get(Conventions.WORDS).getOrDefault(word, word.defaultWord());
    }

    /**
     * {@return the JSON template of a request body}
     *
     * @param body the body
     */
    public String template(VendorBody body) {
        return values.get(Conventions.TEMPLATES).getOrDefault(body, body.defaultTemplate());
    }

    /** {@return the permission by which requests are listed} */
    public String requestListPermission() {
        return values.get(Conventions.REQUEST_LIST_PERMISSION);
    }

    /** {@return the permission by which processes are searched, empty to leave the choice to the server} */
    public Optional<String> processSearchPermission() {
        return values.get(Conventions.PROCESS_SEARCH_PERMISSION);
    }

    /** {@return the permission by which reports are searched, empty to leave the choice to the server} */
    public Optional<String> reportSearchPermission() {
        return values.get(Conventions.REPORT_SEARCH_PERMISSION);
    }

    /** {@return the states that mean a request is completed, compared without regard to case} */
    public Set<String> completedStates() {
        return Set.copyOf(values.get(Conventions.COMPLETED_STATES));
    }

    /** {@return the states that mean a request will never be completed, compared without regard to case} */
    public Set<String> abandonedStates() {
        return Set.copyOf(values.get(Conventions.ABANDONED_STATES));
    }

    /** {@return the folder that takes uploads} */
    public String uploadFolder() {
        return values.get(Conventions.UPLOAD_FOLDER);
    }

    /** {@return the path below the upload folder, with {@code {tenant}}} */
    public String uploadPath() {
        return values.get(Conventions.UPLOAD_PATH);
    }

    /** {@return the export type that gives CSV} */
    public String csvExportType() {
        return values.get(Conventions.CSV_EXPORT_TYPE);
    }

    /** {@return whether the other assumes the same} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VendorConventions that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "VendorConventions" + toJson().strip();
    }

    /**
     * Changes some conventions and leaves the others. Every method throws a {@link WorkflowConfigurationException} that
     * names its setting, when the value cannot be one.
     */
    public static final class Builder {
        private ConventionValues values;

        private Builder(ConventionValues values) {
            this.values = values;
        }

        /**
         * Sets the path that exchanges an API key for a token (C). Defaults to
         * {@code /api/auth/apikey/{tenant}/{key}/impersonate/{userName}}.
         *
         * @param path a path that starts with {@code /} and has {@code {tenant}}, {@code {key}} and {@code {userName}}
         * @return this builder
         */
        public Builder tokenExchangePath(String path) {
            return set(Conventions.TOKEN_EXCHANGE_PATH, path);
        }

        /**
         * Sets the path that exchanges a personal API key for a token (C). Defaults to
         * {@code /api/auth/apikey/{tenant}/{key}/impersonate}.
         *
         * @param path a path that starts with {@code /} and has {@code {tenant}} and {@code {key}}
         * @return this builder
         */
        public Builder personalTokenExchangePath(String path) {
            return set(Conventions.PERSONAL_TOKEN_EXCHANGE_PATH, path);
        }

        /**
         * Sets the path that exchanges a key of the older API for a token (D). {@link #legacyPrefix} does not go before it.
         * Defaults to {@code /access/impersonate?key={key}&user={userName}}.
         *
         * @param path a path that starts with {@code /} and has {@code {key}} and {@code {userName}}, or has them in a query
         * @return this builder
         */
        public Builder legacyTokenExchangePath(String path) {
            return set(Conventions.LEGACY_TOKEN_EXCHANGE_PATH, path);
        }

        /**
         * Sets the names under which a token answer that is an object may carry the token (I; {@code token} and
         * {@code access_token} are D and S for the older API). Defaults to {@code token}, {@code access_token},
         * {@code accessToken}, {@code jwt}.
         *
         * @param fieldNames the JSON names, in order
         * @return this builder
         */
        public Builder tokenFieldNames(String... fieldNames) {
            return set(Conventions.TOKEN_FIELD_NAMES, List.of(fieldNames));
        }

        /**
         * Sets what goes before the paths of the older API. Some installations have it below {@code /workflow/napi} (T, S).
         * Defaults to {@code /} (D), for nothing.
         *
         * @param prefix a path, such as {@code /workflow/napi}, or just {@code /}
         * @return this builder
         */
        public Builder legacyPrefix(String prefix) {
            return set(Conventions.LEGACY_PREFIX, prefix);
        }

        /**
         * Sets the path of a call. Defaults to {@link VendorCall#defaultPath()}, which carries its own evidence.
         *
         * @param call the call
         * @param path a path that starts with {@code /} and has the same names in braces as the default; they may also stand
         *     in a query. <code>{tenant}</code> stands for the tenant's id
         * @return this builder
         */
        public Builder path(VendorCall call, String path) {
            return put(Conventions.PATHS, VendorCall.class, call, path);
        }

        /**
         * Sets the path of an operation of the current API, for every friendly method that calls it; what was set for its
         * {@link VendorCall}, if it is one, goes before. Raw calls keep theirs. Defaults to the vendor's catalogue (C).
         *
         * @param operationId the id of the operation, which errors and Javadoc name
         * @param path a path that starts with {@code /} and has the same names in braces as the default; they may also stand
         *     in a query. <code>{tenant}</code> stands for the tenant's id
         * @return this builder
         * @throws WorkflowConfigurationException naming {@code operationPaths} when there is no such operation
         */
        public Builder path(String operationId, String path) {
            Map<String, String> paths = new LinkedHashMap<>(values.get(Conventions.OPERATION_PATHS));
            paths.put(operationId, path);
            return set(Conventions.OPERATION_PATHS, paths);
        }

        /**
         * Sets how pages of a list are asked for. Defaults to {@link VendorCall#defaultPaging()}.
         *
         * @param list a call that answers with a list
         * @param paging the names of the parameters; {@link Paging#NONE} for a list that comes whole
         * @return this builder
         */
        public Builder paging(VendorCall list, Paging paging) {
            return put(Conventions.PAGING, VendorCall.class, list, paging);
        }

        /**
         * Sets how a list is wrapped. Defaults to {@link ListShape#ANY}.
         *
         * @param list a call that answers with a list
         * @param shape the one shape to read it by; any other is then unreadable
         * @return this builder
         */
        public Builder listShape(VendorCall list, ListShape shape) {
            return put(Conventions.LIST_SHAPES, VendorCall.class, list, shape);
        }

        /**
         * Sets how many items are asked for at a time. A server that gives fewer is understood. Defaults to 50 (the
         * older API's own default is 15, D).
         *
         * @param items at least 1
         * @return this builder
         */
        public Builder pageSize(int items) {
            return set(Conventions.PAGE_SIZE, items);
        }

        /**
         * Sets the JSON names tried for a field, in place of those before. Defaults to
         * {@link VendorField#defaultNames()}, which carry their own evidence.
         *
         * @param field the field
         * @param jsonNames the JSON names, in order
         * @return this builder
         */
        public Builder names(VendorField field, String... jsonNames) {
            return put(Conventions.NAMES, VendorField.class, field, List.of(jsonNames));
        }

        /**
         * Sets a word of the vendor's that is sent. Defaults to {@link VendorWord#defaultWord()}, which carries its own evidence.
         *
         * @param word which
         * @param text what the vendor says
         * @return this builder
         */
        public Builder word(VendorWord word, String text) {
            return put(Conventions.WORDS, VendorWord.class, word, text);
        }

        /**
         * Sets the JSON template of a request body, in place of the one before. Defaults to
         * {@link VendorBody#defaultTemplate()}, which carries its own evidence.
         *
         * @param body the body
         * @param json JSON in which a string that is just <code>${name}</code> stands for a value; see {@link VendorBody}
         * @return this builder
         */
        public Builder template(VendorBody body, String json) {
            return put(Conventions.TEMPLATES, VendorBody.class, body, json);
        }

        /**
         * Sets the permission by which requests are listed. Defaults to {@code Participate} (a permission's name is D,
         * that this call takes it is I; {@code Monitor} would show requests of others).
         *
         * @param permission the vendor's name of a permission
         * @return this builder
         */
        public Builder requestListPermission(String permission) {
            return set(Conventions.REQUEST_LIST_PERMISSION, permission);
        }

        /**
         * Sets the permission by which processes are searched. Defaults to none, so that the server decides (I).
         *
         * @param permission the vendor's name of a permission, such as {@code Run}, or null for none
         * @return this builder
         */
        public Builder processSearchPermission(@Nullable String permission) {
            return set(Conventions.PROCESS_SEARCH_PERMISSION, Optional.ofNullable(permission));
        }

        /**
         * Sets the permission by which reports are searched. Defaults to none, so that the server decides (I).
         *
         * @param permission the vendor's name of a permission, such as {@code Run}, or null for none
         * @return this builder
         */
        public Builder reportSearchPermission(@Nullable String permission) {
            return set(Conventions.REPORT_SEARCH_PERMISSION, Optional.ofNullable(permission));
        }

        /**
         * Sets the states that mean a request is completed. Defaults to {@code Completed} (D as a filter),
         * {@code Complete}, {@code Closed}, {@code Finished} (I).
         *
         * @param states the vendor's words; case does not matter
         * @return this builder
         */
        public Builder completedStates(String... states) {
            return set(Conventions.COMPLETED_STATES, List.of(states));
        }

        /**
         * Sets the states that mean a request will never be completed. Defaults to {@code Cancelled} (D for tasks),
         * {@code Canceled}, {@code Deleted}, {@code Terminated} (I).
         *
         * @param states the vendor's words; case does not matter
         * @return this builder
         */
        public Builder abandonedStates(String... states) {
            return set(Conventions.ABANDONED_STATES, List.of(states));
        }

        /**
         * Sets the folder that takes uploads. Defaults to {@code temp} (S).
         *
         * @param folder one path segment
         * @return this builder
         */
        public Builder uploadFolder(String folder) {
            return set(Conventions.UPLOAD_FOLDER, folder);
        }

        /**
         * Sets the path below the upload folder. Defaults to {@code {tenant}}, the tenant's id (S).
         *
         * @param path one path segment, in which {@code {tenant}} stands for the tenant's id
         * @return this builder
         */
        public Builder uploadPath(String path) {
            return set(Conventions.UPLOAD_PATH, path);
        }

        /**
         * Sets the export type that gives CSV. Defaults to {@code csv} (T).
         *
         * @param exportType one path segment
         * @return this builder
         */
        public Builder csvExportType(String exportType) {
            return set(Conventions.CSV_EXPORT_TYPE, exportType);
        }

        /** {@return the conventions} */
        public VendorConventions build() {
            return new VendorConventions(values);
        }

        private <T> Builder set(Convention<T> convention, T value) {
            values = values.with(convention, Objects.requireNonNull(value, convention.key()));
            return this;
        }

        private <E extends Enum<E>, V> Builder put(
                Convention<Map<E, V>> convention, Class<E> type, E constant, V value) {
            Map<E, V> all = new EnumMap<>(type);
            all.putAll(values.get(convention));
            all.put(
                    Objects.requireNonNull(constant, convention.key()),
                    Objects.requireNonNull(value, convention.key()));
            return set(convention, all);
        }
    }
}
