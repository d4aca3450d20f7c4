package io.github.workflowautomation.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run says of the operations.
 *
 * @param operations those of the bundle
 * @param overlaps those that only the right arguments tell apart
 * @param proofs what was shown
 */
record OperationsReport(List<BundleOperation> operations, Overlaps overlaps, Proofs proofs) {
    /** In place of a violation, of an operation that takes neither query nor body. */
    static final String PATH_AND_VERB = "path and verb only";

    private static final String TITLE = "Every operation through Prism";

    /** {@return its tables} */
    List<Table> tables() {
        List<Table> tables = new ArrayList<>(List.of(bySection(), columns(), violations(), open(), overlapping()));
        sections().forEach((section, inIt) -> tables.add(section(section, inIt)));
        return tables;
    }

    /** {@return a few lines for the console} */
    List<String> summary() {
        return Stream.of(Proof.values())
                .map(proof -> "Contract: " + proof.title() + ": " + proofs.count(operations, proof) + " of "
                        + operations.size() + " operations of the bundle")
                .toList();
    }

    /** Writes it as text and as a page. {@return the two files} */
    List<Path> write(Path folder) throws IOException {
        List<Table> tables = tables();
        return List.of(
                Files.write(folder.resolve("operations-report.txt"), TextReport.of(TITLE, tables)),
                Files.writeString(folder.resolve("operations-report.html"), HtmlReport.of(TITLE, tables)));
    }

    private Table bySection() {
        List<List<String>> rows = new ArrayList<>();
        sections().forEach((section, inIt) -> rows.add(counts(section, inIt)));
        rows.add(counts("all", operations));
        return new Table("By section", row("Section", List.of("Operations"), Proof::title), rows);
    }

    private List<String> counts(String section, Collection<BundleOperation> some) {
        return row(section, List.of(text(some.size())), proof -> text(proofs.count(some, proof)));
    }

    private static Table columns() {
        return new Table(
                "What the columns say",
                List.of("Column", "Meaning"),
                Stream.of(Proof.values())
                        .map(proof -> List.of(proof.title(), proof.meaning()))
                        .toList());
    }

    private Table violations() {
        Map<String, Long> kinds = operations.stream()
                .flatMap(operation -> proofs.all(operation, Proof.VIOLATION).stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return new Table(
                "Violations by kind",
                List.of("Kind", "Operations"),
                kinds.entrySet().stream()
                        .map(kind -> List.of(kind.getKey(), text(kind.getValue())))
                        .toList());
    }

    private Table open() {
        return new Table(
                "Operations that need no token",
                List.of("Operation", "Call"),
                operations.stream()
                        .filter(operation -> !operation.isSecured())
                        .map(operation -> List.of(operation.id(), operation.call()))
                        .toList());
    }

    private Table overlapping() {
        return new Table(
                "Pairs that share a path for some argument; called with ids that are UUIDs, each answered as itself",
                List.of("Method", "One", "Other"),
                overlaps.lines().stream().map(line -> List.of(line.split(" "))).toList());
    }

    private Table section(String section, List<BundleOperation> inIt) {
        return new Table(
                "Section " + section,
                row("Operation", List.of("Call"), Proof::title),
                inIt.stream()
                        .map(operation -> row(
                                operation.id(),
                                List.of(operation.call()),
                                proof -> String.join(", ", proofs.all(operation, proof))))
                        .toList());
    }

    private Map<String, List<BundleOperation>> sections() {
        return operations.stream()
                .collect(Collectors.groupingBy(BundleOperation::section, TreeMap::new, Collectors.toList()));
    }

    private static List<String> row(String first, List<String> next, Function<Proof, String> each) {
        List<String> cells = new ArrayList<>(List.of(first));
        cells.addAll(next);
        Stream.of(Proof.values()).map(each).forEach(cells::add);
        return cells;
    }

    private static String text(long number) {
        return Long.toString(number);
    }
}
