package io.github.workflowautomation.api;

import io.github.workflowautomation.api.support.ApiConverterFactory;
import io.github.workflowautomation.api.support.ApiMoshi;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import retrofit2.Call;
import retrofit2.Retrofit;

/** Makes the request of one operation of a section, which it finds by name. */
public final class FirstCall implements Consumer<String> {
    @Override
    public void accept(String section) {
        try {
            Class<?> api = Class.forName(section);
            Method method = Interfaces.methods(api)
                    .min(Comparator.comparing(Method::getParameterCount))
                    .orElseThrow();
            Retrofit retrofit = new Retrofit.Builder()
                    .baseUrl("https://tenant.example.com/")
                    .callFactory(new OkHttpClient())
                    .addConverterFactory(ApiConverterFactory.create(ApiMoshi.create()))
                    .build();
            ((Call<?>) method.invoke(retrofit.create(api), Samples.arguments(method))).request();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
