package io.github.workflowautomation.client;

import java.util.EnumMap;
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
 */
public final class VendorConventions {
    private static final VendorConventions DEFAULTS = new Builder().build();

    private final Builder settings;

    private VendorConventions(Builder settings) {
        this.settings = settings;
    }

    /** {@return what fits the public evidence best} */
    public static VendorConventions defaults() {
        return DEFAULTS;
    }

    /** {@return a builder that starts from these settings} */
    public Builder toBuilder() {
        return new Builder(settings);
    }

    /** {@return the path that exchanges an API key for a token, with {@code {tenant}}, {@code {key}}, {@code {userName}}} */
    public String tokenExchangePath() {
        return settings.tokenExchangePath;
    }

    /** {@return the path that exchanges a personal API key for a token, with {@code {tenant}} and {@code {key}}} */
    public String personalTokenExchangePath() {
        return settings.personalTokenExchangePath;
    }

    /** {@return the names under which a token answer may carry the token, in order} */
    public List<String> tokenFieldNames() {
        return settings.tokenFieldNames;
    }

    /**
     * {@return the JSON names tried for a field, in order}
     *
     * @param field the field
     */
    public List<String> names(VendorField field) {
        List<String> replaced = settings.names.get(field);
        return replaced == null ? field.defaultNames() : replaced;
    }

    /** {@return how many items are asked for at a time} */
    public int pageSize() {
        return settings.pageSize;
    }

    /** {@return the permission by which requests are listed} */
    public String requestListPermission() {
        return settings.requestListPermission;
    }

    /** {@return the permission by which processes are searched, empty to leave the choice to the server} */
    public Optional<String> processSearchPermission() {
        return Optional.ofNullable(settings.processSearchPermission);
    }

    /** {@return the permission by which reports are searched, empty to leave the choice to the server} */
    public Optional<String> reportSearchPermission() {
        return Optional.ofNullable(settings.reportSearchPermission);
    }

    /** {@return the states that mean a request is completed, compared without regard to case} */
    public Set<String> completedStates() {
        return settings.completedStates;
    }

    /** {@return the states that mean a request will never be completed, compared without regard to case} */
    public Set<String> abandonedStates() {
        return settings.abandonedStates;
    }

    /** {@return the folder that takes uploads} */
    public String uploadFolder() {
        return settings.uploadFolder;
    }

    /** {@return the path below the upload folder, with {@code {tenant}}} */
    public String uploadPath() {
        return settings.uploadPath;
    }

    /** {@return the export type that gives CSV} */
    public String csvExportType() {
        return settings.csvExportType;
    }

    /**
     * {@return the JSON template of a request body}
     *
     * @param body the body
     */
    public String template(VendorBody body) {
        String replaced = settings.templates.get(body);
        return replaced == null ? body.defaultTemplate() : replaced;
    }

    /** Changes some conventions and leaves the others. */
    public static final class Builder {
        private String tokenExchangePath = "/api/auth/apikey/{tenant}/{key}/impersonate/{userName}";
        private String personalTokenExchangePath = "/api/auth/apikey/{tenant}/{key}/impersonate";
        private List<String> tokenFieldNames = List.of("token", "access_token", "accessToken", "jwt");
        private Map<VendorField, List<String>> names = new EnumMap<>(VendorField.class);
        private Map<VendorBody, String> templates = new EnumMap<>(VendorBody.class);
        private int pageSize = 50;
        private String requestListPermission = "Participate";
        private @Nullable String processSearchPermission;
        private @Nullable String reportSearchPermission;
        private Set<String> completedStates = Set.of("Completed", "Complete", "Closed", "Finished");
        private Set<String> abandonedStates = Set.of("Cancelled", "Canceled", "Deleted", "Terminated");
        private String uploadFolder = "temp";
        private String uploadPath = "{tenant}";
        private String csvExportType = "csv";

        private Builder() {}

        private Builder(Builder other) {
            this.tokenExchangePath = other.tokenExchangePath;
            this.personalTokenExchangePath = other.personalTokenExchangePath;
            this.tokenFieldNames = other.tokenFieldNames;
            this.names = new EnumMap<>(other.names);
            this.templates = new EnumMap<>(other.templates);
            this.pageSize = other.pageSize;
            this.requestListPermission = other.requestListPermission;
            this.processSearchPermission = other.processSearchPermission;
            this.reportSearchPermission = other.reportSearchPermission;
            this.completedStates = other.completedStates;
            this.abandonedStates = other.abandonedStates;
            this.uploadFolder = other.uploadFolder;
            this.uploadPath = other.uploadPath;
            this.csvExportType = other.csvExportType;
        }

        /**
         * Sets the path that exchanges an API key for a token (C). Defaults to
         * {@code /api/auth/apikey/{tenant}/{key}/impersonate/{userName}}.
         *
         * @param path a path that starts with {@code /} and has {@code {tenant}}, {@code {key}} and {@code {userName}}
         * @return this builder
         */
        public Builder tokenExchangePath(String path) {
            this.tokenExchangePath = path("tokenExchangePath", path, "{tenant}", "{key}", "{userName}");
            return this;
        }

