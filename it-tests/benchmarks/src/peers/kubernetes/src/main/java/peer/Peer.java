package peer;

import io.kubernetes.client.openapi.ApiClient;
import io.kubernetes.client.openapi.ApiException;
import io.kubernetes.client.openapi.apis.CoreV1Api;
import java.util.concurrent.Callable;

public final class Peer implements Callable<Object> {
    private final CoreV1Api kubernetes;

    public Peer(String host, String id) {
        this.kubernetes = new CoreV1Api(new ApiClient().setBasePath("http://" + host));
    }

    @Override
    public Object call() throws ApiException {
        return kubernetes.readNamespace("default").execute();
    }
}
