package io.github.workflowautomation.it.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A command of a page, a script or a workflow that runs Maven, held against the POMs. */
record MavenCommand(String text) {
    private static final Pattern COMMAND =
            Pattern.compile("(?m)(?:\\./mvnw|^run) ((?:[^\\n`|#\"'\\\\;)]|\\\\\\n|\"[^\"\\n]*\"|'[^'\\n]*')+)");
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"']|\"[^\"]*\"|'[^']*')+");
    private static final Pattern PROFILE =
            Pattern.compile("<profile>\\s*(?:<!--.*?-->\\s*)?<id>([\\w-]+)</id>", Pattern.DOTALL);
    private static final Pattern PROPERTY = Pattern.compile("<([\\w.-]+)>|\\$\\{([\\w.-]+)}");
    private static final Set<String> PHASES =
            Set.of("process-classes", "compile", "test-compile", "test", "package", "verify", "install", "deploy");
    /** Those of Maven's plugins, which stand in no POM. */
    private static final Set<String> WELL_KNOWN = Set.of(
            "exec.args",
            "exec.classpathScope",
            "exec.executable",
            "exec.mainClass",
            "failsafe.failIfNoSpecifiedTests",
            "invoker.test",
            "it.test",
            "maven.test.skip",
            "newVersion",
            "skipTests",
            "skipUpload",
            "spotless.check.skip",
            "surefire.failIfNoSpecifiedTests",
            "test");

    /** Those in a text; in {@code .ci/run} a function of the script stands for Maven. */
    static List<MavenCommand> in(String text) {
        return COMMAND.matcher(text.replaceAll("\\$\\{\\{[^}]*}}", "1"))
                .results()
                .map(match -> match.group(1).replaceAll("[\\s\\\\]+", " ").strip())
                .filter(command -> !command.startsWith("(") && !command.contains("$@"))
                .map(MavenCommand::new)
                .toList();
    }

    /** What of it is in no POM: profiles, properties, modules, phases. */
    List<String> unknown() throws IOException {
        List<String> unknown = new ArrayList<>();
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("-pl")) {
                i++;
                addUnknown(unknown, words.get(i).split(","), MavenCommand::isModule);
            } else if (word.startsWith("-P")) {
                addUnknown(unknown, word.substring(2).split(","), names(PROFILE)::contains);
            } else if (word.startsWith("-D")) {
                String name = word.substring(2).replaceFirst("=.*", "");
                if (!WELL_KNOWN.contains(name) && !names(PROPERTY).contains(name) && !isReadByATest(name)) {
                    unknown.add(name);
                }
            } else if (!word.startsWith("-") && !word.contains(":")) {
                addUnknown(unknown, new String[] {word}, PHASES::contains);
            }
        }
        return unknown;
    }

    private static void addUnknown(List<String> unknown, String[] names, Predicate<String> known) {
        Arrays.stream(names).filter(known.negate()).forEach(unknown::add);
    }

    private static boolean isModule(String folder) {
        return Files.isRegularFile(RepositoryFiles.ROOT.resolve(folder).resolve("pom.xml"));
    }

    private static boolean isReadByATest(String property) throws IOException {
        for (Path source : RepositoryFiles.tests()) {
            if (Files.readString(source).contains("\"" + property + "\"")) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> names(Pattern pattern) throws IOException {
        Set<String> names = new HashSet<>();
        for (Path pom : RepositoryFiles.poms()) {
            pattern.matcher(Files.readString(pom))
                    .results()
                    .flatMap(match -> groups(match))
                    .forEach(names::add);
        }
        return names;
    }

    private static Stream<String> groups(MatchResult match) {
        return Stream.iterate(1, i -> i <= match.groupCount(), i -> i + 1)
                .map(match::group)
                .filter(group -> group != null);
    }
}
