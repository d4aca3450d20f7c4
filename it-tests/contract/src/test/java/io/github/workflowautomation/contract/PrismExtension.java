package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one Prism of the whole run: started for the first that asks, stopped after the last. */
final class PrismExtension implements ParameterResolver {
    // A test runs in its module's folder, under Maven as in an IDE.
    static final Path BUNDLE = Path.of("../../openapi/workflow-automation.yaml");
    static final Path OVERLAPS = Path.of("../../openapi/overlapping-templates.txt");
    static final Path INSTALLATION = Path.of("../prism/target/install");
    static final Path TARGET = Path.of("target");
    private static final Path WORK = TARGET.resolve("prism");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PrismServer.class;
    }

    @Override
    public PrismServer resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(PrismExtension.class))
                .getOrComputeIfAbsent(
                        PrismServer.class,
                        type -> start("prism", ServedDocument.of(Bundle.read(BUNDLE))),
                        PrismServer.class);
    }

    /** Starts a Prism of its own. */
    static PrismServer start(String name, JsonValue served) {
        try {
            Files.createDirectories(WORK);
            Path document = WORK.resolve(name + ".json");
            Files.writeString(document, served.toJson());
            return PrismServer.start(INSTALLATION, document, WORK.resolve(name + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
