package peer;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import java.util.concurrent.Callable;

public final class Peer implements Callable<Object> {
    private final OpenAIClient openai;

    public Peer(String host, String id) {
        this.openai = OpenAIOkHttpClient.builder()
                .apiKey("key-not-real")
                .baseUrl("http://" + host + "/openai")
                .build();
    }

    @Override
    public Object call() {
        return openai.models().retrieve("m");
    }
}
