package io.github.workflowautomation.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.load.DocumentReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final ObjectNode DOCUMENT = document("""
            schemas:
              Open: {}
              Thing:
                type: object
                required: [id]
                properties:
                  id: {type: string}
                  size: {type: number}
                  note: {type: string, nullable: true}
                  kind: {type: string, enum: [small, large]}
                  parts: {type: array, items: {$ref: '#/schemas/Thing'}}
                  either: {oneOf: [{type: string}, {type: object, properties: {a: {type: boolean}}}]}
                  byName: {type: object, additionalProperties: {type: integer}}
            """);

    private final MemberNames names = new MemberNames(DOCUMENT);
    private final SeenPlaces seen = new SeenPlaces(names);

    @Test
    void findsNothingWhereTypesAreAsDocumented() {
        assertThat(compared(
                        "Thing",
                        "{'id':'a','size':1,'note':null,'kind':'small','parts':[{'id':'b','size':1.5}],"
                                + "'either':{'a':true},'byName':{'k-1':1}}"))
                .isEmpty();
    }

    @Test
    void takesAnythingWhereTheDocumentIsOpen() {
        assertThat(compared("Open", "[1,'a',null]")).isEmpty();
        assertThat(seen.open()).containsExactly(place("Open"));
    }

    @Test
    void namesThePlaceAndTheTypesAndNotTheValue() {
        assertThat(compared("Thing", "{'id':7,'size':'12','note':true}"))
                .containsExactly(
                        new Difference("/id", "string", "integer"),
                        new Difference("/size", "integer or number", "string"),
                        new Difference("/note", "null or string", "boolean"));
    }

    @Test
    void namesAPlaceInsideAnArrayOnce() {
        assertThat(compared("Thing", "{'id':'a','parts':[{'id':1},{'id':2},{'id':'c'}]}"))
                .containsExactly(new Difference("/parts/*/id", "string", "integer"));
    }

    @Test
    void namesNoKeyOfAMap() {
        assertThat(compared("Thing", "{'id':'a','byName':{'jane@example.com':'x'}}"))
                .containsExactly(new Difference("/byName/*", "integer", "string"));
    }

    @Test
    void missesWhatIsRequired() {
        assertThat(compared("Thing", "{'parts':[{}]}"))
                .containsExactlyInAnyOrder(
                        new Difference("/id", "string", "nothing"), new Difference("/parts/*/id", "string", "nothing"));
        assertThat(seen.missing()).containsOnlyKeys(place("Thing"));
    }

    @Test
    void tellsOfAnotherWordWithoutSayingIt() {
        assertThat(compared("Thing", "{'id':'a','kind':'secret'}"))
                .containsExactly(new Difference("/kind", "one of the words listed", "another string"));
    }

    @Test
    void looksIntoTheVariantThatFits() {
        assertThat(compared("Thing", "{'id':'a','either':{'a':1}}"))
                .containsExactly(new Difference("/either/a", "boolean", "integer"));
        assertThat(compared("Thing", "{'id':'a','either':5}"))
                .containsExactly(new Difference("/either", "string or object", "integer"));
    }

    @Test
    void notesMembersThatTheDocumentDoesNotHave() {
        assertThat(compared("Thing", "{'id':'a','more':1}")).isEmpty();
        assertThat(seen.more().get(place("Thing"))).containsOnlyKeys("more");
    }

    private List<Difference> compared(String schema, String json) {
        return new Comparison(names, seen)
                .of(new SchemaView(DOCUMENT, place(schema)), JsonValue.parse(json.replace('\'', '"')));
    }

    private static JsonPointer place(String schema) {
        return JsonPointer.compile("/schemas/" + schema);
    }

    private static ObjectNode document(String yaml) {
        return new DocumentReader(new Findings()).read("test.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
