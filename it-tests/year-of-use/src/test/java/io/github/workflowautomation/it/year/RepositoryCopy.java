package io.github.workflowautomation.it.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A copy of this repository without what a build makes, and Maven on it. */
final class RepositoryCopy {

    private static final Set<String> LEFT_OUT = Set.of(".git", "target", "node_modules");

    private final Path root;

    private RepositoryCopy(Path root) {
        this.root = root.toAbsolutePath();
    }

    static RepositoryCopy make(Path target) throws IOException {
        Path source = Path.of("../..").toRealPath();
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (LEFT_OUT.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(target.resolve(source.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(
                        file,
                        target.resolve(source.relativize(file)),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
        return new RepositoryCopy(target);
    }

    Path root() {
        return root;
    }

    String read(String file) throws IOException {
        return Files.readString(root.resolve(file));
    }

    /** Runs Maven, which must end well, and gives what it printed. */
    String maven(String... arguments) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>();
        command.add(root.resolve(windows ? "mvnw.cmd" : "mvnw").toString());
        command.addAll(List.of("-q", "-B", "-Dmaven.repo.local=" + System.getProperty("maven.repository")));
        if (System.getProperty("maven.network", "").equals("offline:true")) {
            command.add("-o");
        }
        command.addAll(List.of(arguments));
        Path log = root.resolveSibling("maven.log");
        int exitCode = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        String output = Files.readString(log);
        assertThat(exitCode).as("%s%n%s", command, output).isZero();
        return output;
    }
}
