package io.github.workflowautomation.generator.operation;

import io.github.workflowautomation.generator.text.CommentText;
import io.github.workflowautomation.generator.text.Literals;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A class that holds the query, the headers or the form of one operation.
 *
 * @param name the class
 * @param kind what it is
 * @param operationId the operation
 * @param mediaType of a form; empty for the others
 * @param settings what can be set
 * @param imports what the setters need
 */
public record Settings(
        String name, Kind kind, String operationId, String mediaType, List<Setting> settings, Set<String> imports) {
    /** What the class extends, what its builder collects in, and how that is made. */
    public enum Kind {
        /** A query. */
        QUERY("QueryParameters", "ParameterList", "query"),
        /** Headers, and with them cookies. */
        HEADERS("HeaderParameters", "ParameterList", "header cookie"),
        /** A form with files. */
        MULTIPART("Form", "FormParts", ""),
        /** A form as browsers send it. */
        URL_ENCODED("Form", "FormParts", "");

        private final String superclass;
        private final String collector;
        private final String places;

        Kind(String superclass, String collector, String places) {
            this.superclass = superclass;
            this.collector = collector;
            this.places = places;
        }

        /** Whether it holds the parameters of that place. */
        boolean takes(String place) {
            return List.of(places.split(" ", -1)).contains(place);
        }

        /** The suffix of the class. */
        public String suffix() {
            return switch (this) {
                case QUERY -> "Query";
                case HEADERS -> "Headers";
                case MULTIPART, URL_ENCODED -> "Form";
            };
        }

        /** The superclass. */
        public String superclass() {
            return superclass;
        }

        /** Whether Retrofit takes it as a map. */
        public boolean isMap() {
            return this == QUERY || this == HEADERS;
        }

        /** The type that the builder writes into. */
        public String collector() {
            return collector;
        }

        /** The kind in words. */
        public String words() {
            return switch (this) {
                case QUERY -> "query";
                case HEADERS -> "headers";
                case MULTIPART, URL_ENCODED -> "form";
            };
        }
    }

    /** The operation as text of a comment. */
    public String operationComment() {
        return CommentText.code(operationId);
    }

    /** Makes what the builder writes into. */
    public String factory() {
        String operation = Literals.text(operationId);
        return switch (kind) {
            case QUERY, HEADERS -> "new ParameterList(" + operation + ")";
            case URL_ENCODED -> "FormParts.urlEncoded(" + operation + ")";
            case MULTIPART -> "FormParts.multipart(" + operation + ", " + Literals.text(mediaType) + ")";
        };
    }

    /** What must be set. */
    public List<Setting> required() {
        return settings.stream().filter(Setting::required).toList();
    }

    /** Whether it may stay empty. */
    public boolean mayBeEmpty() {
        return required().isEmpty();
    }

    /** Everything to import, with {@code support.} before classes of the client's own. */
    public Set<String> allImports() {
        Set<String> all = new TreeSet<>(imports);
        all.add("support." + kind.superclass());
        all.add("support." + kind.collector());
        return all;
    }
}
