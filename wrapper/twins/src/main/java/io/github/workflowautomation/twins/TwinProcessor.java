package io.github.workflowautomation.twins;

import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Writes a twin of each class that asks for one by {@link AsyncTwin}. */
public final class TwinProcessor extends AbstractProcessor {
    /** For javac. */
    public TwinProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(AsyncTwin.class.getName());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element element : round.getElementsAnnotatedWith(AsyncTwin.class)) {
            write((TypeElement) element);
        }
        return false;
    }

    private void write(TypeElement original) {
        TwinSource twin = new TwinSource(original, processingEnv.getElementUtils(), imports(original));
        try (Writer file =
                processingEnv.getFiler().createSourceFile(twin.name(), original).openWriter()) {
            file.write(twin.text());
        } catch (IOException e) {
            processingEnv
                    .getMessager()
                    .printMessage(Diagnostic.Kind.ERROR, "The twin cannot be written: " + e, original);
        }
    }

    /** Those of the original, by which its Javadoc names other classes. */
    private List<String> imports(TypeElement original) {
        return Trees.instance(processingEnv).getPath(original).getCompilationUnit().getImports().stream()
                .map(Object::toString)
                .map(String::strip)
                .filter(line -> !line.endsWith("." + AsyncTwin.class.getSimpleName() + ";"))
                .toList();
    }
}
