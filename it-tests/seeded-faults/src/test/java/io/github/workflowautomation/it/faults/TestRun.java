package io.github.workflowautomation.it.faults;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Some of a module's tests, run in a JVM of its own as the build runs them, with some classes before all others.
 *
 * @param exitCode of the JVM
 * @param output all that it printed
 */
record TestRun(int exitCode, String output) {
    private static final long MOST_MINUTES = 4;

    static TestRun of(Fault.NoticedBy tests, List<Path> first, Path folder) throws IOException, InterruptedException {
        List<Path> classPath = new ArrayList<>(first);
        classPath.addAll(ModuleClassPath.of(tests.module()));
        classPath.addAll(own());
        Path temporary = Files.createDirectories(folder.resolve("tmp")).toAbsolutePath();
        Path log = folder.resolve("tests.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                FaultyModule.join(classPath),
                FirstFailure.class.getName()));
        command.addAll(tests.classes());
        Process process = new ProcessBuilder(command)
                .directory(tests.module().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
        return new TestRun(process.exitValue(), Files.readString(log));
    }

    /** The launcher stands last: what a module has itself goes before. */
    private static List<Path> own() {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(classPath.split(File.pathSeparator, -1)).map(Path::of).toList();
    }

    boolean isGreen() {
        return exitCode == 0;
    }

    boolean isRed() {
        return exitCode == FirstFailure.RED;
    }

    /** {@return the test that failed} */
    String failure() {
        return output.lines()
                .filter(line -> line.startsWith(FirstFailure.FAILED))
                .map(line -> line.substring(FirstFailure.FAILED.length()))
                .findFirst()
                .orElse("");
    }
}
