package io.github.workflowautomation.generator.emit;

import io.github.workflowautomation.generator.operation.Section;
import io.github.workflowautomation.generator.operation.Settings;
import io.github.workflowautomation.generator.shape.Model;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes the sources of a client. */
public final class Emitter {
    private static final Set<String> OWN_PACKAGES = Set.of("support", "model", "parameter");

    private final SourceFolder sources;
    private final Templates templates = new Templates();

    /** Writes into a folder. */
    public Emitter(SourceFolder sources) {
        this.sources = sources;
    }

    /** Writes an interface. */
    public void write(Section section) {
        String text = templates.render(
                "interface",
                Map.of(
                        "package",
                        sources.basePackage(),
                        "section",
                        section,
                        "imports",
                        imports(section.imports(), "")));
        sources.write("", section.name() + ".java", text);
    }

    /** Writes a class of query parameters, headers or form fields. */
    public void write(Settings settings) {
        String text = templates.render(
                "settings",
                Map.of(
                        "package", sources.basePackage(),
                        "settings", settings,
                        "imports", imports(settings.allImports(), "parameter")));
        sources.write("parameter", settings.name() + ".java", text);
    }

    /** Writes a model and its adapter. */
    public void write(Model model) {
        Set<String> imports = new TreeSet<>(model.imports());
        imports.addAll(Set.of(
                "java.util.Collections",
                "java.util.LinkedHashMap",
                "java.util.Map",
                "java.util.Objects",
                "java.util.StringJoiner",
                "io.swagger.v3.oas.annotations.media.Schema",
                "org.jspecify.annotations.Nullable",
                "support.JsonObject",
                "support.JsonValue"));
        Map<String, Object> values =
                Map.of("package", sources.basePackage(), "model", model, "imports", imports(imports, "model"));
        sources.write("model", model.name() + ".java", templates.render("model", values));
        sources.write("model", model.name() + "JsonAdapter.java", adapter(model));
    }

    private String adapter(Model model) {
        Set<String> imports = model.adapted().stream()
                .flatMap(property -> property.type().imports().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        imports.addAll(Set.of(
                "com.squareup.moshi.JsonAdapter",
                "com.squareup.moshi.JsonReader",
                "com.squareup.moshi.JsonWriter",
                "com.squareup.moshi.Moshi",
                "java.io.IOException",
                "org.jspecify.annotations.Nullable",
                "support.Adapters",
                "support.Scalars"));
        if (model.adapted().isEmpty()) {
            imports.remove("support.Adapters");
        }
        return templates.render(
                "adapter",
                Map.of("package", sources.basePackage(), "model", model, "imports", imports(imports, "model")));
    }

    /** Writes what binds the models to their adapters, and says of each package that it is null-marked. */
    public void writeFrame(List<Model> models, boolean anyParameters) {
        sources.write(
                "model",
                "ModelAdapters.java",
                templates.render("adapters", Map.of("package", sources.basePackage(), "models", models)));
        writePackage("", "One interface for each section of the API.");
        writePackage("model", "What the API sends and takes.");
        if (anyParameters) {
            writePackage("parameter", "Queries, headers and forms, one class for each operation that has them.");
        }
    }

    private void writePackage(String subpackage, String sentence) {
        String name = subpackage.isEmpty() ? sources.basePackage() : sources.basePackage() + "." + subpackage;
        sources.write(
                subpackage,
                "package-info.java",
                templates.render("package-info", Map.of("package", name, "sentence", sentence)));
    }

    /** Full names, sorted, without those of the class's own package. */
    private List<String> imports(Collection<String> names, String subpackage) {
        Predicate<String> own = name -> OWN_PACKAGES.contains(name.substring(0, name.indexOf('.')));
        return names.stream()
                .filter(name -> subpackage.isEmpty() || !name.startsWith(subpackage + "."))
                .map(name -> own.test(name) ? sources.basePackage() + "." + name : name)
                .sorted()
                .toList();
    }
}
