package peer;

import java.util.concurrent.Callable;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.AuthApi;
import org.openapitools.client.api.InstanceApi;

public final class Peer implements Callable<Object> {
    private final InstanceApi requests;
    private final String id;

    public Peer(String host, String id) throws ApiException {
        ApiClient client = new ApiClient();
        client.updateBaseUri("http://" + host);
        Object token = new AuthApi(client).impersonateUser("acme", "key-not-real", "jane.doe", null, null);
        client.setRequestInterceptor(request -> request.setHeader("Authorization", "Bearer " + token));
        this.requests = new InstanceApi(client);
        this.id = id;
    }

    @Override
    public Object call() throws ApiException {
        return requests.getInstance(id, null, null);
    }
}
