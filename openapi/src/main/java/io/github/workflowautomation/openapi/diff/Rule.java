package io.github.workflowautomation.openapi.diff;

import static io.github.workflowautomation.openapi.diff.Wire.ADDITIVE;
import static io.github.workflowautomation.openapi.diff.Wire.BREAKING;
import static io.github.workflowautomation.openapi.diff.Wire.DOC;
import static io.github.workflowautomation.openapi.diff.Wire.RISKY;

import java.util.Locale;

/**
 * The rule table: every kind of change, what it does on the wire when the client writes the value and when the server
 * does, and what it does to code that uses the generated client. Where the last depends on more than the kind of change,
 * the comparison says so itself; the final word on source has the comparison of the two generated clients.
 */
public enum Rule {
    OPERATION_ADDED(ADDITIVE, Source.ADDITIVE),
    OPERATION_REMOVED(BREAKING, Source.BREAKING),
    OPERATION_VENDOR_REMOVED(BREAKING, Source.NONE),
    OPERATION_VENDOR_RESTORED(ADDITIVE, Source.NONE),
    PATH_CHANGED(BREAKING, Source.NONE),
    PATH_VARIABLE_RENAMED(DOC, Source.NONE),
    METHOD_CHANGED(BREAKING, Source.NONE),
    OPERATION_ID_CHANGED(DOC, Source.BREAKING),
    SECTION_CHANGED(DOC, Source.BREAKING),
    SAFETY_CHANGED(RISKY, Source.NONE),
    CALLBACK_CHANGED(RISKY, Source.NONE),
    DEPRECATED(DOC, Source.NONE),
    NO_LONGER_DEPRECATED(DOC, Source.NONE),
    DESCRIPTION_CHANGED(DOC, Source.NONE),

    SERVER_ADDED(ADDITIVE, Source.NONE),
    SERVER_REMOVED(BREAKING, Source.NONE),

    SECURITY_ADDED(BREAKING, Source.NONE),
    SECURITY_REMOVED(ADDITIVE, Source.NONE),
    SECURITY_CHOICE_ADDED(ADDITIVE, Source.NONE),
    SECURITY_CHOICE_REMOVED(BREAKING, Source.NONE),
    SECURITY_SCHEME_CHANGED(BREAKING, Source.NONE),

    PARAMETER_ADDED(ADDITIVE, Source.ADDITIVE),
    PARAMETER_ADDED_REQUIRED(BREAKING, Source.ADDITIVE),
    PARAMETER_REMOVED(BREAKING, Source.BREAKING),
    PARAMETER_RENAMED(BREAKING, Source.BREAKING),
    PARAMETER_MOVED(BREAKING, Source.BREAKING),
    PARAMETER_NOW_REQUIRED(BREAKING, Source.NONE),
    PARAMETER_NOW_OPTIONAL(ADDITIVE, Source.NONE),
    PARAMETER_STYLE_CHANGED(BREAKING, Source.NONE),
    PARAMETER_ENCODING_CHANGED(RISKY, Source.NONE),
    PARAMETER_EMPTY_VALUE_ALLOWED(ADDITIVE, Source.NONE),
    PARAMETER_EMPTY_VALUE_REFUSED(BREAKING, Source.NONE),
    PARAMETER_ORDER_CHANGED(DOC, Source.NONE),
    PARAMETER_SECRECY_CHANGED(DOC, Source.BREAKING),

    BODY_ADDED(ADDITIVE, Source.BREAKING),
    BODY_ADDED_REQUIRED(BREAKING, Source.BREAKING),
    BODY_REMOVED(BREAKING, Source.BREAKING),
    BODY_NOW_REQUIRED(BREAKING, Source.NONE),
    BODY_NOW_OPTIONAL(ADDITIVE, Source.NONE),
    CONTENT_TYPE_ADDED(ADDITIVE, Source.NONE),
    ANSWER_CONTENT_TYPE_ADDED(RISKY, Source.NONE),
    CONTENT_TYPE_REMOVED(BREAKING, Source.NONE),
    PART_ENCODING_CHANGED(BREAKING, Source.NONE),

