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
 * @param settings what can be set
 * @param imports what the setters need
 */
public record Settings(String name, Kind kind, String operationId, List<Setting> settings, Set<String> imports) {
    /** What the class extends, what its builder collects in, and how that is made. */
    public enum Kind {
        /** A query. */
        QUERY("QueryParameters", "ParameterList", "new ParameterList"),
        /** Headers. */
        HEADERS("HeaderParameters", "ParameterList", "new ParameterList"),
        /** A form with files. */
        MULTIPART("Form", "FormParts", "FormParts.multipart"),
        /** A form as browsers send it. */
        URL_ENCODED("Form", "FormParts", "FormParts.urlEncoded");

        private final String superclass;
        private final String collector;
        private final String factory;

        Kind(String superclass, String collector, String factory) {
            this.superclass = superclass;
            this.collector = collector;
            this.factory = factory;
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

        /** The type that the builder writes into. */
        public String collector() {
            return collector;
        }

        /** Makes the collector, the operation's id being the argument. */
        public String factory() {
            return factory;
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

    /** The operation as a literal. */
    public String operationLiteral() {
        return Literals.string(operationId);
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
