package io.github.workflowautomation.openapi.merge;

import static io.github.workflowautomation.openapi.Trees.section;
import static io.github.workflowautomation.openapi.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.lock.Names;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SectionMergerTest {

    private final Names names = new Names();

    @Test
    void putsOneHeadOverAllPaths() {
        ObjectNode bundle = merge(
                "openapi: 3.0.3\ninfo: {description: Forms.}\nservers: [{url: 'https://x'}]\npaths: {/f: {get: {}}}",
                "paths: {/u: {get: {}}}");

        assertThat(bundle.path("openapi").asText()).isEqualTo("3.0.3");
        assertThat(bundle.path("servers").findValuesAsText("url")).containsExactly("https://{host}");
        assertThat(bundle.path("tags"))
                .isEqualTo(tree("x: [{name: one, description: Forms.}, {name: two}]")
                        .path("x"));
        assertThat(bundle.path("paths"))
                .isEqualTo(tree(
                        "/f: {get: {operationId: getF, security: []}}\n/u: {get: {operationId: getU, security: []}}"));
    }

    @Test
    void refusesAPathThatTwoSectionsHave() {
        assertThatThrownBy(() -> merge("paths: {'/a/{b}': {}}", "paths: {'/a/{c}': {}}"))
                .hasMessage("vendor/two.yaml: has the path /a/{c}, which is also in vendor/one.yaml");
    }

    @Test
    void identicalComponentsBecomeOne() {
        ObjectNode bundle = merge(
                "{paths: {}, components: {schemas: {A: {type: object}}}}",
                "{paths: {}, components: {schemas: {A: {type: object}}}}");

        assertThat(bundle.path("components")).isEqualTo(tree("schemas: {A: {type: object}}"));
    }

    @Test
    void neitherWordsNorTheOrderOfMembersMakeAnotherComponent() {
        ObjectNode bundle = merge(
                "{paths: {}, components: {schemas: {A: {type: object, properties: {a: {$ref: '#/components/schemas/B'},"
                        + " description: {type: string}}}, B: {type: string, example: b}}}}",
                "{paths: {}, components: {schemas: {A: {properties: {description: {type: string, description: Words.},"
                        + " a: {$ref: '#/components/schemas/B'}}, type: object}, B: {type: string}}}}");

        assertThat(bundle.path("components").path("schemas").fieldNames())
                .toIterable()
                .containsExactly("A", "B");
    }

    @Test
    void aPropertyIsNoWord() {
        ObjectNode bundle = merge(
                "{paths: {}, components: {schemas: {A: {properties: {description: {type: string}}}}}}",
                "{paths: {}, components: {schemas: {A: {properties: {}}}}}");

        assertThat(bundle.path("components").path("schemas").fieldNames())
                .toIterable()
                .containsExactly("OneA", "TwoA");
    }

    @Test
    void differentComponentsGetTheirSectionsName() {
        ObjectNode bundle = merge(
                "{paths: {/1: {get: {x: {$ref: '#/components/schemas/A'}}}}, components: {schemas: {A: {type: object}}}}",
                "{paths: {/2: {get: {x: {$ref: '#/components/schemas/A'}}}}, components: {schemas: {A: {type: string}}}}");

        assertThat(bundle.path("components")).isEqualTo(tree("schemas: {OneA: {type: object}, TwoA: {type: string}}"));
        assertThat(bundle.path("paths").findValuesAsText("$ref"))
                .containsExactly("#/components/schemas/OneA", "#/components/schemas/TwoA");
    }

    @Test
    void whatRefersToDifferentThingsIsDifferentThroughCyclesToo() {
        String document = """
                paths: {}
                components:
                  schemas:
                    A: {properties: {b: {$ref: '#/components/schemas/B'}}}
                    B: {properties: {a: {$ref: '#/components/schemas/A'}, c: {$ref: '#/components/schemas/C'}}}
                    C: {type: %s}
                    D: {properties: {d: {$ref: '#/components/schemas/D'}}}
                """;

        ObjectNode bundle = merge(document.formatted("string"), document.formatted("integer"));

        assertThat(bundle.path("components").path("schemas").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("OneA", "OneB", "OneC", "D", "TwoA", "TwoB", "TwoC");
        assertThat(bundle.at("/components/schemas/TwoB").findValuesAsText("$ref"))
                .containsExactly("#/components/schemas/TwoA", "#/components/schemas/TwoC");
    }

    @Test
    void sectionsThatAgreeShareTheNameOfTheFirst() {
        ObjectNode bundle = merge(
                "{paths: {}, components: {schemas: {A: {type: string}}}}",
                "{paths: {}, components: {schemas: {A: {type: object}}}}",
                "{paths: {}, components: {schemas: {A: {type: object}}}}");

        assertThat(bundle.path("components")).isEqualTo(tree("schemas: {OneA: {type: string}, TwoA: {type: object}}"));
    }

    @Test
    void aNameThatWasChosenOnceStaysWhenAnotherSectionComesToDiffer() {
        String object = "{paths: {}, components: {schemas: {A: {type: object}}}}";
        merge(object, object);

        ObjectNode bundle = merge(object, "{paths: {}, components: {schemas: {A: {type: string}}}}");

        assertThat(bundle.path("components")).isEqualTo(tree("schemas: {A: {type: object}, TwoA: {type: string}}"));
    }

    @Test
    void cataloguedSchemasGiveWayToALiveOneThatHadTheSameName() {
        String guess = "{paths: {'/%s': {get: {x: {$ref: '#/components/schemas/E'}}}},"
                + " components: {schemas: {E: {type: object}, H: {items: {$ref: '#/components/schemas/E'}}}}}";
        merge(guess.formatted(1), guess.formatted(2), guess.formatted(3));
        String shown = "{paths: {'/2': {get: {x: {$ref: '#/components/schemas/E'}}}}, components: {schemas: {"
                + "E: {properties: {c: {$ref: '#/components/schemas/C'}}}, C: {type: integer}}}}";

        ObjectNode bundle = mergeLive(Set.of("two"), guess.formatted(1), shown, guess.formatted(3));

        assertThat(bundle.path("components"))
                .isEqualTo(tree("schemas: {E: {properties: {c: {$ref: '#/components/schemas/C'}}}, C: {type: integer},"
                        + " H: {items: {$ref: '#/components/schemas/E'}}}"));
        assertThat(bundle.path("paths").findValuesAsText("$ref"))
                .containsExactly("#/components/schemas/E", "#/components/schemas/E", "#/components/schemas/E");
    }

    @Test
    void aCataloguedSchemaThatNeverSharedItsNameStays() {
        String guess = "{paths: {}, components: {schemas: {E: {type: object}}}}";
        merge(guess);

        ObjectNode bundle = mergeLive(Set.of("two"), guess, "{paths: {}, components: {schemas: {E: {type: string}}}}");

        assertThat(bundle.path("components")).isEqualTo(tree("schemas: {E: {type: object}, TwoE: {type: string}}"));
    }

    @Test
    void twoLiveSchemasThatDifferAreTwo() {
        String guess = "{paths: {}, components: {schemas: {E: {type: object}}}}";
        merge(guess, guess, guess);

        ObjectNode bundle = mergeLive(
                Set.of("two", "three"),
                guess,
                "{paths: {}, components: {schemas: {E: {type: string}}}}",
                "{paths: {}, components: {schemas: {E: {type: integer}}}}");

        assertThat(bundle.path("components")).isEqualTo(tree("schemas: {E: {type: string}, ThreeE: {type: integer}}"));
    }

    @Test
    void aPrefixedNameStaysWhenTheConflictIsGone() {
        String object = "{paths: {}, components: {schemas: {A: {type: object}}}}";
        merge(object, "{paths: {}, components: {schemas: {A: {type: string}}}}");

        assertThat(merge(object, object).path("components"))
                .isEqualTo(tree("schemas: {OneA: {type: object}, TwoA: {type: object}}"));
    }

    @Test
    void aPrefixedNameThatIsTakenGetsANumber() {
        ObjectNode bundle = merge(
                "{paths: {}, components: {schemas: {A: {type: object}, OneA: {type: integer}}}}",
                "{paths: {}, components: {schemas: {A: {type: string}}}}");

        assertThat(bundle.path("components"))
                .isEqualTo(tree("schemas: {OneA2: {type: object}, OneA: {type: integer}, TwoA: {type: string}}"));
    }

    @Test
    void renamesSecuritySchemesInRequirementsToo() {
        String document = """
                paths: {/%s: {get: {security: [{s: [x]}]}}}
                components: {securitySchemes: {s: {type: http, scheme: %s}}}
                """;

        ObjectNode bundle = merge(document.formatted("1", "bearer"), document.formatted("2", "basic"));

        assertThat(bundle.at("/paths/~11/get/security"))
                .isEqualTo(tree("s: [{Ones: [x]}]").path("s"));
        assertThat(bundle.at("/paths/~12/get/security"))
                .isEqualTo(tree("s: [{Twos: [x]}]").path("s"));
    }

    @Test
    void makesOperationIdsOfMethodAndPath() {
        ObjectNode bundle = merge(
                "paths: {'/api/task-dispatcher/{taskSid}/run_now/': {post: {}}, /x: {get: {operationId: 'no java'}}}");

        assertThat(bundle.findValuesAsText("operationId")).containsExactly("postTaskDispatcherByTaskSidRunNow", "getX");
    }

    @Test
    void duplicateOperationIdsGetTheirSection() {
        ObjectNode bundle = merge(
                "paths: {/a: {get: {operationId: list}}}",
                "paths: {/b: {get: {operationId: list}}, /c: {get: {operationId: list}}}",
                "paths: {'/c/{d}': {get: {}}, /c/by/d: {get: {}}}");

        assertThat(bundle.findValuesAsText("operationId"))
                .containsExactly("list", "twoList", "twoList2", "getCByD", "getCByD2");
    }

    @Test
    void aRecordedOperationIdStaysWhateverTheVendorCallsIt() {
        merge("paths: {/a: {get: {}}}");
        Findings findings = new Findings();

        ObjectNode bundle =
                merge(findings, "paths: {/a: {get: {operationId: better}}, /b: {get: {operationId: getA}}}");

        assertThat(bundle.findValuesAsText("operationId")).containsExactly("getA", "oneGetA");
        assertThat(findings.all().get(0))
                .hasToString(
                        "info operation-id vendor/one.yaml#/paths/~1a/get/operationId: called getA in the bundle, not better");
    }

    private ObjectNode merge(String... documents) {
        return merge(new Findings(), documents);
    }

    private ObjectNode merge(Findings findings, String... documents) {
        return merge(new SectionMerger(names, findings), documents);
    }

    private ObjectNode mergeLive(Set<String> live, String... documents) {
        return merge(new SectionMerger(names, Set.of(), live, new Findings()), documents);
    }

    private static ObjectNode merge(SectionMerger merger, String... documents) {
        List<String> sections = List.of("one", "two", "three");
        return merger.merge(IntStream.range(0, documents.length)
                .mapToObj(i -> section(sections.get(i), documents[i]))
                .toList());
    }
}
