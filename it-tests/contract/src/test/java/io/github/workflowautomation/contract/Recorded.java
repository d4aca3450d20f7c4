package io.github.workflowautomation.contract;

import io.github.workflowautomation.exchanges.Recorder;
import io.github.workflowautomation.exchanges.SentAnswer;
import io.github.workflowautomation.exchanges.SentRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;

/** Hands over what a client sends and receives to the second opinion. */
final class Recorded implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = readable(chain.request());
        SentRequest sent = sent(request);
        Response response = chain.proceed(request);
        byte[] body = response.peekBody(Long.MAX_VALUE).bytes();
        Recorder.keep(
                sent,
                Optional.of(new SentAnswer(response.code(), headers(response.headers()), Recorder.characters(body))));
        return response;
    }

    /** A body may be there to be read once. */
    private static Request readable(Request request) throws IOException {
        RequestBody body = request.body();
        if (body == null) {
            return request;
        }
        Buffer read = new Buffer();
        body.writeTo(read);
        return request.newBuilder()
                .method(request.method(), RequestBody.create(read.readByteArray(), body.contentType()))
                .build();
    }

    private static SentRequest sent(Request request) throws IOException {
        HttpUrl url = request.url();
        String target = url.encodedQuery() == null ? url.encodedPath() : url.encodedPath() + "?" + url.encodedQuery();
        Map<String, String> headers = headers(request.headers());
        Buffer body = new Buffer();
        RequestBody sent = request.body();
        if (sent != null) {
            sent.writeTo(body);
            Optional.ofNullable(sent.contentType()).ifPresent(type -> headers.put("Content-Type", type.toString()));
        }
        return new SentRequest(request.method(), target, headers, Recorder.characters(body.readByteArray()));
    }

    private static Map<String, String> headers(Headers sent) {
        Map<String, String> headers = new HashMap<>();
        sent.forEach(header -> headers.put(header.getFirst(), header.getSecond()));
        return headers;
    }
}
