package io.github.workflowautomation.generator.operation;

import io.github.workflowautomation.generator.document.DocumentException;
import io.github.workflowautomation.generator.document.Pointer;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of an operation: those of its path, then its own, and what the path holds beyond them. */
final class ParameterReader {
    private static final Set<String> PLACES = Set.of("path", "query", "header", "cookie");
    /** OpenAPI says that these are ignored: the media types and the security schemes give them. */
    private static final Set<String> IGNORED_HEADERS = Set.of("accept", "content-type", "authorization");

    private final Context context;

    ParameterReader(Context context) {
        this.context = context;
    }

    /** The parameters that can be sent, in the document's order. */
    List<Parameter> read(PathItem item, Operation operation, PathTemplate template, Pointer at) {
        List<Parameter> all = new ArrayList<>();
        addResolved(item.getParameters(), all, at);
        addResolved(operation.getParameters(), all, at);
        matchPath(all, template, at);
        return all;
    }

    /** An operation's own parameter takes the place of one of the path with the same name and place. */
    private void addResolved(@Nullable List<Parameter> list, List<Parameter> all, Pointer at) {
        if (list == null) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Parameter parameter : list) {
            Parameter resolved = context.references()
                    .resolve(parameter)
                    .orElseThrow(
                            () -> new DocumentException(at, "the reference " + parameter.get$ref() + " leads nowhere"));
            if (canBeSent(resolved, at)) {
                if (!seen.add(resolved.getIn() + " " + resolved.getName())) {
                    context.diagnostics().warn(at, named(resolved) + " is declared twice; the last one counts");
                }
                all.removeIf(other -> other.getName().equals(resolved.getName())
                        && other.getIn().equals(resolved.getIn()));
                all.add(resolved);
            }
        }
    }

    private boolean canBeSent(Parameter parameter, Pointer at) {
        Optional<String> refusal = refusal(parameter);
        refusal.ifPresent(reason -> context.diagnostics().warn(at, named(parameter) + " is left out: " + reason));
        return refusal.isEmpty();
    }

    private static String named(Parameter parameter) {
        return "the parameter \"" + parameter.getName() + "\" in \"" + parameter.getIn() + "\"";
    }

    private static Optional<String> refusal(Parameter parameter) {
        if (parameter.getName() == null || parameter.getIn() == null) {
            return Optional.of("it needs a name and a place");
        }
        if (!PLACES.contains(parameter.getIn())) {
            return Optional.of("OpenAPI 3 knows path, query, header and cookie");
        }
        boolean header = parameter.getIn().equals("header");
        String name = parameter.getName();
        if (header && IGNORED_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.of("OpenAPI ignores it, the media types and the security scheme give this header");
        }
        boolean token = name.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
        return (header || parameter.getIn().equals("cookie")) && !token
                ? Optional.of("HTTP allows no such name there")
                : Optional.empty();
    }

    /** Makes the parameters in the path and those of the template the same ones. */
    private void matchPath(List<Parameter> all, PathTemplate template, Pointer at) {
        template.queryParameters().forEach((name, wireName) -> moveToQuery(all, name, wireName));
        List<String> missing = new ArrayList<>(template.placeholders());
        all.forEach(parameter -> {
            if (parameter.getIn().equals("path")) {
                missing.remove(parameter.getName());
            }
        });
        all.replaceAll(parameter -> renamed(parameter, template, missing));
        all.removeIf(parameter -> isStray(parameter, template, at));
        for (String name : missing) {
            context.diagnostics().warn(at, "the path parameter \"" + name + "\" is not declared; it is taken as text");
            all.add(new Parameter().in("path").name(name).required(true).schema(new StringSchema()));
        }
    }

    /** A path parameter whose name differs from the one in the template by its case only. */
    private static Parameter renamed(Parameter parameter, PathTemplate template, List<String> missing) {
        if (!parameter.getIn().equals("path") || template.placeholders().contains(parameter.getName())) {
            return parameter;
        }
        Optional<String> alike = missing.stream()
                .filter(name -> name.equalsIgnoreCase(parameter.getName()))
                .findFirst();
        alike.ifPresent(missing::remove);
        return alike.map(name -> copy(parameter, "path", name)).orElse(parameter);
    }

    private boolean isStray(Parameter parameter, PathTemplate template, Pointer at) {
        boolean stray =
                parameter.getIn().equals("path") && !template.placeholders().contains(parameter.getName());
        if (stray) {
            context.diagnostics()
                    .warn(
                            at,
                            "the path parameter \"" + parameter.getName()
                                    + "\" is left out: the path has no place for it");
        }
        return stray;
    }

    private static void moveToQuery(List<Parameter> all, String name, String wireName) {
        Parameter declared = all.stream()
                .filter(parameter -> parameter.getName().equals(name))
                .findFirst()
                .orElseGet(() -> new Parameter().name(name).schema(new StringSchema()));
        all.remove(declared);
        all.add(copy(declared, "query", wireName).required(true));
    }

    private static Parameter copy(Parameter parameter, String in, String name) {
        return new Parameter()
                .in(in)
                .name(name)
                .required(parameter.getRequired())
                .deprecated(parameter.getDeprecated())
                .description(parameter.getDescription())
                .schema(parameter.getSchema())
                .content(parameter.getContent())
                .extensions(parameter.getExtensions())
                .style(in.equals(parameter.getIn()) ? parameter.getStyle() : null)
                .explode(in.equals(parameter.getIn()) ? parameter.getExplode() : null);
    }
}
