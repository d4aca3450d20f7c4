package io.github.workflowautomation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.JsonArray;
import io.github.workflowautomation.api.support.JsonNumber;
import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads and writes made-up values of every model of a document; what comes out is what went in. */
final class RoundTrip {
    private static final int SAMPLES = 40;

    private final OpenAPI document;
    private final GeneratedModels models;

    RoundTrip(Path file, GeneratedModels models) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        this.document =
                new OpenAPIParser().readLocation(file.toString(), null, options).getOpenAPI();
        this.models = models;
    }

    /** Checks every shared schema that became a class; gives how many there were. */
    int ofAll() {
        int checked = 0;
        SchemaSamples samples = new SchemaSamples(document, 42);
        for (String name : document.getComponents().getSchemas().keySet()) {
            if (models.has(name)) {
                check(name, samples);
                checked++;
            }
        }
        return checked;
    }

    private void check(String name, SchemaSamples samples) {
        for (int i = 0; i < SAMPLES; i++) {
            JsonValue sample = JsonValue.of(samples.of(name));
            if (!sample.isNull()) {
                String written = models.echo(models.classOf(name), sample.toJson());
                assertThat(comparable(JsonValue.parse(written)))
                        .as("%s: %s", name, sample.toJson())
                        .isEqualTo(comparable(sample));
            }
        }
    }

    /** The same in a form whose equals compares numbers by value and members without their order. */
    static Object comparable(JsonValue value) {
        if (value instanceof JsonObject object) {
            Map<String, Object> members = new TreeMap<>();
            object.members().forEach((name, member) -> members.put(name, comparable(member)));
            return members;
        }
        if (value instanceof JsonArray array) {
            return array.elements().stream().map(RoundTrip::comparable).toList();
        }
        return value instanceof JsonNumber number
                ? List.of("number", number.bigDecimal().stripTrailingZeros())
                : value;
    }
}
