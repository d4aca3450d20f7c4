package io.github.workflowautomation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** A client that was generated and compiled for a test. */
public final class GeneratedClient {
    private static final JavaCompiler COMPILER = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());

    /** One for all: it keeps open what is on the class path, and looking that through takes longer than most clients. */
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    private final Path sources;
    private final ClassLoader classes;
    private final String basePackage;

    private final List<String> warnings;

    private GeneratedClient(Path sources, ClassLoader classes, String basePackage, List<String> warnings) {
        this.sources = sources;
        this.classes = classes;
        this.basePackage = basePackage;
        this.warnings = warnings;
    }

    /** Generates from a document and compiles without a warning. */
    public static GeneratedClient from(Path document, Path folder) {
        String basePackage = "generated.sample";
        List<String> warnings = generate(document, folder, basePackage);
        Path sources = folder.resolve("generated/src/main/java");
        return new GeneratedClient(sources, compile(sources, folder.resolve("classes")), basePackage, warnings);
    }

    /** The same with the text of a document. */
    public static GeneratedClient of(String document, Path folder) {
        try {
            Path file = folder.resolve("document.yaml");
            Files.writeString(file, document);
            return from(file, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Generates only; gives the warnings. */
    public static List<String> generate(Path document, Path folder, String basePackage) {
        CodegenConfigurator configurator = new CodegenConfigurator()
                .setGeneratorName(ClientGenerator.class.getName())
                .setInputSpec(document.toString())
                .setValidateSpec(false) // what the parser refuses is for the generator to name
                .setOutputDir(folder.resolve("generated").toString())
                .addAdditionalProperty(ClientGenerator.BASE_PACKAGE, basePackage);
        ClientOptInput input = configurator.toClientOptInput();
        new DefaultGenerator().opts(input).generate();
        return ((ClientGenerator) input.getConfig()).warnings();
    }

    private static ClassLoader compile(Path sources, Path classes) {
        StringWriter messages = new StringWriter();
        try (Stream<Path> found = Files.walk(sources)) {
            List<Path> javaFiles =
                    found.filter(path -> path.toString().endsWith(".java")).toList();
            Files.createDirectories(classes);
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "-Xlint:all,-processing,-classfile",
                    "-Xdoclint:all/protected",
                    "-proc:none",
                    "-parameters");
            boolean compiled = COMPILER.getTask(
                            messages, FILES, null, options, null, FILES.getJavaFileObjectsFromPaths(javaFiles))
                    .call();
            assertThat(messages.toString()).isEmpty();
            assertThat(compiled).isTrue();
            return new URLClassLoader(new URL[] {classes.toUri().toURL()}, GeneratedClient.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the generator warned of. */
    public List<String> warnings() {
        return warnings;
    }

    /** Where its class files are. */
    public Path classFiles() {
        return sources.resolve("../../../../classes").normalize();
    }

    /** A document among the test's resources. */
    public static Path resource(String name) {
        return Path.of("src", "test", "resources", name);
    }

    /** The source of a class; the name is relative to the base package. */
    public String source(String name) {
        try {
            return Files.readString(sources.resolve((basePackage + "." + name).replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The classes in the model package, adapters aside. */
    List<String> modelNames() {
        try (Stream<Path> found = Files.list(sources.resolve((basePackage + ".model").replace('.', '/')))) {
            return found.map(path -> path.getFileName().toString().replace(".java", ""))
                    .filter(name ->
                            !name.endsWith("JsonAdapter") && !name.endsWith("Adapters") && !name.equals("package-info"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A generated class; the name is relative to the base package. */
    public Class<?> type(String name) {
        try {
            return Class.forName(basePackage + "." + name, true, classes);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The interfaces. */
    public List<Class<?>> interfaces() {
        return types("").stream().filter(Class::isInterface).toList();
    }

    /** The classes of a package below the base package. */
    public List<Class<?>> types(String subpackage) {
        Path folder = sources.resolve(basePackage.replace('.', '/')).resolve(subpackage);
        String prefix = subpackage.isEmpty() ? "" : subpackage + ".";
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
                    .sorted()
                    .<Class<?>>map(name -> type(prefix + name.substring(0, name.length() - ".java".length())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
