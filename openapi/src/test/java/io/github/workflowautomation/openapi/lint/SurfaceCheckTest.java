package io.github.workflowautomation.openapi.lint;

import static io.github.workflowautomation.openapi.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class SurfaceCheckTest {

    private static final ObjectNode BUNDLE = tree("""
            paths:
              /a: {get: {operationId: listThings, tags: [task-dispatcher]}}
              /b: {get: {operationId: getUser, tags: [user]}}
            """);

    private static final String SURFACE = """
            abstract interface io.github.example.api.TaskDispatcherApi
              Call<List<Thing>> listThings()
              Call<List<Thing>> listThings(ListThingsQuery query)
            abstract interface io.github.example.api.UserApi
              Call<User> getUser(String id, JsonValue body)
            final class io.github.example.api.model.Caller
              Call<User> create()
            """;

    @Test
    void theDumpOfABundleFitsIt() {
        assertThat(SurfaceCheck.differences(BUNDLE, SURFACE)).isEmpty();
    }

    @Test
    void anOperationWithAnotherNameOrInAnotherSectionIsTold() {
        assertThat(SurfaceCheck.differences(BUNDLE, SURFACE.replace("getUser", "readUser")))
                .containsExactly(
                        "has no method UserApi.getUser, which the bundle asks for",
                        "has the method UserApi.readUser, which the bundle does not know");
        assertThat(SurfaceCheck.differences(BUNDLE, SURFACE.replace("UserApi", "UsersApi")))
                .containsExactly(
                        "has no method UserApi.getUser, which the bundle asks for",
                        "has the method UsersApi.getUser, which the bundle does not know");
    }
}
