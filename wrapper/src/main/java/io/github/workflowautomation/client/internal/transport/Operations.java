package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.api.support.OperationInfo;
import io.github.workflowautomation.api.support.Safety;
import java.lang.reflect.Method;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;
import retrofit2.http.Streaming;

/** Finds the operation behind a request. The one look at annotations per method is kept. */
final class Operations {
    private static final String UNKNOWN_TEMPLATE = "(path not declared)";

    private final ConcurrentHashMap<Method, Operation> known = new ConcurrentHashMap<>();

    Operation of(Request request) {
        @Nullable Operation given = request.tag(Operation.class);
        if (given != null) {
            return given;
        }
        @Nullable Invocation invocation = request.tag(Invocation.class);
        if (invocation == null) {
            return undeclared("unnamed", request.method());
        }
        return known.computeIfAbsent(invocation.method(), method -> read(method, request.method()));
    }

    private static Operation read(Method method, String httpMethod) {
        @Nullable OperationInfo info = method.getAnnotation(OperationInfo.class);
        if (info == null) {
            return undeclared(method.getDeclaringClass().getSimpleName() + "." + method.getName(), httpMethod);
        }
        return new Operation(
                info.id(), info.method(), info.path(), info.safety(), method.isAnnotationPresent(Streaming.class));
    }

    /** Nothing is known of a repeat of it, so it counts as unsafe. */
    private static Operation undeclared(String id, String httpMethod) {
        return new Operation(id, httpMethod, UNKNOWN_TEMPLATE, Safety.UNSAFE);
    }
}
