package io.github.workflowautomation.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.ApiConverterFactory;
import io.github.workflowautomation.api.support.ApiMoshi;
import io.github.workflowautomation.api.support.OperationInfo;
import io.github.workflowautomation.api.support.Secret;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import retrofit2.Call;
import retrofit2.Invocation;
import retrofit2.Retrofit;
import retrofit2.http.Path;

class SecretsTest {
    private final Retrofit retrofit = new Retrofit.Builder()
            .baseUrl("https://tenant.example.com/")
            .callFactory(new OkHttpClient())
            .addConverterFactory(ApiConverterFactory.create(ApiMoshi.create()))
            .build();

    @Test
    void whatTheBundleCallsSecretIsOfTheTypeThatMasks() {
        List<Bundle.SecretParameter> masked = new ArrayList<>();
        for (Bundle.SecretParameter secret : Bundle.secretParameters()) {
            if (types(secret).contains(Secret.class)) {
                masked.add(secret);
            }
        }
        assertThat(masked).isEqualTo(Bundle.secretParameters());
    }

    /** The type of the path parameter, or those that the setter of the query parameter may take. */
    private static List<Class<?>> types(Bundle.SecretParameter secret) {
        Method method = Interfaces.method(secret.operationId());
        if (secret.in().equals("path")) {
            return Arrays.stream(method.getParameters())
                    .filter(parameter -> isNamed(parameter, secret.name()))
                    .<Class<?>>map(Parameter::getType)
                    .toList();
        }
        Class<?> query = Arrays.stream(method.getParameterTypes())
                .filter(type -> type.getSimpleName().endsWith("Query"))
                .findFirst()
                .orElseThrow();
        return Arrays.stream(query.getDeclaredClasses())
                .flatMap(builder -> Arrays.stream(builder.getMethods()))
                .filter(setter -> setter.getName().equalsIgnoreCase(secret.name()))
                .<Class<?>>map(setter -> setter.getParameterTypes()[0])
                .toList();
    }

    private static boolean isNamed(Parameter parameter, String name) {
        Path path = parameter.getAnnotation(Path.class);
        return path != null && path.value().equals(name);
    }

    @Test
    void everyOperationMakesARequestThatPrintsNoSecretBesideItsUrl() throws ReflectiveOperationException {
        Map<String, String> shown = new LinkedHashMap<>();
        List<String> sent = new ArrayList<>();
        for (Method method : Interfaces.methods()) {
            Object[] arguments = Samples.arguments(method);
            Request request = request(method, arguments);
            String id = method.getAnnotation(OperationInfo.class).id();
            sent.add(request.method() + " " + id);
            String printed = Arrays.toString(arguments)
                    + Objects.requireNonNull(request.tag(Invocation.class))
                    + request.toString().replace(request.url().toString(), "")
                    + request.body();
            if (printed.contains(Samples.SECRET)) {
                shown.put(id, printed);
            }
        }
        assertThat(shown).isEmpty();
        assertThat(sent)
                .containsExactlyInAnyOrderElementsOf(Bundle.operations().stream()
                        .map(operation -> operation.method() + " " + operation.id())
                        .toList());
    }

    @Test
    void theSecretIsSentAllTheSame() throws ReflectiveOperationException {
        List<String> notSent = new ArrayList<>();
        for (Bundle.SecretParameter secret : Bundle.secretParameters()) {
            Method method = Interfaces.method(secret.operationId());
            if (!request(method, Samples.arguments(method)).url().toString().contains(Samples.SECRET)) {
                notSent.add(secret.toString());
            }
        }
        assertThat(notSent).isEmpty();
    }

    @Test
    void noModelPrintsWhatTheBundleCallsSecret() {
        Map<String, String> shown = new LinkedHashMap<>();
        List<String> printed = new ArrayList<>();
        for (String subpackage : List.of("model", "parameter")) {
            Interfaces.classes(subpackage).stream()
                    .filter(SecretsTest::hasSecret)
                    .forEach(type -> {
                        String text = Samples.of(type).toString();
                        printed.add(type.getSimpleName());
                        if (text.contains(Samples.SECRET)) {
                            shown.put(type.getSimpleName(), text);
                        }
                    });
        }
        assertThat(shown).isEmpty();
        assertThat(printed).contains("LegacyImpersonateQuery", "OAuthToken");
    }

    private static boolean hasSecret(Class<?> type) {
        return Arrays.stream(type.getDeclaredClasses())
                .filter(inner -> inner.getSimpleName().equals("Builder"))
                .flatMap(builder -> Arrays.stream(builder.getMethods()))
                .anyMatch(setter -> Arrays.asList(setter.getParameterTypes()).contains(Secret.class));
    }

    private Request request(Method method, Object[] arguments) throws ReflectiveOperationException {
        Object api = retrofit.create(method.getDeclaringClass());
        return ((Call<?>) method.invoke(api, arguments)).request();
    }
}
