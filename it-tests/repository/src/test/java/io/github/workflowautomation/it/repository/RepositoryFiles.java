package io.github.workflowautomation.it.repository;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The files of this repository, without what builds and editors leave in it. */
final class RepositoryFiles {
    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private static final Set<String> LEFT_OUT =
            Set.of(".git", ".idea", ".settings", ".snapshot", ".vscode", "node_modules", "target");

    private RepositoryFiles() {}

    static List<Path> pages() throws IOException {
        return matching(name -> name.endsWith(".md"));
    }

    static List<Path> poms() throws IOException {
        return matching(name -> name.equals("pom.xml"));
    }

    static List<Path> tests() throws IOException {
        return matching(name -> name.endsWith("Test.java") || name.endsWith("IT.java"));
    }

    static List<Path> workflows() throws IOException {
        Path folder = ROOT.resolve(".github/workflows");
        return matching(name -> name.endsWith(".yml")).stream()
                .filter(file -> file.startsWith(folder))
                .toList();
    }

    private static List<Path> matching(Predicate<String> name) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return LEFT_OUT.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (name.test(file.getFileName().toString())) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found.stream().sorted().toList();
    }
}
