package io.github.workflowautomation.openapi.diff;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a maintainer does about a change. */
final class Advice {

    private Advice() {}

    /** Each piece of advice once, with the number of changes that ask for it, in the order of the changes. */
    static Map<String, Integer> on(DiffReport report) {
        Map<String, Integer> advice = new LinkedHashMap<>();
        for (DiffReport.Entry entry : report.entries()) {
            if (entry.decision().isEmpty()) {
                of(entry.change()).ifPresent(text -> advice.merge(text, 1, Integer::sum));
            }
        }
        return advice;
    }

    private static Optional<String> of(Change change) {
        String own = onRule(change.rule());
        if (!own.isEmpty()) {
            return Optional.of(own);
        }
        return switch (DiffReport.verdict(change)) {
            case WIRE ->
                Optional.of("Breaks clients that are deployed: make a release soon, and say in CHANGELOG.md from"
                        + " which version of the app on the old one fails.");
            case SOURCE ->
                Optional.of("Breaks code of callers when it is compiled anew: raise the minor version (before"
                        + " 1.0) or the major one, and say in CHANGELOG.md what to write instead.");
            case ADDITIVE, NONE -> Optional.empty();
        };
    }

    private static String onRule(Rule rule) {
        return switch (rule) {
            case OPERATION_VENDOR_REMOVED ->
                "The vendor dropped an operation that the wrapper uses. It stays in the bundle and the wrapper compiles, but"
                        + " calls fail on tenants with this version of the app: find what takes its place, move the"
                        + " wrapper over, and take the operation's overlay actions out with the next major version.";
            case OPERATION_REMOVED ->
                "An operation is gone, and with it a method of the raw client. If the wrapper should go on offering it, see"
                        + " what the vendor offers instead.";
            case OPERATION_ADDED ->
                "A new operation: say in overlays/40-safety.yaml what a repeat of it does, and, if the wrapper is to use it,"
                        + " name it in overlays/20-operation-ids.yaml.";
            case OPERATION_ID_CHANGED ->
                "A method of the raw client changes its name. To keep the old one, name it in"
                        + " overlays/20-operation-ids.yaml.";
            case SECTION_CHANGED -> "A method moves to another interface of the raw client: see the wrapper's imports.";
            case SAFETY_CHANGED -> "Retries follow x-safety: make sure that the new class is meant.";
            case SCHEMA_RENAMED ->
                "A class of the raw client changes its name. To keep the old one, correct the schema's name in NAMES.json or"
                        + " in an overlay.";
            case PROPERTY_RENAMED, PROPERTY_RENAMED_REQUIRED, PROPERTY_REMOVED, PROPERTY_REFUSED ->
                "A field is gone or has another name: if VendorConventions or an overlay names it, add the new name there"
                        + " and keep the old one for tenants that are behind.";
            case ENUM_VALUE_ADDED ->
                "New values of an enum arrive as unknown ones in clients that are deployed: nothing to do, unless the"
                        + " wrapper decides by the value.";
            case PATH_CHANGED, METHOD_CHANGED, SERVER_REMOVED ->
                "Deployed clients call an address that the vendor no longer documents: try whether the old one still"
                        + " answers, and make a release either way.";
            case SECURITY_ADDED, SECURITY_CHOICE_REMOVED, SECURITY_SCHEME_CHANGED ->
                "Callers must show something else: check that the wrapper's credentials still fit.";
            default -> "";
        };
    }
}
