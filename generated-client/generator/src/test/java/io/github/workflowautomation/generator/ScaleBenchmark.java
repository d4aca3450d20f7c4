package io.github.workflowautomation.generator;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Generates and compiles documents of growing size and prints what it took. Not a test: figures depend on the machine.
 *
 * <p>{@code CONTRIBUTING.md} has the command; it needs a JVM of its own, as the compiler takes its class path.
 */
final class ScaleBenchmark {
    private static final double MEGABYTE = 1024.0 * 1024.0;

    private ScaleBenchmark() {}

    /** Warms up, then measures each size. */
    public static void main(String[] arguments) throws IOException {
        measure(50);
        System.out.println("operations and schemas | generate s | generate and compile s | peak heap MB | sources MB");
        for (int size : List.of(250, 500, 1_000)) {
            System.out.println(measure(size));
        }
    }

    private static String measure(int size) throws IOException {
        Path folder = Files.createTempDirectory("scale");
        Path document = folder.resolve("document.yaml");
        Files.writeString(document, document(size));
        long generate = nanos(() -> GeneratedClient.generate(document, folder.resolve("once"), "generated.sample"));
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long both = nanos(() -> GeneratedClient.from(document, folder));
        long peak =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return String.format(
                Locale.ROOT,
                "%22d | %10.1f | %22.1f | %12.0f | %.1f",
                size,
                generate / 1e9,
                both / 1e9,
                peak / MEGABYTE,
                bytes(folder.resolve("once")) / MEGABYTE);
    }

    private static long nanos(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static long bytes(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static String document(int size) {
        String operations = repeated(size, """
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
                """);
        String schemas = repeated(size, """
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
                """);
        return "openapi: 3.0.3\ninfo: {title: Large, version: '1'}\npaths:\n" + operations + "components:\n  schemas:\n"
                + schemas;
    }

    private static String repeated(int size, String text) {
        return IntStream.range(0, size)
                .mapToObj(i -> String.format(Locale.ROOT, text, i, i / 20))
                .collect(Collectors.joining());
    }
}
