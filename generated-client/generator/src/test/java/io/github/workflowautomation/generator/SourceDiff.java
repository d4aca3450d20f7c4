package io.github.workflowautomation.generator;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.cmp.JarArchiveComparatorOptions.OverrideCompatibilityChange;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibilityChangeType;
import japicmp.model.JApiSemanticVersionLevel;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the step from one document to the next does to Java code that uses the client: both clients are generated and
 * compiled, and japicmp compares their class files. It does not see two arguments of one type that change places; the
 * signatures with the names of their parameters show that.
 */
final class SourceDiff {
    private static final int NONE = 0;
    private static final int ADDITIVE = 10;
    private static final int SOURCE = 20;
    private static final int USAGE = 64;

    /** Retrofit implements the interfaces; to callers these changes are none. */
    private static final List<JApiCompatibilityChangeType> FOR_IMPLEMENTERS = List.of(
            JApiCompatibilityChangeType.METHOD_ADDED_TO_INTERFACE,
            JApiCompatibilityChangeType.METHOD_ABSTRACT_NOW_DEFAULT);

    private final GeneratedClient before;
    private final GeneratedClient after;

    SourceDiff(GeneratedClient before, GeneratedClient after) {
        this.before = before;
        this.after = after;
    }

    /** Compares the clients of two documents: {@code before.yaml after.yaml}. Ends with 0, 10 (additive) or 20 (breaks). */
    public static void main(String[] args) throws IOException {
        int code = USAGE;
        try {
            if (args.length == 2) {
                code = compare(Path.of(args[0]), Path.of(args[1]));
            } else {
                System.err.println("Usage: SourceDiff <before> <after>, two OpenAPI documents");
            }
        } catch (Throwable failure) {
            System.err.println("This is a defect of the tool: " + failure); // the exit below would keep it quiet
        } finally {
            System.exit(code); // in Maven's own JVM
        }
    }

    /** In Maven's own JVM the classes come from a loader, while the compiler looks into the property. */
    private static void adoptClassPath() {
        if (SourceDiff.class.getClassLoader() instanceof URLClassLoader loader) {
            System.setProperty(
                    "java.class.path",
                    Stream.of(loader.getURLs())
                            .map(url -> Path.of(URI.create(url.toString())).toString())
                            .collect(Collectors.joining(File.pathSeparator)));
        }
    }

    /** {@return what {@link #main} ends with, for two documents} */
    static int compare(Path before, Path after) throws IOException {
        adoptClassPath();
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "source-diff");
        SourceDiff diff = new SourceDiff(
                GeneratedClient.from(before, folder.resolve("before")),
                GeneratedClient.from(after, folder.resolve("after")));
        List<String> gone = missing(diff.before, diff.after);
        List<String> come = missing(diff.after, diff.before);
        gone.forEach(signature -> System.out.println("- " + signature));
        come.forEach(signature -> System.out.println("+ " + signature));
        diff.broken().forEach(type -> System.out.println("breaks callers of " + type));
        diff.swapped().forEach(signature -> System.out.println("arguments change places: " + signature));
        if (diff.breaks()) {
            return SOURCE;
        }
        return gone.isEmpty() && come.isEmpty() ? NONE : ADDITIVE;
    }

    /** Whether code that compiled before may fail to compile or to run, or do something else. */
    boolean breaks() {
        return !broken().isEmpty() || !swapped().isEmpty();
    }

    /** Simple names of the classes that japicmp finds broken, in source or binary. */
    List<String> broken() {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.getClassPathEntries()
                .addAll(List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)));
        for (JApiCompatibilityChangeType change : FOR_IMPLEMENTERS) {
            options.addOverrideCompatibilityChange(
                    new OverrideCompatibilityChange(change, true, true, JApiSemanticVersionLevel.MINOR));
        }
        return new JarArchiveComparator(options)
                .compare(archive(before), archive(after)).stream()
                        .filter(type -> !type.isBinaryCompatible() || !type.isSourceCompatible())
                        .map(JApiClass::getFullyQualifiedName)
                        .map(name -> name.substring(name.lastIndexOf('.') + 1))
                        .sorted()
                        .toList();
    }

    /** Signatures of before whose arguments are there still, in another order. */
    List<String> swapped() {
        List<String> now = signatures(after);
        return missing(before, after).stream()
                .filter(signature -> now.stream().anyMatch(other -> isPermutation(signature, other)))
                .toList();
    }

    private static boolean isPermutation(String signature, String other) {
        int names = signature.lastIndexOf('[');
        int otherNames = other.lastIndexOf('[');
        return signature.substring(0, names).equals(other.substring(0, otherNames))
                && sorted(signature.substring(names)).equals(sorted(other.substring(otherNames)));
    }

    private static List<String> sorted(String names) {
        return Stream.of(names.substring(1, names.length() - 1).split(", ", -1))
                .sorted()
                .toList();
    }

    private static List<String> missing(GeneratedClient from, GeneratedClient in) {
        TreeSet<String> missing = new TreeSet<>(signatures(from));
        missing.removeAll(new TreeSet<>(signatures(in)));
        return List.copyOf(missing);
    }

    /** Public methods with the names of their parameters, which japicmp does not compare. */
    static List<String> signatures(GeneratedClient client) {
        List<String> signatures = new ArrayList<>();
        for (String subpackage : List.of("", "model", "parameter")) {
            client.types(subpackage).forEach(type -> addSignatures(type, signatures));
        }
        return signatures;
    }

    private static void addSignatures(Class<?> type, List<String> signatures) {
        for (Method method : type.getMethods()) {
            String names = Arrays.stream(method.getParameters())
                    .map(Parameter::getName)
                    .toList()
                    .toString();
            signatures.add(method.toGenericString().replace(" default ", " ").replace(" abstract ", " ") + names);
        }
        Arrays.stream(type.getClasses()).forEach(inner -> addSignatures(inner, signatures));
    }

    private static JApiCmpArchive archive(GeneratedClient client) {
        Path jar = client.classFiles().resolveSibling("client.jar");
        try (Stream<Path> found = Files.walk(client.classFiles());
                OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(
                        new JarEntry(client.classFiles().relativize(file).toString()));
                Files.copy(file, entries);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new JApiCmpArchive(jar.toFile(), "1");
    }
}
