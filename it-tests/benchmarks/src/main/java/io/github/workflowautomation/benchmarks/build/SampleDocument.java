package io.github.workflowautomation.benchmarks.build;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A document of any size. */
final class SampleDocument {
    private static final String OPERATION = """
              /things%1$d/{id}:
                put:
                  tags: [tag%2$d]
                  operationId: putThing%1$d
                  summary: Put thing %1$d
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string}}
                    - {name: sort, in: query, schema: {type: string, enum: [asc, desc]}}
                    - {name: page, in: query, schema: {type: integer, format: int32}}
                    - {name: X-Trace, in: header, schema: {type: string}}
                  requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing%1$d'}}}}
                  responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Thing%1$d'}}}}}
            """;
    private static final String SCHEMA = """
                Thing%1$d:
                  type: object
                  required: [id]
                  properties:
                    id: {type: string}
                    name: {type: string, description: The name of the thing.}
                    count: {type: integer, format: int64}
                    price: {type: number}
                    active: {type: boolean}
                    createdAt: {type: string, format: date-time}
                    day: {type: string, format: date}
                    tags: {type: array, items: {type: string}}
                    state: {type: string, enum: [open, closed]}
                    next: {$ref: '#/components/schemas/Thing%2$d'}
            """;

    private SampleDocument() {}

    static String of(int operations) {
        return "openapi: 3.0.3\ninfo: {title: Large, version: '1'}\npaths:\n" + repeated(operations, OPERATION)
                + "components:\n  schemas:\n" + repeated(operations, SCHEMA);
    }

    private static String repeated(int times, String text) {
        return IntStream.range(0, times)
                .mapToObj(i -> String.format(Locale.ROOT, text, i, i / 20))
                .collect(Collectors.joining());
    }
}
