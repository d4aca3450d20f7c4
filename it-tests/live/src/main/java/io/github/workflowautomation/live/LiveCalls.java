package io.github.workflowautomation.live;

import io.github.workflowautomation.api.support.OperationInfo;
import io.github.workflowautomation.api.support.Safety;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Streaming;
import retrofit2.http.Url;

/** Any operation, its answer not yet read. Errors and listeners see the path here, never the one that is called. */
interface LiveCalls {
    /** Only for operations that are safe. */
    @Streaming
    @GET
    @OperationInfo(id = "live-check", method = "GET", path = "(the operation that is checked)", safety = Safety.SAFE)
    Call<ResponseBody> read(@Url String url);

    /** Only for operations that are safe. */
    @Streaming
    @POST
    @OperationInfo(id = "live-check", method = "POST", path = "(the operation that is checked)", safety = Safety.SAFE)
    Call<ResponseBody> read(@Url String url, @Body RequestBody body);

    /** For operations that change something. */
    @Streaming
    @GET
    @OperationInfo(id = "live-check", method = "GET", path = "(the operation that is checked)")
    Call<ResponseBody> write(@Url String url);

    /** For operations that change something. */
    @Streaming
    @POST
    @OperationInfo(id = "live-check", method = "POST", path = "(the operation that is checked)")
    Call<ResponseBody> write(@Url String url, @Body RequestBody body);
}
