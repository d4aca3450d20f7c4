package io.github.workflowautomation.generator.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.generator.GeneratedClient;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesTest {
    @TempDir
    static Path folder;

    private static GeneratedClient client;

    @BeforeAll
    static void generate() {
        client = GeneratedClient.from(GeneratedClient.resource("operations/names.yaml"), folder);
    }

    @Test
    void everyOperationHasAMethodOfItsOwn() {
        Map<String, List<String>> methods = new TreeMap<>();
        client.interfaces().forEach(api -> methods.put(api.getSimpleName(), names(api)));
        assertThat(methods)
                .containsEntry(
                        "UsersApi",
                        List.of(
                                "_1st",
                                "empty",
                                "empty2",
                                "getKIdX",
                                "getUser",
                                "getUser2",
                                "getUser3",
                                "getuser",
                                "import_",
                                "notify_",
                                "取得"))
                .containsEntry("UsersApi2", List.of("lowerTag"))
                .containsEntry("DefaultApi", List.of("noTag", "nullTag"))
                .containsEntry("Api", List.of("emptyTag"))
                .containsEntry("_2faCodesApi", List.of("twoTags"))
                .containsEntry("ArgumentsApi", List.of("ours"))
                .containsEntry("TypesApi2", List.of("ping"))
                .hasSize(7);
    }

    @Test
    void theListOfSectionsHasEachInterfaceWhateverItIsCalled() throws ReflectiveOperationException {
        Object listed = client.type("Sections").getMethod("all").invoke(null);

        assertThat(listed).isEqualTo(client.interfaces());
    }

    private static List<String> names(Class<?> api) {
        return Arrays.stream(api.getDeclaredMethods())
                .filter(method -> !method.isDefault())
                .map(Method::getName)
                .sorted()
                .toList();
    }

    @Test
    void argumentsDifferFromEachOtherAndFromOurs() {
        Method ours = Api.method(client.type("ArgumentsApi"), "ours");
        assertThat(Arrays.stream(ours.getParameters()).map(Parameter::getName))
                .containsExactly("query2", "body2", "class_", "class_2", "this_", "body", "query");
    }

    @Test
    void aNameThatIsAJavaNameAlreadyIsKept() {
        Class<?> builder = client.type("parameter.OursQuery$Builder");
        assertThat(Arrays.stream(builder.getDeclaredMethods())
                        .filter(method -> method.getReturnType() == builder)
                        .map(Method::getName)
                        .sorted())
                .containsExactly(
                        "builder",
                        "empty",
                        "empty2",
                        "hashCode_",
                        "none",
                        "parameters",
                        "userName",
                        "userName2",
                        "userName3");
    }

    @Test
    void aRepeatedOperationIdIsReported() {
        assertThat(client.warnings())
                .filteredOn(warning -> warning.contains("operationId"))
                .containsExactly("#/paths/~1b/get: the operationId \"getUser\" is that of GET /a too");
    }

    @Test
    void enumerationsAreSentByTheirValues() {
        Class<?> values = client.type("model.StringModel");
        Object query = new Api(client, okhttp3.HttpUrl.get("http://localhost/"))
                .settings("PingQuery2", Map.entry("q", List.of(Api.invoke(null, Api.method(values, "of"), "b"))));
        assertThat(query).hasToString("ping{q=b}");
    }
}
