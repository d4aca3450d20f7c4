package io.github.workflowautomation.generator.operation;

import io.github.workflowautomation.generator.document.DocumentException;
import io.github.workflowautomation.generator.document.Located;
import io.github.workflowautomation.generator.document.Pointer;
import io.github.workflowautomation.generator.document.References;
import io.github.workflowautomation.generator.shape.JavaType;
import io.github.workflowautomation.generator.shape.Models;
import io.github.workflowautomation.generator.text.CommentText;
import io.github.workflowautomation.generator.text.Literals;
import io.github.workflowautomation.generator.text.NameScope;
import io.github.workflowautomation.generator.text.Names;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one operation of the document after the other into methods and the classes that their arguments need. */
final class OperationReader {
    private static final Pattern PATH_PARAMETER = Pattern.compile("[a-zA-Z][a-zA-Z0-9_-]*");
    private static final Set<String> OURS = Set.of("query", "headers", "body", "form");

    private final References references;
    private final Models models;
    private final SettingsReader settingsReader;
    private final List<Settings> settings = new ArrayList<>();
    private final NameScope classNames = NameScope.ofClasses(Set.of());

    OperationReader(References references, Models models) {
        this.references = references;
        this.models = models;
        this.settingsReader = new SettingsReader(models);
    }

    /** The query, header and form classes met so far. */
    List<Settings> settings() {
        return List.copyOf(settings);
    }

    Method read(String path, PathItem item, PathItem.HttpMethod method, Operation operation, String tag, String name) {
        Pointer at = Pointer.ROOT.child("paths").child(path).child(method.name().toLowerCase(Locale.ROOT));
        List<Parameter> parameters = parameters(item, operation, at);
        List<Argument> arguments = new ArrayList<>();
        NameScope scope = NameScope.ofMembers(OURS);
        parameters.stream()
                .filter(parameter -> parameter.getIn().equals("path"))
                .forEach(parameter -> arguments.add(pathArgument(parameter, at, scope)));
        String id = operation.getOperationId() == null ? name : operation.getOperationId();
        body(operation, method, at, id, name).ifPresent(arguments::add);
        grouped(Settings.Kind.QUERY, "query", parameters, id, name, at).ifPresent(arguments::add);
        grouped(Settings.Kind.HEADERS, "header", parameters, id, name, at).ifPresent(arguments::add);
        AnswerReader answers = new AnswerReader(references, models);
        return new Method(
                id,
                name,
                method.name(),
                path,
                tag,
                Facts.of(operation),
                arguments,
                answers.read(operation, at, Names.capitalized(name)),
                answers.accept(operation));
    }

    private List<Parameter> parameters(PathItem item, Operation operation, Pointer at) {
        List<Parameter> all = new ArrayList<>();
        addResolved(item.getParameters(), all, at);
        addResolved(operation.getParameters(), all, at);
        return all;
    }

    /** An operation's own parameter takes the place of one of the path with the same name and place. */
    private void addResolved(@Nullable List<Parameter> list, List<Parameter> all, Pointer at) {
        if (list == null) {
            return;
        }
        for (Parameter parameter : list) {
            Parameter resolved = references
                    .resolve(parameter)
                    .orElseThrow(() -> new DocumentException(at.child("parameters"), "a reference leads nowhere"));
            all.removeIf(other ->
                    other.getName().equals(resolved.getName()) && other.getIn().equals(resolved.getIn()));
            all.add(resolved);
        }
    }

    private Argument pathArgument(Parameter parameter, Pointer at, NameScope scope) {
        String wireName = parameter.getName();
        if (!PATH_PARAMETER.matcher(wireName).matches()) {
            throw new DocumentException(at, "Retrofit cannot name the path parameter " + Literals.string(wireName));
        }
        return new Argument(
                "@Path(" + Literals.string(wireName) + ")",
                settingsReader.type(parameter, at),
                scope.claim(Names.member(wireName)),
                comment(parameter));
    }

    private static String comment(Parameter parameter) {
        return parameter.getDescription() == null
                ? CommentText.code(parameter.getName())
                : CommentText.inline(parameter.getDescription());
    }

    private Optional<Argument> grouped(
            Settings.Kind kind, String in, List<Parameter> parameters, String id, String name, Pointer at) {
        List<Parameter> members = parameters.stream()
                .filter(parameter -> parameter.getIn().equals(in))
                .toList();
        if (members.isEmpty()) {
            return Optional.empty();
        }
        Settings read =
                settingsReader.read(kind, members, id, classNames.claim(Names.capitalized(name) + kind.suffix()), at);
        settings.add(read);
        String annotation = kind == Settings.Kind.QUERY ? "@QueryMap" : "@HeaderMap";
        return Optional.of(new Argument(annotation, own(read), kind.words(), "the " + kind.words()));
    }

    private static JavaType own(Settings read) {
        return new JavaType(read.name(), Set.of("parameter." + read.name()), "", "");
    }

    private Optional<Argument> body(
            Operation operation, PathItem.HttpMethod method, Pointer at, String id, String name) {
        RequestBody body = operation.getRequestBody() == null
                ? null
                : references.resolve(operation.getRequestBody()).orElse(null);
        if (body == null || body.getContent() == null || body.getContent().isEmpty()) {
            return Optional.empty();
        }
        if (method == PathItem.HttpMethod.GET || method == PathItem.HttpMethod.HEAD) {
            throw new DocumentException(at, "HTTP clients send no body with " + method);
        }
        Map.Entry<String, MediaType> content =
                body.getContent().entrySet().iterator().next();
        return Optional.of(bodyArgument(content.getKey(), content.getValue().getSchema(), at, id, name));
    }

    private Argument bodyArgument(String mediaType, @Nullable Schema<?> schema, Pointer at, String id, String name) {
        Pointer place =
                at.child("requestBody").child("content").child(mediaType).child("schema");
        boolean multipart = mediaType.startsWith("multipart/");
        if (schema != null && (multipart || mediaType.equals("application/x-www-form-urlencoded"))) {
            Settings.Kind kind = multipart ? Settings.Kind.MULTIPART : Settings.Kind.URL_ENCODED;
            Settings form = settingsReader.form(
                    kind,
                    references.resolve(new Located(schema, place)).orElse(new Located(schema, place)),
                    id,
                    classNames.claim(Names.capitalized(name) + "Form"));
            settings.add(form);
            return new Argument("@Body", own(form), "form", "the form");
        }
        if (!mediaType.contains("json")) {
            JavaType content = new JavaType("RequestBody", Set.of("okhttp3.RequestBody"), "", "");
            return new Argument("@Body", content, "body", "the content");
        }
        JavaType type =
                schema == null ? JavaType.JSON : models.type(new Located(schema, place), Names.pascal(name) + "Body");
        return new Argument("@Body", type, "body", "the body");
    }
}
