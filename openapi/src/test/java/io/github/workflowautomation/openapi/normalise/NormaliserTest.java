package io.github.workflowautomation.openapi.normalise;

import static io.github.workflowautomation.openapi.Trees.section;
import static io.github.workflowautomation.openapi.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Finding;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTest {

    private final Findings findings = new Findings();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{url: 'https://acme.example.com'}]                          | /a
            [{url: /}]                                                   | /a
            [{url: 'https://acme.example.com/api/'}]                     | /api/a
            [{url: 'https://{host}/api'}, {url: /api}]                   | /api/a
            []                                                           | /a
            """)
    void takesServersOffAndKeepsTheirPath(String servers, String path) {
        ObjectNode root = normalise(new ServersRule(), "{servers: " + servers + ", paths: {/a: {get: {}}}}");

        assertThat(root).isEqualTo(tree("paths: {" + path + ": {get: {}}}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{url: /a}, {url: /b}]                                             | /x            | /a/x
            [{url: 'http://localhost:3000'}, {url: /api/forms}]                | /x            | /api/forms/x
            [{url: 'https://x/{v}', variables: {v: {default: api}}}]           | /x            | /api/x
            [{url: 'https://x/api/forms'}]                                     | /api/forms/x  | /api/forms/x
            [{url: '//x/api/forms/'}]                                          | /x            | /api/forms/x
            [{url: api/forms}]                                                 | /x            | /api/forms/x
            """)
    void choosesAmongServersTheOneThatFitsTheSection(String servers, String path, String expected) {
        ObjectNode root = normalise(new ServersRule(), "{servers: " + servers + ", paths: {" + path + ": {get: {}}}}");

        assertThat(root).isEqualTo(tree("paths: {" + expected + ": {get: {}}}"));
    }

    @Test
    void takesServersOffPathsAndOperations() {
        ObjectNode root =
                normalise(new ServersRule(), "{paths: {/a: {servers: [{url: /b}], get: {servers: [{url: /c}]}}}}");

        assertThat(root).isEqualTo(tree("paths: {/a: {get: {}}}"));
        assertThat(messages())
                .contains(
                        "warning servers vendor/forms.yaml#/paths/~1a/get: has servers of its own; the tenant's is taken");
    }

    @Test
    void writesOutPathsThatReferToOthers() {
        ObjectNode root = normalise(new PathReferencesRule(), """
                paths:
                  /a: {$ref: '#/paths/~1b'}
                  /b: {get: {summary: b}}
                  /c: {$ref: '#/components/pathItems/C'}
                  /d: {$ref: '#/nowhere'}
                  /e: {$ref: '#/paths/~1e'}
                components: {pathItems: {C: {post: {summary: c}}}}
                """);

        assertThat(root).isEqualTo(tree("""
                paths:
                  /a: {get: {summary: b}}
                  /b: {get: {summary: b}}
                  /c: {post: {summary: c}}
                components: {}
                """));
    }

    @Test
    void leavesOutWhatAClientNeverCalls() {
        ObjectNode root = normalise(new UncalledRule(), """
                paths:
                  /a:
                    trace: {responses: {}}
                    get:
                      callbacks: {done: {'{$request.body#/url}': {post: {}}}}
                      responses: {'200': {description: d, links: {next: {operationId: x}}}}
                components:
                  links: {L: {}}
                  callbacks: {C: {}}
                  schemas: {A: {properties: {links: {type: array}, callbacks: {type: object}}}}
                """);

        assertThat(root).isEqualTo(tree("""
                paths: {/a: {get: {responses: {'200': {description: d}}}}}
                components: {schemas: {A: {properties: {links: {type: array}, callbacks: {type: object}}}}}
                """));
    }

    @Test
    void opensWhatAReferenceDoesNotFind() {
        ObjectNode root = normalise(new DanglingReferencesRule(), """
                paths:
                  /a:
                    get:
                      parameters: [{$ref: '#/components/parameters/Gone'}, {name: q, in: query}]
                      responses:
                        '200': {$ref: '#/components/responses/Gone'}
                        '201': {description: d, content: {j: {schema: {$ref: '#/components/schemas/Gone'}}}}
                        '202': {description: d, content: {j: {schema: {$ref: '#/components/schemas/A/properties/x'}}}}
                        '203': {description: d, content: {j: {schema: {$ref: '#/definitions/Gone'}}}}
                components:
                  schemas:
                    A: {properties: {x: {type: string}}}
                    P: {discriminator: {propertyName: k, mapping: {a: A, b: Gone2}}}
                """);

        String open = "{description: 'The document refers to it and does not describe it: open JSON.'}";
        assertThat(root).isEqualTo(tree("""
                paths:
                  /a:
                    get:
                      parameters: [{name: q, in: query}]
                      responses:
                        '200': {$ref: '#/components/responses/Gone'}
                        '201': {description: d, content: {j: {schema: {$ref: '#/components/schemas/Gone'}}}}
                        '202': {description: d, content: {j: {schema: {type: string}}}}
                        '203': {description: d, content: {j: {schema: {}}}}
                components:
                  responses: {Gone: {description: ''}}
                  schemas:
                    A: {properties: {x: {type: string}}}
                    P: {discriminator: {propertyName: k, mapping: {a: A}}}
                    Gone: %s
                """.formatted(open)));
    }

    @Test
    void writesParametersOfThePathAtEachOperation() {
        ObjectNode root = normalise(new PathItemParametersRule(), """
                paths:
                  /a/{x}:
                    parameters: [{name: x, in: path}, {$ref: '#/components/parameters/Q'}]
                    get: {}
                    put: {parameters: [{name: own, in: query}, {name: q, in: query, required: true}]}
                components: {parameters: {Q: {name: q, in: query}}}
                """);

        assertThat(root.path("paths")).isEqualTo(tree("""
                                /a/{x}:
                                  get: {parameters: [{name: x, in: path}, {$ref: '#/components/parameters/Q'}]}
                                  put: {parameters: [{name: x, in: path}, {name: own, in: query}, {name: q, in: query, required: true}]}
                                """));
    }

    @Test
    void mergesPathsThatDifferOnlyInNames() {
        ObjectNode root = normalise(new EquivalentPathsRule(), """
                paths:
                  /p/{sid}: {delete: {parameters: [{name: z, in: query}, {name: sid, in: path, description: d}]}}
                  /p/{sids}: {get: {parameters: [{name: sids, in: path}]}, post: {}}
                  /p/{sid}/x: {get: {}}
                """);

        assertThat(root.path("paths")).isEqualTo(tree("""
                                /p/{sids}:
                                  get: {parameters: [{name: sids, in: path}]}
                                  post: {}
                                  delete:
                                    parameters: [{name: z, in: query}, {name: sids, in: path, description: d}]
                                    x-vendor-path: /p/{sid}
                                /p/{sid}/x: {get: {}}
                                """));
        assertThat(messages())
                .containsExactly("warning equivalent-paths vendor/forms.yaml#/paths/~1p~1{sid}/delete: is the same path"
                        + " as /p/{sids} under another name; moved there");
    }

    @Test
    void theOrderOfTheDocumentDoesNotDecideWhichNameStays() {
        ObjectNode one = normalise(new EquivalentPathsRule(), "paths: {'/p/{b}': {get: {}}, '/p/{a}': {put: {}}}");
        ObjectNode other = normalise(new EquivalentPathsRule(), "paths: {'/p/{a}': {put: {}}, '/p/{b}': {get: {}}}");

        assertThat(one).isEqualTo(other);
        assertThat(one.path("paths").has("/p/{a}")).isTrue();
    }

    @Test
    void refusesOneOperationUnderTwoNames() {
        assertThatThrownBy(
                        () -> normalise(new EquivalentPathsRule(), "paths: {'/p/{b}': {get: {}}, '/p/{a}': {get: {}}}"))
                .hasMessage("vendor/forms.yaml#/paths/~1p~1{b}/get: is also declared as /p/{a}, under another name");
    }

    @Test
    void declaresPathVariablesNextToTheirNeighbour() {
        assertThat(parametersOf("/a/{x}/{y}/{z}", "[{name: q, in: query}, {name: y, in: path, required: true}]"))
                .isEqualTo("x q y z");
        assertThat(messages())
                .containsExactly(
                        "warning path-variable vendor/forms.yaml#/paths/~1a~1{x}~1{y}~1{z}/get: path variable \"x\" is"
                                + " not declared; taken as a string",
                        "warning path-variable vendor/forms.yaml#/paths/~1a~1{x}~1{y}~1{z}/get: path variable \"z\" is"
                                + " not declared; taken as a string");
    }

    @Test
    void renamesTheOneParameterThatThePathCallsOtherwise() {
        ObjectNode root = normalise(new PathVariablesRule(), """
                paths: {'/a/{id}': {get: {parameters: [{$ref: '#/components/parameters/S'}]}}}
                components: {parameters: {S: {name: sid, in: path, required: true, description: d}}}
                """);

        assertThat(root).isEqualTo(tree("""
                                paths: {'/a/{id}': {get: {parameters: [{name: id, in: path, required: true, description: d}]}}}
                                components: {parameters: {S: {name: sid, in: path, required: true, description: d}}}
                                """));
    }

    @Test
    void dropsParametersThatThePathLacks() {
        assertThat(parametersOf("/a", "[{name: group, in: path}, {name: q, in: query}]"))
                .isEqualTo("q");
        assertThat(parametersOf("/a/{b}/{c}", "[{name: x, in: path}]")).isEqualTo("b c");
    }

    @Test
    void makesPathParametersRequired() {
        ObjectNode root =
                normalise(new PathVariablesRule(), "paths: {'/a/{b}': {get: {parameters: [{name: b, in: path}]}}}");

        assertThat(root)
                .isEqualTo(tree("paths: {'/a/{b}': {get: {parameters: [{name: b, in: path, required: true}]}}}"));
    }

    @Test
    void takesTheBodyOffReaders() {
        ObjectNode root = normalise(
                new BodyOfReaderRule(),
                "paths: {/a: {get: {requestBody: {}}, head: {requestBody: {}}, delete: {requestBody: {}}}}");

        assertThat(root)
                .isEqualTo(tree("paths: {/a: {get: {x-vendor-body: true}, head: {x-vendor-body: true}, "
                        + "delete: {requestBody: {}}}}"));
        assertThat(messages()).hasSize(2);
    }

    @Test
    void givesArraysItemsWhereverASchemaIs() {
        ObjectNode root = normalise(new ArrayItemsRule(), """
                paths:
                  /a:
                    get:
                      parameters: [{schema: {type: array}}]
                      requestBody: {content: {application/json: {schema: {allOf: [{type: array}]}, example: {type: array}}}}
                      responses: {default: {content: {application/json: {schema: {additionalProperties: {type: array}}}}}}
                components:
                  schemas:
                    default: {type: array}
                    Odd: {properties: {type: {type: array}, schema: {type: array}, example: {items: {type: array}}}, example: {type: array}}
                    Good: {type: array, items: {type: string}}
                """);

        assertThat(root).isEqualTo(tree("""
                                paths:
                                  /a:
                                    get:
                                      parameters: [{schema: {type: array, items: {}}}]
                                      requestBody: {content: {application/json: {schema: {allOf: [{type: array, items: {}}]}, example: {type: array}}}}
                                      responses: {default: {content: {application/json: {schema: {additionalProperties: {type: array, items: {}}}}}}}
                                components:
                                  schemas:
                                    default: {type: array, items: {}}
                                    Odd: {properties: {type: {type: array, items: {}}, schema: {type: array, items: {}}, example: {items: {type: array, items: {}}}}, example: {type: array}}
                                    Good: {type: array, items: {type: string}}
                                """));
        assertThat(messages()).hasSize(7).allMatch(message -> message.startsWith("warning array-items"));
    }

    @Test
    void marksWhatIsHiddenOrNeedsAnEnvTokenAsInternal() {
        ObjectNode root = normalise(
                new InternalRule(),
                "paths: {/a: {get: {tags: [x, hidden]}, put: {x-env-token: true}, post: {tags: [x], x-env-token: false}}}");

        assertThat(root)
                .isEqualTo(tree("paths: {/a: {get: {tags: [x, hidden], x-internal: true}, "
                        + "put: {x-env-token: true, x-internal: true}, post: {tags: [x], x-env-token: false}}}"));
    }

    @Test
    void tagsOperationsWithTheirSectionAndKeepsTheVendorsTags() {
        ObjectNode root = normalise(new TagRule(), "{tags: [{name: x}], paths: {/a: {get: {tags: [x, y]}, put: {}}}}");

        assertThat(root)
                .isEqualTo(tree("paths: {/a: {get: {x-vendor-tags: [x, y], tags: [forms]}, put: {tags: [forms]}}}"));
    }

    @Test
    void writesSecurityAtEachOperation() {
        ObjectNode root = normalise(new SecurityRule(), """
                security: [{other: []}]
                paths: {/a: {get: {}, put: {security: []}}}
                components: {securitySchemes: {other: {}, bearerAuth: {type: http}}}
                """);

        assertThat(root).isEqualTo(tree("""
                                paths: {/a: {get: {security: [{other: []}]}, put: {security: []}}}
                                components: {securitySchemes: {other: {}, bearerAuth: {type: http}}}
                                """));
    }

    @Test
    void assumesABearerTokenWhereNoSecurityIsStated() {
        ObjectNode root = normalise(new SecurityRule(), "paths: {/a: {get: {}}}");

        assertThat(root).isEqualTo(tree("""
                                paths: {/a: {get: {security: [{bearerAuth: []}]}}}
                                components: {securitySchemes: {bearerAuth: {type: http, scheme: bearer, bearerFormat: JWT}}}
                                """));
        assertThat(messages())
                .containsExactly("info security vendor/forms.yaml#/paths/~1a/get: states no security; bearer assumed");
    }

    @Test
    void adds401ToWhatNeedsACredential() {
        ObjectNode root = normalise(new UnauthorizedRule(), """
                paths:
                  /a:
                    get: {security: [{x: []}], responses: {'200': {}}}
                    put: {security: []}
                    post: {security: [{x: []}], responses: {'401': {description: own}}}
                """);

        assertThat(root).isEqualTo(tree("""
                                paths:
                                  /a:
                                    get: {security: [{x: []}], responses: {'200': {}, '401': {$ref: '#/components/responses/Unauthorized'}}}
                                    put: {security: []}
                                    post: {security: [{x: []}], responses: {'401': {description: own}}}
                                components:
                                  responses:
                                    Unauthorized:
                                      description: The credential is missing, expired or refused.
                                      content: {application/json: {schema: {}}}
                                """));
    }

    @Test
    void nothingIsLeftToReportAfterOnePass() {
        String document = """
                openapi: 3.0.1
                paths:
                  /a/{b}: {get: {tags: [hidden], requestBody: {}, responses: {'200': {description: d}}}}
                  /a/{c}: {put: {parameters: [{name: c, in: path, schema: {type: array}}], responses: {}}}
                """;
        SectionDocument section = section("forms", document);

        Normaliser.normalise(section, new Findings());
        ObjectNode once = section.root().deepCopy();
        Normaliser.normalise(section, findings);

        assertThat(section.root().path("components")).isEqualTo(once.path("components"));
        assertThat(messages())
                .containsExactly(
                        "info servers vendor/forms.yaml#/servers: are missing; the bundle has one, of any tenant");
    }

    private String parametersOf(String path, String parameters) {
        ObjectNode root =
                normalise(new PathVariablesRule(), "paths: {'" + path + "': {get: {parameters: " + parameters + "}}}");
        return String.join(" ", root.findValuesAsText("name"));
    }

    private ObjectNode normalise(Rule rule, String document) {
        SectionDocument section = section("forms", document);
        rule.apply(section, findings);
        return section.root();
    }

    private List<String> messages() {
        return findings.all().stream().map(Finding::toString).toList();
    }
}
