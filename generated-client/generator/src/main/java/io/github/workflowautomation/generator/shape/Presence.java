package io.github.workflowautomation.generator.shape;

/** When a member is there. */
public enum Presence {
    /** Always, and never null. */
    REQUIRED,
    /** Always, and null is a value. */
    REQUIRED_NULLABLE,
    /** In what is sent, not in what comes back. */
    REQUIRED_IN_REQUESTS,
    /** Sometimes, and never null. */
    OPTIONAL,
    /** Sometimes, and null means something else than absent. */
    OPTIONAL_NULLABLE;

    static Presence of(boolean required, boolean nullable, PropertyFacts facts) {
        if (!required || facts.readOnly()) {
            return nullable ? OPTIONAL_NULLABLE : OPTIONAL;
        }
        if (nullable) {
            return REQUIRED_NULLABLE;
        }
        return facts.writeOnly() ? REQUIRED_IN_REQUESTS : REQUIRED;
    }

    boolean neverNull() {
        return this == REQUIRED;
    }

    String returned() {
        return switch (this) {
            case REQUIRED -> "the value";
            case REQUIRED_NULLABLE -> "the value, which may be null";
            case OPTIONAL_NULLABLE -> "the value, or null when it is null or absent";
            case OPTIONAL, REQUIRED_IN_REQUESTS -> "the value, or null when it is absent";
        };
    }

    String settable() {
        return switch (this) {
            case REQUIRED, REQUIRED_IN_REQUESTS -> "";
            case REQUIRED_NULLABLE, OPTIONAL_NULLABLE -> "; null is sent as null";
            case OPTIONAL -> ", or null to leave it out";
        };
    }
}
