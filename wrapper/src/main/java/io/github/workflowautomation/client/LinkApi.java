package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.Evidence;
import io.github.workflowautomation.api.support.OperationInfo;
import io.github.workflowautomation.api.support.Safety;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Streaming;
import retrofit2.http.Url;

/** The links that come inside the vendor's answers, which no document can list. */
interface LinkApi {
    @OperationInfo(
            id = "downloadLink",
            method = "GET",
            path = "{downloadLink}",
            safety = Safety.SAFE,
            evidence = Evidence.VENDOR_CODE)
    @Streaming
    @GET
    Call<ResponseBody> download(@Url String link);
}
