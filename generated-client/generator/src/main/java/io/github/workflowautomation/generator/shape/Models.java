package io.github.workflowautomation.generator.shape;

import io.github.workflowautomation.generator.document.Diagnostics;
import io.github.workflowautomation.generator.document.Located;
import io.github.workflowautomation.generator.document.References;
import io.github.workflowautomation.generator.document.SchemaView;
import io.github.workflowautomation.generator.text.Names;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The classes that the schemas of a document become, and the Java type of any schema in it. */
public final class Models {
    private final References references;
    private final Diagnostics diagnostics;
    private final MemberReader members;
    private final EnumReader enumReader;
    private final UnionReader unionReader;
    private final ModelReader modelReader;
    private final PlainTypes plainTypes;
    private final Kinds kinds;
    private final ClassNames names = new ClassNames();
    private final IdentityHashMap<Schema<?>, JavaType> classes = new IdentityHashMap<>();
    private final Set<Schema<?>> underWay = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Set<String>> unionsOfClass = new LinkedHashMap<>();
    private final List<Model> models = new ArrayList<>();
    private final List<Enumeration> enumerations = new ArrayList<>();
    private final List<UnionReader.Draft> unions = new ArrayList<>();

    /** Makes a class of each shared schema that needs one. */
    public Models(References references, Diagnostics diagnostics) {
        this.references = references;
        this.diagnostics = diagnostics;
        this.members = new MemberReader(references, diagnostics);
        this.enumReader = new EnumReader(references, diagnostics);
        this.kinds = new Kinds(references, members, enumReader);
        this.unionReader = new UnionReader(
                this, references, kinds, new DiscriminatorReader(this, references, members, diagnostics));
        this.modelReader = new ModelReader(this, members, new Nullability(references));
        this.plainTypes = new PlainTypes(this, references, kinds, diagnostics);
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
        Presets presets = new Presets(unions, enumerations);
        return models.stream()
                .map(model -> model.with(presets.of(model)))
                .sorted(Comparator.comparing(Model::name))
                .toList();
    }

    /** The enumerations so far. */
    public List<Enumeration> enumerations() {
        return List.copyOf(enumerations);
    }

    /** The unions so far. */
    public List<Union> unions() {
        Map<String, Model> byName = new LinkedHashMap<>();
        models.forEach(model -> byName.put(model.name(), model));
        return unions.stream()
                .map(draft ->
                        draft.with(ImplicitDiscriminator.of(draft.classes().keySet(), byName, enumerations)))
                .map(draft -> UnionReader.complete(draft, byName, unionsOf(draft.name())))
                .toList();
    }

    /** The adapters of all of them. */
    public AdapterIndex adapters() {
        List<AdapterIndex.Entry> entries = new ArrayList<>();
        models.forEach(model -> entries.add(new AdapterIndex.Entry(model.name(), model.adapter())));
        unions().forEach(union -> entries.add(new AdapterIndex.Entry(union.name(), union.adapter())));
        enumerations.forEach(values -> entries.add(new AdapterIndex.Entry(values.name(), values.adapter())));
        return new AdapterIndex(entries);
    }

    private JavaType claim(Located located, String wantedName) {
        String name = names.claim(wantedName);
        JavaType type = kinds.of(located) == Kinds.Kind.ENUMERATION ? JavaType.enumeration(name) : JavaType.model(name);
        classes.put(located.schema(), type);
        return type;
    }

    private void define(Located located, String schemaName) {
        String name = Objects.requireNonNull(classes.get(located.schema())).name();
        switch (kinds.of(located)) {
            case ENUMERATION -> enumerations.add(enumReader.read(name, schemaName, located, unionsOf(name)));
            case UNION -> defineUnion(name, schemaName, located);
            default -> models.add(modelReader.read(name, schemaName, located, unionsOf(name)));
        }
    }

    private void defineUnion(String name, String schemaName, Located located) {
        @Nullable String base = null;
        if (members.hasMembers(located)
                && (Kinds.hasWrittenVariants(located) || !kinds.heirs(located).isEmpty())) {
            base = names.claim("Other" + name);
            models.add(modelReader.read(base, schemaName, located, unionsOf(base)));
            unionsOf(base).add(name);
        }
        UnionReader.Draft draft = unionReader.read(name, schemaName, located, base);
        unions.add(draft);
        draft.classes().keySet().forEach(variant -> unionsOf(variant).add(name));
    }

    private Set<String> unionsOf(String className) {
        return unionsOfClass.computeIfAbsent(className, key -> new TreeSet<>());
    }

    /** The Java type of a schema; one that needs a class, and has no name of its own, gets the suggested one. */
    public JavaType type(Located located, String suggestedName) {
        Optional<Located> resolved = references.resolve(located);
        if (resolved.isEmpty()) {
            boolean inside = located.schema().get$ref().contains("/$defs/");
            return open(located, inside ? "definitions inside a schema are not read" : "the reference leads nowhere");
        }
        Located target = resolved.get();
        @Nullable JavaType known = classes.get(target.schema());
        if (known != null) {
            return known;
        }
        String name = References.sharedName(target.at()).map(Names::pascal).orElse(suggestedName);
        if (kinds.of(target) != Kinds.Kind.PLAIN) {
            JavaType type = claim(target, name);
            define(target, name);
            return type;
        }
        if (!underWay.add(target.schema())) {
            return open(target, "the schema is made of itself alone");
        }
        try {
            return plainTypes.of(SchemaView.of(target.schema()), target, name);
        } finally {
            underWay.remove(target.schema());
        }
    }

    void warn(Located located, String reason) {
        diagnostics.warn(located.at(), reason);
    }

    JavaType open(Located located, String reason) {
        diagnostics.warn(located.at(), reason + ", so it is open JSON");
        return JavaType.JSON;
    }
}
