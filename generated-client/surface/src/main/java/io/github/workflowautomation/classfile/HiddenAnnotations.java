package io.github.workflowautomation.classfile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Hides the annotations of a package, on methods of interfaces, from reflection. They stay in the class files, where
 * compilers and other tools read them, as if their retention were {@code CLASS}. Whoever asks a method for one of its
 * annotations makes the JVM read all that it sees, with the defaults of each and the types of those.
 */
public final class HiddenAnnotations {
    private static final int API = Opcodes.ASM9;

    private final String prefix;

    private HiddenAnnotations(String packageName) {
        this.prefix = "L" + packageName.replace('.', '/') + "/";
    }

    /**
     * Rewrites the class files of a folder and those below it.
     *
     * @param arguments the folder, and the package, with those inside it
     */
    public static void main(String[] arguments) throws IOException {
        new HiddenAnnotations(arguments[1]).hideBelow(Path.of(arguments[0]));
    }

    private void hideBelow(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(file -> file.toString().endsWith(".class")).toList();
        }
        for (Path file : files) {
            byte[] classFile = Files.readAllBytes(file);
            ClassReader reader = new ClassReader(classFile);
            boolean isInterface = (reader.getAccess() & Opcodes.ACC_INTERFACE) != 0;
            if (isInterface && new String(classFile, StandardCharsets.ISO_8859_1).contains(prefix)) {
                Files.write(file, hidden(reader));
            }
        }
    }

    private byte[] hidden(ClassReader reader) {
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new OfClass(writer), 0);
        return writer.toByteArray();
    }

    private final class OfClass extends ClassVisitor {
        OfClass(ClassVisitor next) {
            super(API, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return new OfMethod(super.visitMethod(access, name, descriptor, signature, exceptions));
        }
    }

    private final class OfMethod extends MethodVisitor {
        OfMethod(MethodVisitor next) {
            super(API, next);
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return super.visitAnnotation(descriptor, visible && !descriptor.startsWith(prefix));
        }
    }
}
