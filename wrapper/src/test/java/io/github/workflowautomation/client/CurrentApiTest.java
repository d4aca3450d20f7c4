package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.ReportsApi;
import io.github.workflowautomation.api.UserApi;
import io.github.workflowautomation.api.support.ApiConverterFactory;
import io.github.workflowautomation.api.support.ApiMoshi;
import io.github.workflowautomation.client.internal.transport.Transport;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import retrofit2.Retrofit;

class CurrentApiTest {
    private final Retrofit retrofit = new Retrofit.Builder()
            .baseUrl("https://tenant.example.com/")
            .callFactory(new OkHttpClient())
            .addConverterFactory(ApiConverterFactory.create(ApiMoshi.create()))
            .build();

    private final List<Object> asked = new ArrayList<>();

    @Test
    void aCallAsksForItsOwnSectionOnly() {
        CurrentApi api = new CurrentApi(transport(), VendorConventions.defaults());
        assertThat(asked).isEmpty();

        api.currentUser();
        assertThat(asked).containsExactly(UserApi.class);

        api.report(new ReportId("a-report"));
        assertThat(asked).containsExactly(UserApi.class, ReportsApi.class);
    }

    private Transport transport() {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().equals("tenantId")) {
                return "acme";
            }
            asked.add(arguments[0]);
            return retrofit.create((Class<?>) arguments[0]);
        };
        return (Transport)
                Proxy.newProxyInstance(Transport.class.getClassLoader(), new Class<?>[] {Transport.class}, handler);
    }
}
