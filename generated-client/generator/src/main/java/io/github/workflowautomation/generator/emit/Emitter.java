package io.github.workflowautomation.generator.emit;

import io.github.workflowautomation.generator.operation.Section;
import io.github.workflowautomation.generator.operation.Settings;
import io.github.workflowautomation.generator.shape.AdapterIndex;
import io.github.workflowautomation.generator.shape.Enumeration;
import io.github.workflowautomation.generator.shape.Model;
import io.github.workflowautomation.generator.shape.Union;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

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

    /** Writes the class that lists the interfaces. */
    public void writeList(List<Section> sections) {
        List<String> names = sections.stream().map(Section::name).sorted().toList();
        sources.write(
                "",
                "Sections.java",
                templates.render("sections", Map.of("package", sources.basePackage(), "names", names)));
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
                "java.util.LinkedHashMap",
                "java.util.Map",
                "java.util.Objects",
                "java.util.Set",
                "io.swagger.v3.oas.annotations.media.Schema",
                "org.jspecify.annotations.Nullable",
                "support.Copies",
                "support.JsonValue",
                "support.Members",
                "support.NullMembers",
                "support.Printed"));
        writeClass(model.name(), "model", Map.of("model", model, "imports", imports(imports, "model")));
        writeClass(
                model.name() + "JsonAdapter",
                "adapter",
                Map.of("model", model, "imports", imports(adapterImports(model), "model")));
    }

    private static Set<String> adapterImports(Model model) {
        Set<String> imports = new TreeSet<>(model.adapterImports());
        imports.addAll(Set.of(
                "com.squareup.moshi.JsonAdapter",
                "com.squareup.moshi.JsonReader",
                "com.squareup.moshi.JsonWriter",
                "com.squareup.moshi.Moshi",
                "java.io.IOException",
                "org.jspecify.annotations.Nullable",
                "support.Scalars"));
        if (!model.adapted().isEmpty()) {
            imports.add("support.Adapters");
        }
        return imports;
    }

    /** Writes an enumeration. */
    public void write(Enumeration enumeration) {
        writeClass(
                enumeration.name(),
                "enumeration",
                Map.of("enumeration", enumeration, "imports", imports(enumeration.imports(), "model")));
    }

    /** Writes a union and its adapter. */
    public void write(Union union) {
        writeClass(union.name(), "union", Map.of("union", union, "imports", imports(union.imports(), "model")));
        writeClass(
                union.name() + "JsonAdapter",
                "union-adapter",
                Map.of("union", union, "imports", imports(union.adapterImports(), "model")));
    }

    private void writeClass(String name, String template, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("package", sources.basePackage());
        sources.write("model", name + ".java", templates.render(template, all));
    }

    /** Writes what binds the models to their adapters, and says of each package that it is null-marked. */
    public void writeFrame(AdapterIndex adapters, boolean anyParameters) {
        writeClass(
                "ModelAdapters",
                "adapters",
                Map.of("groups", adapters.groups(), "imports", imports(adapters.imports(), "model")));
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
