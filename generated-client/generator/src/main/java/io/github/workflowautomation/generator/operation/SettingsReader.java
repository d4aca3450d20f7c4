package io.github.workflowautomation.generator.operation;

import io.github.workflowautomation.generator.document.Pointer;
import io.github.workflowautomation.generator.text.Literals;
import io.github.workflowautomation.generator.text.NameScope;
import io.github.workflowautomation.generator.text.Names;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.Parameter.StyleEnum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Reads what can be set on a query or on headers, and how each value is spelled there. */
final class SettingsReader {
    private final Context context;

    SettingsReader(Context context) {
        this.context = context;
    }

    /** Reads those of the parameters that are sent in the given places. */
    Settings read(Settings.Kind kind, List<Parameter> all, String id, String className, Pointer at) {
        Map<Parameter, String> names = names(
                all.stream().filter(parameter -> kind.takes(parameter.getIn())).toList());
        String operation = className.replaceFirst(kind.suffix() + "[0-9_]*$", "");
        Set<String> imports = new TreeSet<>();
        List<Setting> settings = new ArrayList<>();
        names.forEach((parameter, name) -> {
            Pointer place = at.child("parameters").child(all.indexOf(parameter));
            ParameterShape shape =
                    ParameterShape.of(parameter, place, operation + Names.pascal(parameter.getName()), context);
            imports.addAll(shape.type().imports());
            settings.add(new Setting(
                    parameter.getName(),
                    name,
                    List.of(new Setting.Value(shape.type().plainName(), name, "the value")),
                    "this.parameters." + statement(parameter, shape, name, at),
                    "this.parameters.require(" + wireKey(parameter) + ")",
                    Boolean.TRUE.equals(parameter.getRequired()),
                    Remarks.of(parameter, context.references())));
        });
        return new Settings(className, kind, id, "", settings, imports);
    }

    /** A parameter whose name is a Java name already keeps it, whatever stands before it. */
    private static Map<Parameter, String> names(List<Parameter> parameters) {
        NameScope scope = NameScope.ofMembers(Set.of("build"));
        List<String> names =
                scope.claimAll(parameters.stream().map(Parameter::getName).toList());
        Map<Parameter, String> named = new LinkedHashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            named.put(parameters.get(i), names.get(i));
        }
        return named;
    }

    /** Headers and cookies share a class, and may share names. */
    private static String wireKey(Parameter parameter) {
        String literal = Literals.text(parameter.getName());
        return parameter.getIn().equals("cookie") ? "ParameterList.cookie(" + literal + ")" : literal;
    }

    private String statement(Parameter parameter, ParameterShape shape, String name, Pointer at) {
        String key = wireKey(parameter);
        return switch (shape.kind()) {
            case SCALAR -> "set(" + key + ", " + name + ")";
            case JSON -> "set(" + key + ", " + name + ".toJson())";
            case LIST -> list(parameter, key, name);
            case OPEN -> list(parameter, key, "ParameterList.elements(" + name + ")");
            case OBJECT -> object(parameter, key, name, at);
        };
    }

    private static String list(Parameter parameter, String key, String name) {
        if (repeats(parameter)) {
            return "setAll(" + key + ", " + name + ")";
        }
        return "setJoined(" + key + ", " + Literals.string(separator(parameter)) + ", " + name + ")";
    }

    private static String separator(Parameter parameter) {
        StyleEnum style = Objects.requireNonNullElse(parameter.getStyle(), StyleEnum.FORM);
        return switch (style) {
            case PIPEDELIMITED -> "|";
            case SPACEDELIMITED -> " ";
            default -> ",";
        };
    }

    /** Whether each value is a parameter of its own. */
    private static boolean repeats(Parameter parameter) {
        boolean form = parameter.getStyle() == null
                || parameter.getStyle() == StyleEnum.FORM
                || parameter.getStyle() == StyleEnum.DEEPOBJECT;
        boolean explode = parameter.getExplode() == null ? form : parameter.getExplode();
        return explode && !parameter.getIn().equals("header");
    }

    private String object(Parameter parameter, String key, String name, Pointer at) {
        if (parameter.getStyle() == StyleEnum.DEEPOBJECT) {
            return "setBracketed(" + key + ", " + name + ")";
        }
        boolean header = parameter.getIn().equals("header");
        if (header || !repeats(parameter)) {
            boolean pairs = header && Boolean.TRUE.equals(parameter.getExplode());
            return "setFlattened(" + key + ", " + Literals.string(pairs ? "=" : ",") + ", " + name + ")";
        }
        if (parameter.getIn().equals("cookie")) {
            context.diagnostics()
                    .warn(at, "the members of the cookie \"" + parameter.getName() + "\" are joined by commas");
            return "setFlattened(" + key + ", \",\", " + name + ")";
        }
        return "setMembers(" + key + ", " + name + ")";
    }
}
