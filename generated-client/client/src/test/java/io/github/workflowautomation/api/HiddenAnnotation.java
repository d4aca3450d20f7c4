package io.github.workflowautomation.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** What a class file says of a method and reflection does not see. */
final class HiddenAnnotation {
    private HiddenAnnotation() {}

    /** {@return the members of an annotation that are written out, by name} */
    static Map<String, Object> of(Method method, Class<?> annotation) {
        Map<String, Object> members = new HashMap<>();
        List<Object> written = annotation(method(method), Type.getDescriptor(annotation)).values;
        for (int i = 0; i < written.size(); i += 2) {
            members.put((String) written.get(i), written.get(i + 1));
        }
        return members;
    }

    private static AnnotationNode annotation(MethodNode method, String descriptor) {
        return Stream.of(method.visibleAnnotations, method.invisibleAnnotations)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .filter(candidate -> candidate.desc.equals(descriptor))
                .findFirst()
                .orElseThrow(() -> new AssertionError(method.name + " has no " + descriptor));
    }

    private static MethodNode method(Method method) {
        Class<?> owner = method.getDeclaringClass();
        ClassNode node = new ClassNode();
        try (InputStream file = Objects.requireNonNull(owner.getResourceAsStream(owner.getSimpleName() + ".class"))) {
            new ClassReader(file).accept(node, ClassReader.SKIP_CODE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return node.methods.stream()
                .filter(candidate -> candidate.name.equals(method.getName())
                        && candidate.desc.equals(Type.getMethodDescriptor(method)))
                .findFirst()
                .orElseThrow();
    }
}
