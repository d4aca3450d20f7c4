package io.github.workflowautomation.contract;

import io.github.workflowautomation.client.Generation;
import io.github.workflowautomation.client.WorkflowClient;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.function.Function;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;

/** Answers a client inside of it, before anything is sent: a million answers need no socket. */
final class HostileServer implements Interceptor {
    private volatile Function<Request, HostileAnswer> answers = request -> {
        throw new IllegalStateException("Nothing to answer.");
    };

    /** {@return a client that asks this server} */
    WorkflowClient client(Generation generation) {
        return WorkflowClient.builder()
                .tenant(Clients.TENANT, "127.0.0.1:1")
                .generation(generation)
                .bearerToken(TypedError.TOKEN)
                .maxRetries(0)
                .httpClient(new OkHttpClient.Builder().addInterceptor(this).build())
                .build();
    }

    void answer(Function<Request, HostileAnswer> next) {
        answers = next;
    }

    @Override
    public Response intercept(Chain chain) {
        HostileAnswer answer = answers.apply(chain.request());
        Response.Builder response = new Response.Builder()
                .request(chain.request())
                .protocol(Protocol.HTTP_1_1)
                .code(answer.status())
                .message("Whatever")
                .body(body(answer));
        if (!answer.contentType().isEmpty()) {
            response.header("Content-Type", answer.contentType());
        }
        return response.build();
    }

    private static ResponseBody body(HostileAnswer answer) {
        Buffer bytes = new Buffer().write(answer.body());
        MediaType type = MediaType.parse(answer.contentType());
        if (!answer.breaksOff()) {
            return ResponseBody.create(bytes, type, answer.body().length);
        }
        return ResponseBody.create(Okio.buffer(new Cut(bytes)), type, answer.body().length + 1L);
    }

    /** A connection that ends before the body does. */
    private static final class Cut extends ForwardingSource {
        Cut(Buffer bytes) {
            super(bytes);
        }

        @Override
        public long read(Buffer sink, long byteCount) throws IOException {
            long read = super.read(sink, byteCount);
            if (read == -1) {
                throw new ProtocolException("unexpected end of stream");
            }
            return read;
        }
    }
}
