package io.github.workflowautomation.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Pairs of operations that a server cannot tell apart for some argument: {@code /processes/{processSid}/copy} with the
 * id {@code kpi} is also {@code /processes/kpi/{processSid}} with the id {@code copy}.
 *
 * @param lines the pairs, each as method and two path templates
 */
record Overlaps(List<String> lines) {
    static Overlaps read(Path file) {
        try {
            return new Overlaps(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int pairs() {
        return lines.size();
    }

    /** {@return the operations in them, as {@code METHOD path}} */
    List<String> operations() {
        return lines.stream()
                .map(line -> line.split(" "))
                .flatMap(pair -> Stream.of(pair[0] + " " + pair[1], pair[0] + " " + pair[2]))
                .distinct()
                .toList();
    }
}
