package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.api.support.OperationInfo;
import io.github.workflowautomation.api.support.Safety;
import java.util.List;
import java.util.function.BiFunction;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Headers;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** Four operations, declared as they are, and once more all declared safe, which two of them are not. */
interface FaultApi {
    @OperationInfo(id = "read", method = "GET", path = "/calls/{id}/read", safety = Safety.SAFE)
    @Headers("Accept: application/json")
    @GET("/calls/{id}/read")
    Call<JsonValue> read(@Path("id") String id);

    @OperationInfo(id = "replace", method = "PUT", path = "/calls/{id}", safety = Safety.IDEMPOTENT)
    @Headers("Accept: application/json")
    @PUT("/calls/{id}/replace")
    Call<JsonValue> replace(@Path("id") String id, @Body JsonValue body);

    @OperationInfo(id = "cancel", method = "GET", path = "/calls/{id}/cancel", safety = Safety.UNSAFE)
    @Headers("Accept: application/json")
    @GET("/calls/{id}/cancel")
    Call<JsonValue> cancel(@Path("id") String id);

    @OperationInfo(id = "start", method = "POST", path = "/calls/{id}/start", safety = Safety.UNSAFE)
    @Headers("Accept: application/json")
    @POST("/calls/{id}/start")
    Call<JsonValue> start(@Path("id") String id, @Body JsonValue body);

    @OperationInfo(id = "cancel", method = "GET", path = "/calls/{id}/cancel", safety = Safety.SAFE)
    @Headers("Accept: application/json")
    @GET("/calls/{id}/cancel")
    Call<JsonValue> cancelDeclaredSafe(@Path("id") String id);

    @OperationInfo(id = "start", method = "POST", path = "/calls/{id}/start", safety = Safety.SAFE)
    @Headers("Accept: application/json")
    @POST("/calls/{id}/start")
    Call<JsonValue> startDeclaredSafe(@Path("id") String id, @Body JsonValue body);

    /** Which of them, and whether a repeat of it does harm. */
    record Kind(BiFunction<FaultApi, String, Call<JsonValue>> call, boolean harmful) {}

    List<Kind> AS_THEY_ARE = List.of(
            new Kind(FaultApi::read, false),
            new Kind((api, id) -> api.replace(id, JsonValue.of(id)), false),
            new Kind(FaultApi::cancel, true),
            new Kind((api, id) -> api.start(id, JsonValue.of(id)), true));

    List<Kind> ALL_DECLARED_SAFE = List.of(
            new Kind(FaultApi::read, false),
            new Kind((api, id) -> api.replace(id, JsonValue.of(id)), false),
            new Kind(FaultApi::cancelDeclaredSafe, true),
            new Kind((api, id) -> api.startDeclaredSafe(id, JsonValue.of(id)), true));
}