    STATUS_ADDED(DOC, Source.NONE),
    STATUS_REMOVED(DOC, Source.NONE),
    SUCCESS_STATUS_ADDED(RISKY, Source.NONE),
    SUCCESS_STATUS_REMOVED(RISKY, Source.NONE),
    SUCCESS_STATUS_CHANGED(RISKY, Source.NONE),
    HEADER_ADDED(ADDITIVE, Source.NONE),
    HEADER_REMOVED(BREAKING, Source.NONE),
    HEADER_NOW_OPTIONAL(BREAKING, Source.NONE),
    HEADER_NOW_ALWAYS_THERE(ADDITIVE, Source.NONE),

    TYPE_CHANGED(BREAKING, Source.BREAKING),
    TYPE_WIDENED(ADDITIVE, BREAKING, Source.BREAKING),
    TYPE_NARROWED(BREAKING, ADDITIVE, Source.BREAKING),
    // Nothing was said of it before: that it was free was only a guess.
    TYPE_DECLARED(RISKY, ADDITIVE, Source.BREAKING),
    TYPE_NO_LONGER_DECLARED(ADDITIVE, BREAKING, Source.BREAKING),
    FORMAT_CHANGED(BREAKING, Source.NONE),
    FORMAT_WIDENED(ADDITIVE, BREAKING, Source.NONE),
    FORMAT_NARROWED(BREAKING, ADDITIVE, Source.NONE),
    ENUM_VALUE_ADDED(ADDITIVE, BREAKING, Source.ADDITIVE),
    ENUM_VALUE_REMOVED(BREAKING, ADDITIVE, Source.BREAKING),
    ENUM_DECLARED(BREAKING, ADDITIVE, Source.BREAKING),
    ENUM_NO_LONGER_DECLARED(ADDITIVE, BREAKING, Source.BREAKING),
    NULL_ALLOWED(ADDITIVE, BREAKING, Source.ADDITIVE),
    NULL_REFUSED(BREAKING, ADDITIVE, Source.BREAKING),
    PROPERTY_ADDED(ADDITIVE, Source.ADDITIVE),
    PROPERTY_ADDED_REQUIRED(BREAKING, ADDITIVE, Source.ADDITIVE),
    PROPERTY_REMOVED(RISKY, BREAKING, Source.BREAKING),
    PROPERTY_REFUSED(BREAKING, Source.BREAKING),
    PROPERTY_RENAMED(RISKY, BREAKING, Source.BREAKING),
    PROPERTY_RENAMED_REQUIRED(BREAKING, Source.BREAKING),
    PROPERTY_NOW_REQUIRED(BREAKING, ADDITIVE, Source.NONE),
    PROPERTY_NOW_OPTIONAL(ADDITIVE, BREAKING, Source.NONE),
    OTHER_PROPERTIES_REFUSED(BREAKING, ADDITIVE, Source.NONE),
    OTHER_PROPERTIES_ALLOWED(ADDITIVE, Source.NONE),
    BOUND_TIGHTENED(BREAKING, ADDITIVE, Source.NONE),
    BOUND_LOOSENED(ADDITIVE, RISKY, Source.NONE),
    PATTERN_CHANGED(BREAKING, RISKY, Source.NONE),
    DEFAULT_CHANGED(RISKY, DOC, Source.NONE),
    EXCLUSION_CHANGED(RISKY, Source.NONE),
    VARIANT_ADDED(ADDITIVE, BREAKING, Source.ADDITIVE),
    VARIANT_REMOVED(BREAKING, ADDITIVE, Source.BREAKING),
    DISCRIMINATOR_CHANGED(BREAKING, Source.BREAKING),
    DISCRIMINATOR_VALUE_ADDED(ADDITIVE, BREAKING, Source.NONE),
    DISCRIMINATOR_VALUE_REMOVED(BREAKING, ADDITIVE, Source.NONE),
    SCHEMA_RENAMED(DOC, Source.BREAKING),
    SCHEMA_ADDED(DOC, Source.ADDITIVE),
    SCHEMA_REMOVED(DOC, Source.BREAKING);

    private final Wire request;
    private final Wire response;
    private final Source source;

    Rule(Wire both, Source source) {
        this(both, both, source);
    }

    Rule(Wire request, Wire response, Source source) {
        this.request = request;
        this.response = response;
        this.source = source;
    }

    /** The id under which reports and decisions name it: {@code property-removed}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Wire wire(Direction direction) {
        return direction == Direction.REQUEST ? request : response;
    }

    Source source() {
        return source;
    }
}
