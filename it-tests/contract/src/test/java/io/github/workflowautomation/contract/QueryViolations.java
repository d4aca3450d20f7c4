package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** What can be wrong with the query of an operation. Each call has its required parameters and no others. */
final class QueryViolations {
    private static final List<String> TYPES_OTHER_THAN_TEXT = List.of("boolean", "integer", "number");
    private static final String NO_VALUE_OF_THEM = "sideways";

    private QueryViolations() {}

    /** {@return the strictest constraint that it has, broken} */
    static Optional<Violation> of(BundleOperation operation) {
        List<JsonValue> query = operation.parameters("query");
        return Stream.of(
                        query.stream().filter(BundleOperation::isRequired).map(QueryViolations::missing),
                        query.stream().filter(QueryViolations::isListed).map(QueryViolations::notListed),
                        query.stream().filter(QueryViolations::isTyped).map(QueryViolations::notOfItsType),
                        query.stream().map(QueryViolations::repeated))
                .flatMap(kind -> kind)
                .findFirst();
    }

    private static Violation missing(JsonValue parameter) {
        String name = name(parameter);
        return new Violation(
                Violation.Kind.QUERY_MISSING,
                "must have required property '" + name + "'",
                url(url -> url.removeAllQueryParameters(name)));
    }

    private static Violation notListed(JsonValue parameter) {
        return with(Violation.Kind.QUERY_VALUE, parameter);
    }

    private static Violation notOfItsType(JsonValue parameter) {
        return with(Violation.Kind.QUERY_TYPE, parameter);
    }

    private static Violation with(Violation.Kind kind, JsonValue parameter) {
        String name = name(parameter);
        return new Violation(kind, place(name), url(url -> url.setQueryParameter(name, NO_VALUE_OF_THEM)));
    }

    /** Text can be anything, but a parameter of text is not a list. */
    private static Violation repeated(JsonValue parameter) {
        String name = name(parameter);
        return new Violation(
                Violation.Kind.QUERY_REPEATED,
                place(name),
                url(url -> url.addQueryParameter(name, "one").addQueryParameter(name, "two")));
    }

    private static UnaryOperator<Request> url(UnaryOperator<HttpUrl.Builder> change) {
        return request -> request.newBuilder()
                .url(change.apply(request.url().newBuilder()).build())
                .build();
    }

    private static String place(String name) {
        return "\"location\":[\"request\",\"query\",\"" + name + "\"]";
    }

    private static boolean isListed(JsonValue parameter) {
        return Bundle.member(parameter, "schema").get("enum").isPresent();
    }

    private static boolean isTyped(JsonValue parameter) {
        return Bundle.member(parameter, "schema")
                .get("type")
                .flatMap(JsonValue::asString)
                .filter(TYPES_OTHER_THAN_TEXT::contains)
                .isPresent();
    }

    private static String name(JsonValue parameter) {
        return Bundle.text(parameter, "name");
    }
}
