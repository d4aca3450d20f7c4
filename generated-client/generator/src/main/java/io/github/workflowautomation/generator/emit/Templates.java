package io.github.workflowautomation.generator.emit;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The templates of this generator. They print what was computed and decide nothing. */
final class Templates {
    private final Mustache.Compiler compiler = Mustache.compiler().escapeHTML(false);
    private final Map<String, Template> compiled = new HashMap<>();

    String render(String name, Map<String, Object> values) {
        return compiled.computeIfAbsent(name, this::compile).execute(values);
    }

    private Template compile(String name) {
        String resource = "/templates/" + name + ".mustache";
        try (InputStream in = Templates.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The template " + resource + " is not on the class path.");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            return compiler.compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
