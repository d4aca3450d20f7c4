package io.github.workflowautomation.client.testing;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.api.support.OperationInfo;
import io.github.workflowautomation.api.support.Safety;
import io.github.workflowautomation.api.support.Secret;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Headers;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Streaming;
import retrofit2.http.Url;

/** Operations as the generator writes them, one of each sort that the transport treats differently. */
public interface SampleApi {
    @OperationInfo(id = "listThings", method = "GET", path = "/api/things", safety = Safety.SAFE)
    @Headers("Accept: application/json")
    @GET("/api/things")
    Call<JsonValue> list();

    @OperationInfo(id = "getThing", method = "GET", path = "/api/things/{sid}", safety = Safety.SAFE)
    @Headers("Accept: application/json")
    @GET("/api/things/{sid}")
    Call<JsonValue> get(@Path("sid") String sid);

    @OperationInfo(id = "cancelThing", method = "GET", path = "/api/things/{sid}/cancel", safety = Safety.UNSAFE)
    @GET("/api/things/{sid}/cancel")
    Call<Void> cancel(@Path("sid") String sid);

    @OperationInfo(id = "startThing", method = "POST", path = "/api/things", safety = Safety.UNSAFE)
    @Headers("Accept: application/json")
    @POST("/api/things")
    Call<JsonValue> start(@Body JsonValue body);

    @OperationInfo(id = "replaceThing", method = "PUT", path = "/api/things/{sid}", safety = Safety.IDEMPOTENT)
    @Headers("Accept: application/json")
    @PUT("/api/things/{sid}")
    Call<JsonValue> replace(@Path("sid") String sid);

    @OperationInfo(id = "replaceAll", method = "PUT", path = "/api/things", safety = Safety.IDEMPOTENT)
    @Headers("Accept: application/json")
    @PUT("/api/things")
    Call<JsonValue> replaceBy(@Body RequestBody body);

    @OperationInfo(id = "uploadThing", method = "POST", path = "/api/things/upload", safety = Safety.UNSAFE)
    @Headers("Accept: application/json")
    @POST("/api/things/upload")
    Call<JsonValue> upload(@Body RequestBody body);

    @OperationInfo(id = "downloadThing", method = "GET", path = "/api/things/{sid}/download", safety = Safety.SAFE)
    @Headers("Accept: application/octet-stream")
    @Streaming
    @GET("/api/things/{sid}/download")
    Call<ResponseBody> download(@Path("sid") String sid);

    @OperationInfo(id = "textOfThing", method = "GET", path = "/api/things/{sid}/text", safety = Safety.SAFE)
    @Headers("Accept: application/json")
    @GET("/api/things/{sid}/text")
    Call<String> text(@Path("sid") String sid);

    @OperationInfo(
            id = "verifyKey",
            method = "GET",
            path = "/api/auth/apikey/{tenant}/{key}/verify",
            safety = Safety.SAFE)
    @Headers("Accept: application/json")
    @GET("/api/auth/apikey/{tenant}/{key}/verify")
    Call<JsonValue> verify(@Path("tenant") String tenant, @Path("key") Secret key);

    @OperationInfo(id = "systemThing", method = "GET", path = "/api/system", safety = Safety.SAFE)
    @Headers("Accept: application/json")
    @GET("/api/system")
    Call<JsonValue> system(@Header("integrify-system-token") Secret token);

    /** As someone may write beside the generated ones: nothing is known of its safety. */
    @GET("/api/undeclared")
    Call<JsonValue> undeclared();

    @OperationInfo(id = "followLink", method = "GET", path = "(a link)", safety = Safety.SAFE)
    @GET
    Call<ResponseBody> link(@Url String url);
}
