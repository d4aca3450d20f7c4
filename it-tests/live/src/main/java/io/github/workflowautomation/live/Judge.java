package io.github.workflowautomation.live;

import io.github.workflowautomation.client.VendorCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds an answer against all that the bundle says of it: status, media type, types. */
final class Judge {
    private static final String JSON = "application/json";

    private final Comparison comparison;

    Judge(Comparison comparison) {
        this.comparison = comparison;
    }

    OperationResult judge(KnownOperation operation, Answer answer) {
        if (answer.isRedirect() && operation.documents(answer.status())) {
            return OperationResult.answered(operation, answer.status(), List.of(), "a redirect, not followed");
        }
        if (!answer.isSuccess()) {
            return OperationResult.refused(operation, answer.status());
        }
        if (answer.form() == Answer.Form.TOO_LARGE) {
            return OperationResult.failed(operation, "the answer is larger than live.largestAnswer");
        }
        List<Difference> differences = new ArrayList<>();
        if (answer.status() != operation.successStatus()) {
            differences.add(whole("status " + operation.successStatus(), "status " + answer.status()));
        }
        Optional<String> documented = operation.mediaType();
        if (documented.isEmpty()) {
            requireNothing(answer, differences);
        } else if (documented.get().equals(JSON)) {
            requireJson(operation, answer, differences);
        } else if (answer.form() == Answer.Form.JSON || answer.form() == Answer.Form.HTML) {
            differences.add(whole(documented.get(), typeOf(answer)));
        }
        return OperationResult.answered(operation, answer.status(), differences, note(operation, answer));
    }

    private void requireJson(KnownOperation operation, Answer answer, List<Difference> differences) {
        if (answer.json().isEmpty() || !answer.mediaType().contains("json")) {
            differences.add(whole(JSON, typeOf(answer)));
        }
        answer.json().ifPresent(json -> differences.addAll(comparison.of(operation.jsonSchema(), json)));
    }

    private static void requireNothing(Answer answer, List<Difference> differences) {
        if (answer.form() != Answer.Form.EMPTY) {
            differences.add(whole(Answer.Form.EMPTY.words(), typeOf(answer)));
        }
    }

    private static String note(KnownOperation operation, Answer answer) {
        Optional<String> shape = answer.json()
                .filter(json -> Pages.call(operation).filter(VendorCall::isList).isPresent())
                .flatMap(ListShapes::of)
                .map(known -> "; a list of the shape " + known);
        boolean open = answer.json().isPresent()
                && operation.mediaType().filter(JSON::equals).isPresent()
                && operation.jsonSchema().isOpen();
        String seen = open
                ? "the bundle leaves it open; seen "
                        + JsonType.of(answer.json().get()).word()
                : "";
        return (seen + shape.orElse("")).replaceFirst("^; ", "");
    }

    private static Difference whole(String expected, String seen) {
        return new Difference("", expected, seen);
    }

    /** The media type is the tenant's own word: only well-known ones are repeated. */
    private static String typeOf(Answer answer) {
        boolean plain = answer.mediaType().matches("(application|text|image)/[a-z.+-]{1,40}");
        boolean silent = answer.form() == Answer.Form.EMPTY || !plain;
        return silent ? answer.form().words() : answer.mediaType();
    }
}
