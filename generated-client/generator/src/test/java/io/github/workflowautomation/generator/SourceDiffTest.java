package io.github.workflowautomation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as its users run it, in Maven's own JVM: there the class path is a loader's, and the property says another. */
class SourceDiffTest {
    private static final String PROPERTY = "java.class.path";
    private static final String BEFORE = """
            openapi: 3.0.3
            info: {title: One, version: '1'}
            paths:
              /things:
                get:
                  operationId: listThings
                  tags: [things]
                  parameters:
                    - {name: size, in: query, schema: {type: integer}}
                  responses: {'204': {description: Done.}}
            """;

    private static final String MORE = """
              /more:
                get:
                  operationId: listMore
                  tags: [things]
                  responses: {'204': {description: Done.}}
            """;

    private final String classPath = System.getProperty(PROPERTY);

    @TempDir
    Path folder;

    @BeforeEach
    void hideTheClassPath() {
        System.setProperty(PROPERTY, folder.toString());
    }

    @AfterEach
    void showItAgain() {
        System.setProperty(PROPERTY, classPath);
    }

    @Test
    void comparesWhatItFindsByItsLoader() throws Exception {
        Path before = Files.writeString(folder.resolve("before.yaml"), BEFORE);
        Path more = Files.writeString(folder.resolve("more.yaml"), BEFORE + MORE);
        Path less = Files.writeString(folder.resolve("less.yaml"), BEFORE.replace("name: size", "name: length"));

        assertThat(compared(before, more)).isEqualTo(10);
        assertThat(compared(before, less)).isEqualTo(20);
    }

    private int compared(Path before, Path after) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(urls(), ClassLoader.getPlatformClassLoader())) {
            Method compare =
                    loader.loadClass(SourceDiff.class.getName()).getDeclaredMethod("compare", Path.class, Path.class);
            compare.setAccessible(true);
            Thread.currentThread().setContextClassLoader(loader); // as Maven does
            return (int) compare.invoke(null, before, after);
        } finally {
            Thread.currentThread().setContextClassLoader(SourceDiffTest.class.getClassLoader());
        }
    }

    private URL[] urls() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String element : classPath.split(File.pathSeparator, -1)) {
            urls.add(Path.of(element).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }
}
