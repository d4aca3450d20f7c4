package io.github.workflowautomation.generator.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.generator.GeneratedClient;
import io.github.workflowautomation.generator.document.DocumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DiagnosticsTest {
    private static final String OK = "responses: {'204': {description: none}}";

    @TempDir
    private Path folder;

    static Stream<Arguments> warnings() {
        return Stream.of(
                Arguments.of(
                        "/a/{id}: {get: {" + OK + "}}",
                        "#/paths/~1a~1{id}/get: the path parameter \"id\" is not declared; it is taken as text"),
                Arguments.of(
                        "/a: {get: {parameters: [{name: id, in: path, required: true, schema: {type: string}}], " + OK
                                + "}}",
                        "#/paths/~1a/get: the path parameter \"id\" is left out: the path has no place for it"),
                Arguments.of(
                        "/a: {get: {parameters: [{in: query, schema: {type: string}}], " + OK + "}}",
                        "#/paths/~1a/get: the parameter \"null\" in \"query\" is left out: it needs a name and a place"),
                Arguments.of(
                        "/a: {get: {parameters: [{name: Authorization, in: header, schema: {type: string}}], " + OK
                                + "}}",
                        "#/paths/~1a/get: the parameter \"Authorization\" in \"header\" is left out: OpenAPI ignores it,"
                                + " the media types and the security scheme give this header"),
                Arguments.of(
                        "/a: {get: {parameters: [{name: 'X Y', in: header, schema: {type: string}}], " + OK + "}}",
                        "#/paths/~1a/get: the parameter \"X Y\" in \"header\" is left out: HTTP allows no such name there"),
                Arguments.of(
                        "/a: {get: {requestBody: {required: true, content: {application/json: {schema: {}}}}, " + OK
                                + "}}",
                        "#/paths/~1a/get/requestBody: the body is left out: HTTP clients send none with GET"),
                Arguments.of(
                        "/a: {get: {responses: {'200': {$ref: '#/components/responses/None'}}}}",
                        "#/paths/~1a/get/responses/200: the reference leads nowhere, the response is left out"),
                Arguments.of(
                        "/a: {get: {responses: {'200': {description: a, content: {application/json: {schema: {type: string}}}},"
                                + " '201': {description: b, content: {text/csv: {schema: {type: string, format: binary}}}}}}}",
                        "#/paths/~1a/get/responses: the answer is String or ResponseBody, so it is a stream"),
                Arguments.of(
                        "/a: {get: {parameters: [{name: x, in: query, schema: {type: string}}, {name: x, in: query, schema: {type: integer}}], "
                                + OK + "}}",
                        "#/paths/~1a/get: the parameter \"x\" in \"query\" is declared twice; the last one counts"),
                Arguments.of(
                        "/a: {post: {requestBody: {content: {}}, " + OK + "}}",
                        "#/paths/~1a/post/requestBody: the body is left out: it has no media type"),
                Arguments.of(
                        "/a: {post: {requestBody: {content: {\"text/x\\r\\nX-Y: 1\": {schema: {type: string}}}}, " + OK
                                + "}}",
                        "#/paths/~1a/post/requestBody/content/text~1x\ufffdX-Y: 1/schema:"
                                + " this is no media type, so the caller's is sent"),
                Arguments.of(
                        "/a: {post: {requestBody: {content: {multipart/form-data: {schema: {type: object, additionalProperties: {type: string}}}}}, "
                                + OK + "}}",
                        "#/paths/~1a/post/requestBody/content/multipart~1form-data/schema:"
                                + " the fields of the form are not known, so the caller makes the body"),
                Arguments.of(
                        "/a: {post: {requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {f: {type: string, format: binary}}}}}}, "
                                + OK + "}}",
                        "#/paths/~1a/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/f:"
                                + " only a multipart form takes a file, so this is text"),
                Arguments.of(
                        "/a: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Gone'}}}}}}}",
                        "#/paths/~1a/get/responses/200/content/application~1json/schema:"
                                + " the reference leads nowhere, so it is open JSON"),
                Arguments.of(
                        "a: {get: {" + OK + "}}",
                        "#/paths/a/get: the path does not start with a slash; it is taken below the base URL all the same"),
                Arguments.of(
                        "/a/../b: {get: {" + OK + "}}",
                        "#/paths/~1a~1..~1b/get: HTTP clients resolve the dotted parts of the path before they send it"),
                Arguments.of(
                        "'/a{b': {get: {" + OK + "}}",
                        "#/paths/~1a{b/get: a brace of the path belongs to no parameter; it is sent as it stands"),
                Arguments.of(
                        "/a: {get: {servers: [{url: 'https://other.example'}], " + OK + "}}",
                        "#/paths/~1a/get: its own servers are not followed, the caller's base URL is"),
                Arguments.of(
                        "/a: {post: {callbacks: {done: {'{$request.body#/url}': {post: {" + OK + "}}}}, " + OK + "}}",
                        "#/paths/~1a/post/callbacks: callbacks are not generated"),
                Arguments.of(
                        "/a: {post: {requestBody: {content: {multipart/form-data: {schema: {type: object, properties:"
                                + " {f: {type: string}}}, encoding: {f: {headers: {X-A: {schema: {type: string}}}}}}}}, "
                                + OK + "}}",
                        "#/paths/~1a/post/requestBody/content/multipart~1form-data/schema/properties/f:"
                                + " the headers of the part \"f\" are not sent"),
                Arguments.of(
                        "/a: {get: {parameters: [{name: c, in: cookie, schema: {type: object, properties: {a: {type: string}}}}], "
                                + OK + "}}",
                        "#/paths/~1a/get: the members of the cookie \"c\" are joined by commas"));
    }

    @ParameterizedTest
    @MethodSource("warnings")
    void whatIsGeneratedInAnotherWayIsNamed(String path, String warning) throws IOException {
        assertThat(generate(path)).containsExactly(warning);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(
                        "/a?x=pre{id}: {get: {" + OK + "}}",
                        "#/paths/~1a?x=pre{id}/get: a parameter is a part of the query \"x=pre{id}\" of the path"),
                Arguments.of(
                        "/a/../{id}: {get: {" + OK + "}}",
                        "#/paths/~1a~1..~1{id}/get: Retrofit refuses parameters beside empty or dotted parts of a path"),
                Arguments.of(
                        "/a: {post: {requestBody: {$ref: '#/components/requestBodies/None'}, " + OK + "}}",
                        "#/paths/~1a/post/requestBody: the reference leads nowhere"),
                Arguments.of(
                        "? /" + "a".repeat(70_000) + "\n  : {get: {" + OK + "}}",
                        "#/paths/~1" + "a".repeat(191) + ": longer than Java allows a constant"),
                Arguments.of(
                        "/a: {get: {operationId: '" + "a".repeat(70_000) + "', " + OK + "}}",
                        "#/paths/~1a/get: longer than Java allows a constant"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whatCannotBeGeneratedFailsWithItsPlace(String path, String message) {
        assertThatThrownBy(() -> generate(path))
                .isInstanceOf(DocumentException.class)
                .hasMessage(message);
    }

    private List<String> generate(String path) throws IOException {
        Path file = folder.resolve("document.yaml");
        Files.writeString(file, "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths:\n  " + path + "\n");
        return GeneratedClient.generate(file, folder, "generated.sample");
    }

    @Test
    void aSloppyDocumentIsGeneratedAllTheSame() {
        GeneratedClient client = GeneratedClient.of("""
                openapi: 3.0.3
                info: {title: Sloppy}
                paths:
                  /users/{Id}/{other}:
                    parameters:
                      - {name: id, in: path, schema: {type: integer, format: int64}}
                      - {name: page, in: query, schema: {type: string}}
                      - {$ref: '#/components/parameters/Size'}
                    get:
                      parameters:
                        - {name: page, in: query, required: true, schema: {type: integer}}
                    post:
                      requestBody: {$ref: '#/components/requestBodies/Any'}
                      responses: {200: {$ref: '#/components/responses/Any'}}
                components:
                  parameters:
                    Size: {name: size, in: query, schema: {type: integer, format: int32}}
                  requestBodies:
                    Any: {content: {application/json: {schema: {type: array}}}}
                  responses:
                    Any: {description: any, content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}
                """, folder);
        assertThat(client.source("DefaultApi"))
                .contains("Call<Void> getUsersIdOther(@Path(\"Id\") long id, @Path(\"other\") String other,"
                        + " @QueryMap GetUsersIdOtherQuery query);")
                .contains("Call<PostUsersIdOtherAnswer> postUsersIdOther(");
        assertThat(client.source("parameter.GetUsersIdOtherQuery")).contains("public Builder page(long page)");
        assertThat(client.source("parameter.PostUsersIdOtherQuery"))
                .contains("public Builder page(String page)")
                .contains("public Builder size(int size)");
    }

    @Test
    void schemasWithinThemselvesAreOpenJsonWhereverTheyAreUsed() {
        GeneratedClient client = GeneratedClient.from(GeneratedClient.resource("operations/cycles.yaml"), folder);
        assertThat(client.warnings())
                .contains(
                        "#/components/schemas/Arr: the schema is made of itself alone, so it is open JSON",
                        "#/components/schemas/M1: the variants of oneOf cannot be told apart, so it is open JSON",
                        "#/paths/~1q~1{p}/post/parameters/6/schema: the reference leads nowhere, so it is open JSON");
        assertThat(client.source("parameter.QQuery"))
                .contains(
                        "public Builder a(JsonValue a)",
                        "public Builder b(JsonValue b)",
                        "public Builder c(List<JsonValue> c)",
                        "public Builder d(JsonValue d)",
                        "public Builder e(JsonObject e)",
                        "public Builder f(JsonValue f)",
                        "public Builder g(JsonValue g)");
    }

    @Test
    void anArrayOfUnknownThingsHoldsOpenJson() {
        GeneratedClient client = GeneratedClient.of("""
                openapi: 3.0.3
                info: {title: Arrays without items, version: '1'}
                paths:
                  /a:
                    post:
                      operationId: send
                      parameters: [{name: q, in: query, schema: {type: array}}]
                      requestBody: {required: true, content: {application/json: {schema: {type: array}}}}
                      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Any'}}}}}
                components:
                  schemas:
                    Any: {type: object, properties: {things: {type: array}}}
                """, folder);
        assertThat(client.source("DefaultApi")).contains("send(@Body List<JsonValue> body, @QueryMap SendQuery query)");
        assertThat(client.source("parameter.SendQuery")).contains("q(List<JsonValue> q)");
        assertThat(client.source("model.Any")).contains("public @Nullable List<JsonValue> things()");
    }

    @Test
    void aDocumentOfVersionTwoIsSentAsItSays() {
        GeneratedClient client = GeneratedClient.of("""
                swagger: '2.0'
                info: {title: Two, version: '1'}
                host: api.example
                basePath: /v1
                consumes: [application/json]
                produces: [application/json]
                paths:
                  /search:
                    get:
                      operationId: search
                      parameters:
                        - {name: csv, in: query, type: array, items: {type: string}}
                        - {name: ssv, in: query, type: array, items: {type: string}, collectionFormat: ssv}
                        - {name: pipes, in: query, type: array, items: {type: string}, collectionFormat: pipes}
                        - {name: multi, in: query, type: array, items: {type: string}, collectionFormat: multi}
                      responses: {200: {description: ok, schema: {type: file}}}
                  /upload:
                    post:
                      operationId: upload
                      consumes: [multipart/form-data]
                      parameters:
                        - {name: file, in: formData, type: file, required: true}
                        - {name: note, in: formData, type: string}
                      responses: {200: {description: ok, schema: {type: object}}}
                """, folder);
        assertThat(client.source("parameter.SearchQuery"))
                .contains("setJoined(\"csv\", \",\", csv)")
                .contains("setJoined(\"ssv\", \" \", ssv)")
                .contains("setJoined(\"pipes\", \"|\", pipes)")
                .contains("setAll(\"multi\", multi)");
        assertThat(client.source("parameter.UploadForm"))
                .contains("public Builder file(String fileName, RequestBody content)")
                .contains("public Builder note(String note)");
        assertThat(client.source("DefaultApi"))
                .contains(
                        "@Streaming\n    @GET(\"search\")\n    Call<ResponseBody> search(@QueryMap SearchQuery query);");
    }
}
