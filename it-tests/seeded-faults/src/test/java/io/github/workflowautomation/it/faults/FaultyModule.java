package io.github.workflowautomation.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Makes a folder of classes that hides one class, or one resource, of a module by a faulty one. */
final class FaultyModule {
    private FaultyModule() {}

    /**
     * Compiles a fault.
     *
     * @return the folder of classes, which has to stand first on the class path
     */
    static Path make(Fault fault, Path folder) throws IOException {
        Path sources = folder.resolve("sources");
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path target = (fault.isJava() ? sources : classes).resolve(fault.place());
        Files.createDirectories(target.getParent());
        Files.writeString(target, fault.faulty());
        if (fault.isJava()) {
            compile(target, classes, ModuleClassPath.of(fault.module()));
        }
        return classes;
    }

    private static void compile(Path source, Path classes, List<Path> classPath) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            Iterable<? extends JavaFileObject> units = files.getJavaFileObjects(source);
            List<String> options = Stream.of(
                            "-proc:none", "-parameters", "-nowarn", "-d", classes.toString(), "-cp", join(classPath))
                    .toList();
            boolean compiled =
                    compiler.getTask(said, files, null, options, null, units).call();
            assertThat(compiled)
                    .as("it compiles: a compiler would notice it, not a test%n%s", said)
                    .isTrue();
        }
    }

    static String join(List<Path> classPath) {
        return String.join(
                File.pathSeparator, classPath.stream().map(Path::toString).toList());
    }
}
