package io.github.workflowautomation.generator.operation;

import io.github.workflowautomation.generator.document.Located;
import io.github.workflowautomation.generator.document.Pointer;
import io.github.workflowautomation.generator.document.SchemaView;
import io.github.workflowautomation.generator.shape.JavaType;
import io.github.workflowautomation.generator.shape.Models;
import io.github.workflowautomation.generator.text.Literals;
import io.github.workflowautomation.generator.text.NameScope;
import io.github.workflowautomation.generator.text.Names;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads what can be set on a query, on headers or on a form. */
final class SettingsReader {
    private static final JavaType FILE = new JavaType("RequestBody", Set.of("okhttp3.RequestBody"), "", "");

    private final Models models;

    SettingsReader(Models models) {
        this.models = models;
    }

    /** The type of a parameter's values. */
    JavaType type(Parameter parameter, Pointer at) {
        boolean secret = parameter.getExtensions() != null
                && Boolean.TRUE.equals(parameter.getExtensions().get("x-secret"));
        if (secret) {
            return JavaType.SECRET;
        }
        return parameter.getSchema() == null
                ? JavaType.STRING
                : models.type(
                        new Located(
                                parameter.getSchema(), at.child("parameters").child(parameter.getName())),
                        Names.pascal(parameter.getName()));
    }

    Settings read(Settings.Kind kind, List<Parameter> parameters, String id, String className, Pointer at) {
        NameScope scope = NameScope.ofMembers(Set.of("build"));
        Set<String> imports = new TreeSet<>();
        List<Setting> settings = new ArrayList<>();
        for (Parameter parameter : parameters) {
            JavaType type = type(parameter, at);
            imports.addAll(type.imports());
            String name = scope.claim(Names.member(parameter.getName()));
            settings.add(new Setting(
                    parameter.getName(),
                    name,
                    type.plainName() + " " + name,
                    "this.parameters." + statement(parameter, type, name),
                    Boolean.TRUE.equals(parameter.getRequired()),
                    parameter.getDescription()));
        }
        return new Settings(className, kind, id, settings, imports);
    }

    private static String statement(Parameter parameter, JavaType type, String name) {
        String wireName = Literals.string(parameter.getName());
        boolean list = type.name().startsWith("List<");
        boolean form = parameter.getStyle() == null || parameter.getStyle() == Parameter.StyleEnum.FORM;
        if (list && form && !Boolean.FALSE.equals(parameter.getExplode())) {
            return "setAll(" + wireName + ", " + name + ")";
        }
        if (list) {
            return "setJoined(" + wireName + ", " + Literals.string(separator(parameter)) + ", " + name + ")";
        }
        return "set(" + wireName + ", " + name + ")";
    }

    private static String separator(Parameter parameter) {
        if (parameter.getStyle() == Parameter.StyleEnum.PIPEDELIMITED) {
            return "|";
        }
        return parameter.getStyle() == Parameter.StyleEnum.SPACEDELIMITED ? " " : ",";
    }

    /** The fields of a form; one of format binary is a file. */
    Settings form(Settings.Kind kind, Located schema, String id, String className) {
        NameScope scope = NameScope.ofMembers(Set.of("build"));
        Set<String> imports = new TreeSet<>();
        List<Setting> settings = new ArrayList<>();
        SchemaView view = SchemaView.of(schema.schema());
        view.properties().forEach((wireName, field) -> {
            Located place = new Located(field, schema.at().child("properties").child(wireName));
            JavaType type = isFile(field) ? FILE : fieldType(place, className + Names.pascal(wireName));
            imports.addAll(type.imports());
            settings.add(field(
                    wireName,
                    scope.claim(Names.member(wireName)),
                    type,
                    view.required().contains(wireName),
                    field));
        });
        return new Settings(className, kind, id, settings, imports);
    }

    private JavaType fieldType(Located field, String suggestedName) {
        return SchemaView.isTrue(field.schema(), "x-secret") ? JavaType.SECRET : models.type(field, suggestedName);
    }

    private static boolean isFile(Schema<?> field) {
        Schema<?> items = field.getItems();
        return "binary".equals(field.getFormat()) || (items != null && "binary".equals(items.getFormat()));
    }

    private static Setting field(String wireName, String name, JavaType type, boolean required, Schema<?> schema) {
        String literal = Literals.string(wireName);
        boolean file = type.equals(FILE);
        String parameters = file ? "String fileName, RequestBody content" : type.plainName() + " " + name;
        String statement = file
                ? "this.parameters.file(" + literal + ", fileName, content)"
                : "this.parameters.text(" + literal + ", " + name + ")";
        return new Setting(wireName, name, parameters, statement, required, schema.getDescription());
    }
}
