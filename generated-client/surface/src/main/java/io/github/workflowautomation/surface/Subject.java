package io.github.workflowautomation.surface;

import com.sun.jdi.ArrayReference;
import com.sun.jdi.ClassObjectReference;
import com.sun.jdi.StackFrame;
import com.sun.jdi.StringReference;
import com.sun.jdi.Value;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a stopped method was called for: the class that it is a method of, then the classes and texts among its arguments. */
final class Subject {
    private Subject() {}

    static String of(StackFrame frame) {
        return Stream.concat(Stream.ofNullable(frame.thisObject()), frame.getArgumentValues().stream())
                .map(Subject::name)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String name(@Nullable Value value) {
        if (value instanceof ClassObjectReference type) {
            return type.reflectedType().name();
        }
        if (value instanceof StringReference text) {
            return text.value();
        }
        if (value instanceof ArrayReference array) {
            List<Value> elements = array.getValues();
            return elements.stream().map(Subject::name).filter(Objects::nonNull).collect(Collectors.joining(" "));
        }
        return null;
    }
}
