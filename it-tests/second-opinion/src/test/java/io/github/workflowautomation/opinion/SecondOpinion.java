package io.github.workflowautomation.opinion;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import io.github.workflowautomation.exchanges.Exchange;
import io.github.workflowautomation.exchanges.SentAnswer;
import io.github.workflowautomation.exchanges.SentRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Holds exchanges against the bundle, strictly: what the bundle does not name is wrong. */
final class SecondOpinion {
    /**
     * What stands before a path of the bundle: a host in what goes to a proxy, the place of the older API in some
     * installations, and the one to which tests move every operation by conventions.
     */
    private static final Pattern BEFORE = Pattern.compile("^(http://[^/]+)?(/workflow/napi|/moved(/acme)?(?=/))?");

    /** By the bundle; one for the whole run, as it is slow to load. */
    static final SecondOpinion BY_THE_BUNDLE = by(Path.of("../../openapi/workflow-automation.yaml"));

    private final OpenApiInteractionValidator validator;

    private SecondOpinion(OpenApiInteractionValidator validator) {
        this.validator = validator;
    }

    private static SecondOpinion by(Path document) {
        LevelResolver strict = LevelResolver.create()
                .withLevel("validation.request.parameter.query.unexpected", Level.ERROR)
                .build();
        return new SecondOpinion(OpenApiInteractionValidator.createForSpecificationUrl(
                        document.toAbsolutePath().normalize().toString())
                .withLevelResolver(strict)
                .build());
    }

    /** {@return what is wrong with an exchange} */
    List<Objection> on(Exchange exchange) {
        SimpleRequest request = request(exchange.request());
        ValidationReport report = exchange.answer()
                .map(answer -> validator.validate(request, response(answer)))
                .orElseGet(() -> validator.validateRequest(request));
        return report.getMessages().stream()
                .filter(message -> message.getLevel() == Level.ERROR)
                .map(message -> new Objection(exchange, message.getKey(), message.getMessage()))
                .toList();
    }

    private static SimpleRequest request(SentRequest sent) {
        SimpleRequest.Builder request = new SimpleRequest.Builder(sent.method(), path(sent));
        query(sent).forEach(request::withQueryParam);
        sent.headers().forEach(request::withHeader);
        return sent.body().isEmpty()
                ? request.build()
                : request.withBody(bytes(sent.body())).build();
    }

    static String path(SentRequest sent) {
        return BEFORE.matcher(sent.target().split("\\?", 2)[0]).replaceFirst("");
    }

    private static Map<String, List<String>> query(SentRequest sent) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        String[] parts = sent.target().split("\\?", 2);
        if (parts.length == 2) {
            for (String pair : parts[1].split("&", -1)) {
                String[] sides = (pair + "=").split("=", -1);
                query.computeIfAbsent(decoded(sides[0]), name -> new ArrayList<>())
                        .add(decoded(sides[1]));
            }
        }
        return query;
    }

    private static SimpleResponse response(SentAnswer sent) {
        SimpleResponse.Builder response = SimpleResponse.Builder.status(sent.status());
        sent.headers().forEach(response::withHeader);
        return sent.body().isEmpty()
                ? response.build()
                : response.withBody(bytes(sent.body())).build();
    }

    private static byte[] bytes(String characters) {
        return characters.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
