package io.github.workflowautomation.api;

import com.squareup.moshi.Moshi;
import io.github.workflowautomation.api.support.ApiConverterFactory;
import io.github.workflowautomation.api.support.ApiMoshi;
import java.lang.reflect.Method;
import java.util.Objects;
import okhttp3.OkHttpClient;
import retrofit2.Call;
import retrofit2.Retrofit;

/** A program that makes the request of every operation, and the adapter of every model. */
final class EveryOperation {
    private EveryOperation() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        Moshi moshi = ApiMoshi.create();
        Retrofit retrofit = new Retrofit.Builder()
                .baseUrl("https://tenant.example.com/")
                .callFactory(new OkHttpClient())
                .addConverterFactory(ApiConverterFactory.create(moshi))
                .build();
        for (Class<?> section : Sections.all()) {
            Object api = retrofit.create(section);
            for (Method method : section.getDeclaredMethods()) {
                ((Call<?>) method.invoke(api, Samples.arguments(method))).request();
            }
        }
        for (Class<?> model : Interfaces.classes("model")) {
            if (!model.getSimpleName().endsWith("Adapter")
                    && !model.getSimpleName().endsWith("Adapters")) {
                Objects.requireNonNull(moshi.adapter(model));
            }
        }
    }
}
