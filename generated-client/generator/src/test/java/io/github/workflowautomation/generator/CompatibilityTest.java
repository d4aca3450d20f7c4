package io.github.workflowautomation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a caller of the client of one document can use that of the next. */
class CompatibilityTest {
    private static final String DOCUMENT = """
            openapi: 3.0.3
            info: {title: Sample, version: '1'}
            paths:
              /users/{id}:
                get:
                  tags: [Users]
                  operationId: getUser
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string}}
                    #first
                  responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}}
              #operation
              /users:
                get:
                  tags: [Users]
                  operationId: listUsers
                  parameters:
                    #query
                    - {name: sort, in: query, schema: {type: string, enum: [asc]}}
                    #header
                  responses: {'200': {description: ok, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/User'}}}}}}
                post:
                  tags: [Users]
                  operationId: createUser
                  requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}
                  responses: {'204': {description: none}}
              /photos:
                post:
                  tags: [Photos]
                  operationId: addPhoto
                  requestBody:
                    content:
                      multipart/form-data:
                        schema:
                          type: object
                          properties:
                            #field
                            file: {type: string, format: binary}
                  responses: {'204': {description: none}}
            components:
              schemas:
                #schema
                User:
                  type: object
                  required: [id]
                  properties:
                    #property
                    id: {type: string}
                    age: {type: integer, format: int32}
                    role: {$ref: '#/components/schemas/Role'}
                Role: {type: string, enum: [reader, writer]}
            """;

    @TempDir
    private static Path before;

    private static GeneratedClient old;

    @TempDir
    private Path after;

    @BeforeAll
    static void generate() {
        old = GeneratedClient.of(DOCUMENT, before);
    }

    static Stream<Arguments> additions() {
        return Stream.of(
                Arguments.of(
                        "optional parameters",
                        with("query", "- {name: page, in: query, schema: {type: integer, format: int32}}")
                                .replace("enum: [asc]", "enum: [asc, desc]")),
                Arguments.of(
                        "the first parameters of an operation",
                        with("first", "- {name: expand, in: query, schema: {type: string}}")
                                .replace("#header", "- {name: X-Trace, in: header, schema: {type: string}}")),
                Arguments.of(
                        "optional members, fields, schemas and values",
                        with("property", "nick: {type: string}")
                                .replace("#field", "note: {type: string}")
                                .replace("#schema", "Any: {type: object, properties: {a: {type: string}}}")
                                .replace("enum: [reader, writer]", "enum: [admin, reader, writer]")),
                Arguments.of(
                        "operations",
                        with(
                                "operation",
                                "/users/me: {get: {tags: [Users], operationId: getMe, parameters: [{name: sort, in: query,"
                                        + " schema: {type: string, enum: [up]}}], responses: {'204': {description: none}}}}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("additions")
    void anAdditionChangesNoSignature(String what, String document) {
        GeneratedClient changed = GeneratedClient.of(document, after);
        assertThat(new SourceDiff(old, changed).broken()).as(what).isEmpty();
        assertThat(SourceDiff.signatures(changed))
                .as(what)
                .containsAll(SourceDiff.signatures(old))
                .hasSizeGreaterThan(SourceDiff.signatures(old).size());
    }

    static Stream<Arguments> breaks() {
        return Stream.of(
                Arguments.of("age: {type: integer, format: int32}", "ages: {type: integer}", "User, User$Builder"),
                Arguments.of("operationId: createUser", "operationId: addUser", "UsersApi"),
                Arguments.of("#first", "- {name: of, in: query, required: true, schema: {type: string}}", "UsersApi"),
                Arguments.of(
                        "name: sort, in: query",
                        "name: order, in: query",
                        "ListUsersQuery$Builder, ListUsersSort, ListUsersSort$Known"),
                Arguments.of("enum: [reader, writer]", "enum: [reader]", "Role, Role$Known"),
                Arguments.of("tags: [Photos]", "tags: [Pictures]", "PhotosApi"));
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @MethodSource("breaks")
    void aBreakIsSeen(String was, String is, String classes) {
        GeneratedClient changed = GeneratedClient.of(DOCUMENT.replace(was, is), after);
        assertThat(String.join(", ", new SourceDiff(old, changed).broken())).isEqualTo(classes);
    }

    private static String with(String place, String text) {
        return DOCUMENT.replace("#" + place, text);
    }
}
