package peer;

import java.io.IOException;
import java.util.concurrent.Callable;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public final class Peer implements Callable<Object> {
    private final OkHttpClient http = new OkHttpClient();
    private final Request request;

    public Peer(String host, String id) throws IOException {
        String token = text(new Request.Builder()
                .url("http://" + host + "/api/auth/apikey/acme/key-not-real/impersonate/jane.doe")
                .build());
        this.request = new Request.Builder()
                .url("http://" + host + "/api/instance/" + id)
                .header("Authorization", "Bearer " + token.replace("\"", ""))
                .build();
    }

    @Override
    public Object call() throws IOException {
        return text(request);
    }

    private String text(Request request) throws IOException {
        try (Response response = http.newCall(request).execute()) {
            return response.body().string();
        }
    }
}
