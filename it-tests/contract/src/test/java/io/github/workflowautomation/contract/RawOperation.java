package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.Sections;
import io.github.workflowautomation.api.support.OperationInfo;
import io.github.workflowautomation.client.WorkflowClient;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import retrofit2.Call;

/**
 * A method of the raw client.
 *
 * @param info what the client says of it
 * @param method the method
 */
record RawOperation(OperationInfo info, Method method) {
    /** {@return every method of the raw client, in the order of their ids} */
    static List<RawOperation> all() {
        return Sections.all().stream()
                .flatMap(section -> Arrays.stream(section.getMethods()))
                .filter(method -> !method.isDefault()) // those call others with nothing set
                .map(method -> new RawOperation(method.getAnnotation(OperationInfo.class), method))
                .sorted(Comparator.comparing(RawOperation::id))
                .toList();
    }

    String id() {
        return info.id();
    }

    /** {@return the type that its answer becomes} */
    Type answer() {
        return ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
    }

    /** {@return the call, not yet made} */
    Call<?> call(WorkflowClient workflow, Samples samples) {
        Object section = workflow.api(method.getDeclaringClass());
        return (Call<?>) Samples.invoke(section, method, samples.arguments(method));
    }
}
