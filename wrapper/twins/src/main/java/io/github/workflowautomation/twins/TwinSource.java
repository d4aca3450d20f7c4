package io.github.workflowautomation.twins;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The source of one twin. */
final class TwinSource {
    private static final String PREFIX = "Async";
    private static final Set<String> OF_OBJECT = Set.of("toString", "equals", "hashCode");

    private final TypeElement original;
    private final Elements elements;
    private final List<String> imports;
    private final String simpleName;

    TwinSource(TypeElement original, Elements elements, List<String> imports) {
        this.original = original;
        this.elements = elements;
        this.imports = imports;
        this.simpleName = PREFIX + original.getSimpleName();
    }

    /** {@return its full name} */
    String name() {
        return packageName() + "." + simpleName;
    }

    /** {@return the whole file} */
    String text() {
        String methods = ElementFilter.methodsIn(original.getEnclosedElements()).stream()
                .filter(TwinSource::hasTwin)
                .map(this::method)
                .collect(Collectors.joining("\n"));
        return """
                package %s;

                %s
                /** {@link %s}, without waiting: the same methods, each on a thread of its own; see {@link WorkflowClient#async}. */
                @javax.annotation.processing.Generated("%s")
                public final class %s {
                    private final AsyncCalls async;
                    private final %s waiting;

                    %s(AsyncCalls async, %s waiting) {
                        this.async = async;
                        this.waiting = waiting;
                    }

                %s}
                """.formatted(
                        packageName(),
                        imports.stream().map(line -> line + "\n").collect(Collectors.joining()),
                        original.getSimpleName(),
                        TwinProcessor.class.getName(),
                        simpleName,
                        original.getSimpleName(),
                        simpleName,
                        original.getSimpleName(),
                        methods);
    }

    private String packageName() {
        return elements.getPackageOf(original).getQualifiedName().toString();
    }

    private static boolean hasTwin(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.PUBLIC)
                && !method.getModifiers().contains(Modifier.STATIC)
                && !OF_OBJECT.contains(method.getSimpleName().toString());
    }

    private String method(ExecutableElement method) {
        String call = "waiting." + method.getSimpleName() + "("
                + method.getParameters().stream()
                        .map(parameter -> parameter.getSimpleName().toString())
                        .collect(Collectors.joining(", "))
                + ")";
        return "%s%s    public %s%s %s(%s) {%n        return %s;%n    }%n"
                .formatted(
                        javadoc(method),
                        annotations(method),
                        typeParameters(method),
                        result(method.getReturnType()),
                        method.getSimpleName(),
                        parameters(method),
                        body(method.getReturnType(), call))
                .replace(System.lineSeparator(), "\n");
    }

    /** Those of the library itself, which say what the method is like. */
    private String annotations(ExecutableElement method) {
        return method.getAnnotationMirrors().stream()
                .filter(annotation -> elements.getPackageOf(
                                annotation.getAnnotationType().asElement())
                        .equals(elements.getPackageOf(original)))
                .map(annotation -> "    " + annotation + "\n")
                .collect(Collectors.joining());
    }

    /** As the original has it: what it throws is what the future fails with. */
    private String javadoc(ExecutableElement method) {
        String text = elements.getDocComment(method);
        if (text == null) {
            return "";
        }
        String lines = text.stripTrailing()
                .lines()
                .map(line -> ("     *" + line).stripTrailing() + "\n")
                .collect(Collectors.joining());
        return "    /**\n" + lines + "     */\n";
    }

    private static String typeParameters(ExecutableElement method) {
        List<? extends TypeParameterElement> parameters = method.getTypeParameters();
        return parameters.isEmpty()
                ? ""
                : parameters.stream().map(Object::toString).collect(Collectors.joining(", ", "<", "> "));
    }

    private static String parameters(ExecutableElement method) {
        int last = method.isVarArgs() ? method.getParameters().size() - 1 : -1;
        return method.getParameters().stream()
                .map(parameter -> {
                    String type = parameter.asType().toString();
                    boolean variable = method.getParameters().indexOf(parameter) == last;
                    return (variable ? type.substring(0, type.length() - 2) + "..." : type) + " "
                            + parameter.getSimpleName();
                })
                .collect(Collectors.joining(", "));
    }

    private String result(TypeMirror type) {
        if (isTwinned(type)) {
            return PREFIX + ((DeclaredType) type).asElement().getSimpleName();
        }
        if (isPager(type)) {
            return "AsyncPager<" + ((DeclaredType) type).getTypeArguments().get(0) + ">";
        }
        return "java.util.concurrent.CompletableFuture<" + boxed(type) + ">";
    }

    private String body(TypeMirror type, String call) {
        if (isTwinned(type)) {
            return "new " + result(type) + "(async, " + call + ")";
        }
        if (isPager(type)) {
            return "new AsyncPager<>(async, () -> " + call + ")";
        }
        return type.getKind() == TypeKind.VOID ? "async.run(() -> " + call + ")" : "async.call(() -> " + call + ")";
    }

    private static boolean isTwinned(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getAnnotation(AsyncTwin.class) != null;
    }

    private static boolean isPager(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement().getSimpleName().contentEquals("Pager");
    }

    private static String boxed(TypeMirror type) {
        return switch (type.getKind()) {
            case VOID -> "@org.jspecify.annotations.Nullable Void";
            case BOOLEAN -> "Boolean";
            case INT -> "Integer";
            case LONG -> "Long";
            default -> type.toString();
        };
    }
}
