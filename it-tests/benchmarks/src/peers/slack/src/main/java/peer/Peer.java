package peer;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import java.util.concurrent.Callable;

public final class Peer implements Callable<Object> {
    private final MethodsClient slack;

    public Peer(String host, String id) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix("http://" + host + "/slack/");
        this.slack = Slack.getInstance(config).methods("token-not-real");
    }

    @Override
    public Object call() throws Exception {
        return slack.authTest(request -> request);
    }
}