        /**
         * Sets the path that exchanges a personal API key for a token (C). Defaults to
         * {@code /api/auth/apikey/{tenant}/{key}/impersonate}.
         *
         * @param path a path that starts with {@code /} and has {@code {tenant}} and {@code {key}}
         * @return this builder
         */
        public Builder personalTokenExchangePath(String path) {
            this.personalTokenExchangePath = path("personalTokenExchangePath", path, "{tenant}", "{key}");
            return this;
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
            this.tokenFieldNames = texts("tokenFieldNames", fieldNames);
            return this;
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
            Objects.requireNonNull(field, "field");
            this.names.put(field, texts("names(" + field + ")", jsonNames));
            return this;
        }

        /**
         * Sets the JSON template of a request body, in place of the one before. Defaults to
         * {@link VendorBody#defaultTemplate()}, which carries its own evidence.
         *
         * @param body the body
         * @param json JSON in which a string that is just {@code ${name}} stands for a value; see {@link VendorBody}
         * @return this builder
         */
        public Builder template(VendorBody body, String json) {
            Objects.requireNonNull(body, "body");
            this.templates.put(body, body.checked(json));
            return this;
        }

        /**
         * Sets how many items are asked for at a time. A server that gives fewer is understood. Defaults to 50 (the
         * older API's own default is 15, D).
         *
         * @param items at least 1
         * @return this builder
         */
        public Builder pageSize(int items) {
            require(items >= 1, "pageSize", "must be at least 1");
            this.pageSize = items;
            return this;
        }

        /**
         * Sets the permission by which requests are listed. Defaults to {@code Participate} (a permission's name is D,
         * that this call takes it is I; {@code Monitor} would show requests of others).
         *
         * @param permission the vendor's name of a permission
         * @return this builder
         */
        public Builder requestListPermission(String permission) {
            this.requestListPermission = text("requestListPermission", permission);
            return this;
        }

        /**
         * Sets the permission by which processes are searched. Defaults to none, so that the server decides (I).
         *
         * @param permission the vendor's name of a permission, such as {@code Run}, or null for none
         * @return this builder
         */
        public Builder processSearchPermission(@Nullable String permission) {
            this.processSearchPermission = permission == null ? null : text("processSearchPermission", permission);
            return this;
        }

        /**
         * Sets the permission by which reports are searched. Defaults to none, so that the server decides (I).
         *
         * @param permission the vendor's name of a permission, such as {@code Run}, or null for none
         * @return this builder
         */
        public Builder reportSearchPermission(@Nullable String permission) {
            this.reportSearchPermission = permission == null ? null : text("reportSearchPermission", permission);
            return this;
        }

        /**
         * Sets the states that mean a request is completed. Defaults to {@code Completed} (D as a filter),
         * {@code Complete}, {@code Closed}, {@code Finished} (I).
         *
         * @param states the vendor's words; case does not matter
         * @return this builder
         */
        public Builder completedStates(String... states) {
            this.completedStates = Set.copyOf(texts("completedStates", states));
            return this;
        }

        /**
         * Sets the states that mean a request will never be completed. Defaults to {@code Cancelled} (D for tasks),
         * {@code Canceled}, {@code Deleted}, {@code Terminated} (I).
         *
         * @param states the vendor's words; case does not matter
         * @return this builder
         */
        public Builder abandonedStates(String... states) {
            this.abandonedStates = Set.copyOf(texts("abandonedStates", states));
            return this;
        }

        /**
         * Sets the folder that takes uploads. Defaults to {@code temp} (S).
         *
         * @param folder one path segment
         * @return this builder
         */
        public Builder uploadFolder(String folder) {
            this.uploadFolder = text("uploadFolder", folder);
            return this;
        }

        /**
         * Sets the path below the upload folder. Defaults to {@code {tenant}}, the tenant's id (S).
         *
         * @param path one path segment, in which {@code {tenant}} stands for the tenant's id
         * @return this builder
         */
        public Builder uploadPath(String path) {
            this.uploadPath = text("uploadPath", path);
            return this;
        }

        /**
         * Sets the export type that gives CSV. Defaults to {@code csv} (T).
         *
         * @param exportType one path segment
         * @return this builder
         */
        public Builder csvExportType(String exportType) {
            this.csvExportType = text("csvExportType", exportType);
            return this;
        }

        /** {@return the conventions} */
        public VendorConventions build() {
            return new VendorConventions(new Builder(this));
        }

        private static String path(String setting, String path, String... placeholders) {
            require(path.startsWith("/") && !path.startsWith("//"), setting, "must start with one /");
            for (String placeholder : placeholders) {
                require(path.contains(placeholder), setting, "must contain " + placeholder);
            }
            return path;
        }

        private static List<String> texts(String setting, String... values) {
            require(values.length > 0, setting, "needs at least one value");
            for (String value : values) {
                text(setting, value);
            }
            return List.of(values);
        }

        private static String text(String setting, String value) {
            require(!value.isBlank(), setting, "must not be blank");
            return value;
        }

        private static void require(boolean holds, String setting, String problem) {
            if (!holds) {
                throw new IllegalArgumentException("VendorConventions." + setting + " " + problem + ".");
            }
        }
    }
}
