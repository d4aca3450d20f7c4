package io.github.workflowautomation.testkit.junit;

import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Does what {@link FakeTenantTest} says. */
final class FakeTenantExtension implements ParameterResolver, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(FakeTenantExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return TenantOfTest.gives(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (context.getTestMethod().isEmpty()) {
            throw new ParameterResolutionException(type.getSimpleName()
                    + " belongs to one test: take it in the test or in a method that is called before each.");
        }
        return store(context)
                .getOrComputeIfAbsent(
                        TenantOfTest.class, key -> TenantOfTest.start(annotation(context)), TenantOfTest.class)
                .give(type);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        @Nullable TenantOfTest started = store(context).remove(TenantOfTest.class, TenantOfTest.class);
        if (started != null) {
            started.close();
        }
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }

    /** That of the test, or of the class closest to it. */
    private static FakeTenantTest annotation(ExtensionContext context) {
        Optional<ExtensionContext> next = Optional.of(context);
        while (next.isPresent()) {
            Optional<FakeTenantTest> found = next.get().getElement().flatMap(FakeTenantExtension::annotation);
            if (found.isPresent()) {
                return found.get();
            }
            next = next.get().getParent();
        }
        throw new ExtensionConfigurationException("Neither the test nor a class around it has @FakeTenantTest.");
    }

    private static Optional<FakeTenantTest> annotation(AnnotatedElement element) {
        return AnnotationSupport.findAnnotation(element, FakeTenantTest.class);
    }
}
