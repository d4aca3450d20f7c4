package io.github.workflowautomation.generator;

import java.nio.file.Path;

/** A program that generates from a document into a folder, below a package. */
final class Generate {
    private Generate() {}

    public static void main(String[] arguments) {
        GeneratedClient.generate(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2])
                .forEach(System.err::println);
    }
}
