package io.github.workflowautomation.benchmarks.build;

import io.github.workflowautomation.benchmarks.report.PeakHeap;
import io.github.workflowautomation.generator.ClientGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/**
 * Generates and compiles a client of so many operations. Prints the seconds for each, the most MiB of heap in use, and the
 * MiB of sources.
 */
public final class BuildProgram {
    private static final double MEBIBYTE = 1_048_576.0;

    private BuildProgram() {}

    /** Takes the folder to work in, which is emptied first, and the number. */
    public static void main(String[] arguments) throws IOException {
        PrintStream output = System.out;
        System.setOut(System.err); // the generator talks
        Path folder = Path.of(arguments[0]);
        empty(folder);
        Path document = folder.resolve("document.yaml");
        Files.writeString(document, SampleDocument.of(Integer.parseInt(arguments[1])));
        double generated = seconds(() -> generate(document, folder));
        Path sources = folder.resolve("generated/src/main/java");
        double compiled = seconds(() -> compile(sources, folder.resolve("classes")));
        output.println(generated + " " + compiled + " " + PeakHeap.mebibytes() + " " + bytes(sources) / MEBIBYTE);
    }

    private static double seconds(Runnable work) {
        long started = System.nanoTime();
        work.run();
        return (System.nanoTime() - started) / 1e9;
    }

    private static void generate(Path document, Path folder) {
        CodegenConfigurator settings = new CodegenConfigurator()
                .setGeneratorName(ClientGenerator.class.getName())
                .setInputSpec(document.toString())
                .setOutputDir(folder.resolve("generated").toString())
                .addAdditionalProperty(ClientGenerator.BASE_PACKAGE, "generated.sample");
        new DefaultGenerator().opts(settings.toClientOptInput()).generate();
    }

    private static void compile(Path sources, Path classes) {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> found = Files.walk(sources)) {
            List<Path> javaFiles =
                    found.filter(path -> path.toString().endsWith(".java")).toList();
            Files.createDirectories(classes);
            List<String> options = List.of("-d", classes.toString(), "-proc:none", "-nowarn");
            boolean compiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(javaFiles))
                    .call();
            if (!compiled) {
                throw new IllegalStateException(messages.toString());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        }
    }
}
