package io.github.workflowautomation.twins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwinProcessorTest {
    private static final String AROUND = """
            package sample;
            final class AsyncCalls {
                <T> java.util.concurrent.CompletableFuture<T> call(java.util.function.Supplier<T> waiting) {
                    return java.util.concurrent.CompletableFuture.supplyAsync(waiting);
                }
                java.util.concurrent.CompletableFuture<Void> run(Runnable waiting) {
                    return java.util.concurrent.CompletableFuture.runAsync(waiting);
                }
            }
            @interface Guessed {}
            interface WorkflowClient { void async(); }
            record Pager<T>(java.util.List<T> items) {}
            record AsyncPager<T>(AsyncCalls async, java.util.function.Supplier<Pager<T>> waiting) {}
            """;

    @TempDir
    private Path output;

    @Test
    void hasTheSameMethodsWithFuturesInPlaceOfValues() throws IOException {
        String twin = twinOf("""
                public int count(String name, long... sizes) { return 1; }
                public void close() {}
                public java.util.List<String> names() { return null; }
                """);

        assertThat(twin)
                .contains(
                        "public java.util.concurrent.CompletableFuture<Integer> count(java.lang.String name, long... sizes)")
                .contains("return async.call(() -> waiting.count(name, sizes));")
                .contains(
                        "public java.util.concurrent.CompletableFuture<@org.jspecify.annotations.Nullable Void> close()")
                .contains("return async.run(() -> waiting.close());")
                .contains("public java.util.concurrent.CompletableFuture<java.util.List<java.lang.String>> names()");
    }

    @Test
    void givesTwinsAndPagersWithoutCallingAnything() throws IOException {
        String twin = twinOf("""
                public Thing other() { return this; }
                public Pager<String> all() { return null; }
                """);

        assertThat(twin)
                .contains("public AsyncThing other() {\n        return new AsyncThing(async, waiting.other());")
                .contains(
                        "public AsyncPager<java.lang.String> all() {\n        return new AsyncPager<>(async, () -> waiting.all());");
    }

    @Test
    void keepsTypeParametersAndJavadoc() throws IOException {
        String twin = twinOf("""
                /**
                 * Reads it.
                 *
                 * @param reader {@link Thing reads}
                 */
                public <R> R read(java.util.function.Function<String, R> reader) { return reader.apply(""); }
                """);

        assertThat(twin)
                .contains("    /**\n     * Reads it.\n     *\n     * @param reader {@link Thing reads}\n     */\n")
                .contains("public <R> java.util.concurrent.CompletableFuture<R> read("
                        + "java.util.function.Function<java.lang.String,R> reader)");
    }

    @Test
    void keepsAnnotationsOfTheLibraryItself() throws IOException {
        String twin = twinOf("@Guessed @SuppressWarnings(\"unused\") public int count() { return 1; }");

        assertThat(twin).contains("    @sample.Guessed\n    public ").doesNotContain("SuppressWarnings");
    }

    @Test
    void keepsTheImportsThatTheJavadocNeeds() throws IOException {
        String twin = twinOf("""
                /** {@return what {@link Path} says} */
                public Path path() { return Path.of(""); }
                """);

        assertThat(twin).contains("\nimport java.nio.file.Path;\n");
    }

    @Test
    void leavesOutWhatIsNotPublicOrBelongsToTheClass() throws IOException {
        String twin = twinOf("""
                public static Thing of() { return new Thing(); }
                int hidden() { return 1; }
                public String toString() { return ""; }
                """);

        assertThat(twin).doesNotContain(" of(").doesNotContain("hidden").doesNotContain("toString");
    }

    private String twinOf(String members) throws IOException {
        String thing =
                "package sample;\nimport java.nio.file.Path;\n@io.github.workflowautomation.twins.AsyncTwin\npublic final class Thing {\n"
                        + members + "}\n";
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        JavaCompiler.CompilationTask task = compiler.getTask(
                messages,
                null,
                null,
                List.of("-d", output.toString(), "-Xlint:all,-processing,-auxiliaryclass", "-Werror"),
                null,
                List.of(source("AsyncCalls", AROUND), source("Thing", thing)));
        task.setProcessors(List.of(new TwinProcessor()));

        assertThat(task.call()).as(messages.toString()).isTrue();
        return Files.readString(output.resolve("sample/AsyncThing.java"));
    }

    private static JavaFileObject source(String name, String text) {
        return new SimpleJavaFileObject(URI.create("string:///sample/" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
