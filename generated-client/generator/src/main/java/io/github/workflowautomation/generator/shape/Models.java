package io.github.workflowautomation.generator.shape;

import io.github.workflowautomation.generator.document.Diagnostics;
import io.github.workflowautomation.generator.document.Located;
import io.github.workflowautomation.generator.document.Pointer;
import io.github.workflowautomation.generator.document.References;
import io.github.workflowautomation.generator.document.SchemaView;
import io.github.workflowautomation.generator.text.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The classes that the schemas of a document become, and the Java type of any schema in it. */
public final class Models {
    private final References references;
    private final Diagnostics diagnostics;
    private final EnumReader enums;
    private final Kinds kinds;
    private final PlainTypes plainTypes;
    private final ModelReader modelReader;
    private final ClassNames names = new ClassNames();
    private final Map<Pointer, JavaType> classes = new LinkedHashMap<>();
    private final Map<String, Set<String>> unionsOfClass = new LinkedHashMap<>();
    private final List<Model> models = new ArrayList<>();
    private final List<Enumeration> enumerations = new ArrayList<>();
    private final Set<Pointer> underWay = new LinkedHashSet<>();

    /** Makes a class of each shared schema that needs one. */
    public Models(References references, Diagnostics diagnostics) {
        this.references = references;
        this.diagnostics = diagnostics;
        this.enums = new EnumReader(references, diagnostics);
        MemberReader members = new MemberReader(references, diagnostics);
        this.kinds = new Kinds(references, members, enums);
        this.plainTypes = new PlainTypes(this, references, kinds, diagnostics);
        this.modelReader = new ModelReader(this, members, new Nullability(references));
        Map<String, Located> shared = new LinkedHashMap<>();
        references.schemas().forEach((name, schema) -> {
            Located located = new Located(schema, References.pointer(name));
            if (schema.get$ref() == null && kinds.of(located) != Kinds.Kind.PLAIN) {
                shared.put(name, located);
                claim(located, name);
            }
        });
        shared.forEach((name, located) -> define(located, name));
    }

    /** Takes a name that no model has or gets; interfaces import their other classes beside the models. */
    public String reserve(String wantedName) {
        return names.claim(wantedName);
    }

    /** The models so far; a type that was asked for may have added one. */
    public List<Model> all() {
        return List.copyOf(models);
    }

    /** The enumerations so far. */
    public List<Enumeration> enumerations() {
        return List.copyOf(enumerations);
    }

    /** The adapters of all of them. */
    public AdapterIndex adapters() {
        List<AdapterIndex.Entry> entries = new ArrayList<>();
        models.forEach(model -> entries.add(new AdapterIndex.Entry(model.name(), model.adapter())));
        enumerations.forEach(values -> entries.add(new AdapterIndex.Entry(values.name(), values.adapter())));
        return new AdapterIndex(entries);
    }

    private JavaType claim(Located located, String wantedName) {
        String name = names.claim(wantedName);
        JavaType type = kinds.of(located) == Kinds.Kind.ENUMERATION ? JavaType.enumeration(name) : JavaType.model(name);
        classes.put(located.at(), type);
        return type;
    }

    private void define(Located located, String schemaName) {
        JavaType type = classes.get(located.at());
        if (type == null) {
            return;
        }
        Set<String> unions = unionsOfClass.computeIfAbsent(type.name(), name -> new LinkedHashSet<>());
        if (kinds.of(located) == Kinds.Kind.ENUMERATION) {
            enumerations.add(enums.read(type.name(), schemaName, located, unions));
        } else {
            models.add(modelReader.read(type.name(), schemaName, located, unions));
        }
    }

    /** The Java type of a schema; one that needs a class, and has no name of its own, gets the suggested one. */
    public JavaType type(Located located, String suggestedName) {
        Optional<Located> resolved = references.resolve(located);
        if (resolved.isEmpty()) {
            return open(located, "the reference leads nowhere");
        }
        Located target = resolved.get();
        @Nullable JavaType known = classes.get(target.at());
        if (known != null) {
            return known;
        }
        String name = References.sharedName(target.at()).map(Names::pascal).orElse(suggestedName);
        if (kinds.of(target) != Kinds.Kind.PLAIN) {
            JavaType type = claim(target, name);
            define(target, name);
            return type;
        }
        if (!underWay.add(target.at())) {
            return open(target, "the schema is made of itself alone");
        }
        try {
            return plainTypes.of(SchemaView.of(target.schema()), target, name);
        } finally {
            underWay.remove(target.at());
        }
    }

    JavaType open(Located located, String reason) {
        diagnostics.warn(located.at(), reason + ", so it is open JSON");
        return JavaType.JSON;
    }
}
