package io.github.workflowautomation.generator.operation;

import io.github.workflowautomation.generator.document.DocumentException;
import io.github.workflowautomation.generator.document.Pointer;
import io.github.workflowautomation.generator.text.CommentText;
import io.github.workflowautomation.generator.text.Literals;
import io.github.workflowautomation.generator.text.NameScope;
import io.github.workflowautomation.generator.text.Names;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.Parameter.StyleEnum;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads one operation of the document after the other into methods and the classes that their arguments need. */
final class OperationReader {
    private static final int LONGEST_PLACE = 200;
    private static final Set<String> OURS = Set.of("query", "headers", "body", "form");

    private final Context context;
    private final SettingsPool pool;
    private final ParameterReader parameterReader;
    private final SettingsReader settingsReader;
    private final BodyReader bodyReader;
    private final AnswerReader answerReader;

    OperationReader(Context context) {
        this.context = context;
        this.pool = new SettingsPool(context.models());
        this.parameterReader = new ParameterReader(context);
        this.settingsReader = new SettingsReader(context);
        this.bodyReader = new BodyReader(context, pool);
        this.answerReader = new AnswerReader(context);
    }

    /** The query, header and form classes met so far. */
    List<Settings> settings() {
        return pool.all();
    }

    Method read(String path, PathItem item, PathItem.HttpMethod method, Operation operation, String tag, String name) {
        Pointer at = Pointer.ROOT.child("paths").child(path).child(method.name().toLowerCase(Locale.ROOT));
        String id = Objects.requireNonNullElse(operation.getOperationId(), name);
        requireConstant(at, path);
        requireConstant(at, id);
        warnOfWhatIsNotGenerated(item, operation, at);
        PathTemplate template = new PathTemplate(path, at);
        template.oddities().forEach(oddity -> context.diagnostics().warn(at, oddity));
        List<Parameter> parameters = parameterReader.read(item, operation, template, at);
        List<Argument> arguments = new ArrayList<>(pathArguments(parameters, template, name, at));
        Optional<BodyReader.Body> body = bodyReader.read(operation, method, at, id, name);
        body.map(BodyReader.Body::argument).ifPresent(arguments::add);
        grouped(Settings.Kind.QUERY, "QueryMap", parameters, id, name, at).ifPresent(arguments::add);
        grouped(Settings.Kind.HEADERS, "HeaderMap", parameters, id, name, at).ifPresent(arguments::add);
        return new Method(
                id,
                name,
                method.name(),
                path,
                template.retrofitPath(at),
                tag,
                Facts.of(operation),
                arguments,
                answerReader.read(operation, method, at, Names.capitalized(name)),
                body.map(BodyReader.Body::contentType).orElse(null));
    }

    /** Annotations take constants only. */
    private static void requireConstant(Pointer at, String text) {
        if (!Literals.fits(text)) {
            String place = at.text().substring(0, Math.min(at.text().length(), LONGEST_PLACE));
            throw new DocumentException(new Pointer(place), "longer than Java allows a constant");
        }
    }

    private void warnOfWhatIsNotGenerated(PathItem item, Operation operation, Pointer at) {
        if (operation.getServers() != null || item.getServers() != null) {
            context.diagnostics().warn(at, "its own servers are not followed, the caller's base URL is");
        }
        if (operation.getCallbacks() != null && !operation.getCallbacks().isEmpty()) {
            context.diagnostics().warn(at.child("callbacks"), "callbacks are not generated");
        }
    }

    private List<Argument> pathArguments(List<Parameter> parameters, PathTemplate template, String name, Pointer at) {
        List<Parameter> inPath = parameters.stream()
                .filter(parameter -> parameter.getIn().equals("path"))
                .toList();
        List<String> names = NameScope.ofMembers(OURS)
                .claimAll(inPath.stream().map(Parameter::getName).toList());
        List<Argument> arguments = new ArrayList<>();
        for (Parameter parameter : inPath) {
            ParameterShape shape = ParameterShape.of(
                    parameter,
                    at.child("parameters").child(parameters.indexOf(parameter)),
                    Names.capitalized(name) + Names.pascal(parameter.getName()),
                    context);
            String annotation = "@Path(" + Literals.string(template.retrofitName(parameter.getName(), at)) + ")";
            String style = style(parameter, shape);
            arguments.add(new Argument(
                    annotation + style,
                    style.isEmpty()
                            ? Set.of("retrofit2.http.Path")
                            : Set.of("retrofit2.http.Path", "support.PathStyle"),
                    shape.type(),
                    names.get(arguments.size()),
                    comment(parameter),
                    null));
        }
        return arguments;
    }

    /** What the converter cannot see from the value: how a list or an object is spelled. */
    private static String style(Parameter parameter, ParameterShape shape) {
        StyleEnum style = parameter.getStyle() == null ? StyleEnum.SIMPLE : parameter.getStyle();
        boolean explode = Boolean.TRUE.equals(parameter.getExplode());
        boolean plain = shape.kind() != ParameterShape.Kind.OBJECT && style == StyleEnum.SIMPLE;
        if (plain || shape.kind() == ParameterShape.Kind.JSON) {
            return "";
        }
        return " @PathStyle(value = " + Literals.string(style.toString()) + ", name = "
                + Literals.string(parameter.getName()) + (explode ? ", explode = true" : "") + ")";
    }

    private String comment(Parameter parameter) {
        Remarks remarks = Remarks.of(parameter, context.references());
        String words = remarks.description() == null || remarks.description().isBlank()
                ? CommentText.code(parameter.getName())
                : CommentText.inline(remarks.description());
        return remarks.rules().isEmpty() ? words : words + " " + String.join(" ", remarks.rules());
    }

    private Optional<Argument> grouped(
            Settings.Kind kind, String annotation, List<Parameter> parameters, String id, String name, Pointer at) {
        if (parameters.stream().noneMatch(parameter -> kind.takes(parameter.getIn()))) {
            return Optional.empty();
        }
        String className = pool.claim(Names.capitalized(name) + kind.suffix());
        Settings read = settingsReader.read(kind, parameters, id, className, at);
        Argument argument = Argument.of(annotation, pool.add(read), kind.words(), "the " + kind.words());
        return Optional.of(read.mayBeEmpty() ? argument.omittedAs(read.name() + ".none()") : argument);
    }
}
