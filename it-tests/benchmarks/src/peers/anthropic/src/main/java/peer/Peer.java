package peer;

import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import java.util.concurrent.Callable;

public final class Peer implements Callable<Object> {
    private final AnthropicClient anthropic;

    public Peer(String host, String id) {
        this.anthropic = AnthropicOkHttpClient.builder()
                .apiKey("key-not-real")
                .baseUrl("http://" + host + "/anthropic")
                .build();
    }

    @Override
    public Object call() {
        return anthropic.models().retrieve("m");
    }
}
