package peer;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.openapitools.client.ApiClient;
import org.openapitools.client.api.AuthApi;
import org.openapitools.client.api.InstanceApi;

public final class Peer implements Callable<Object> {
    private final InstanceApi requests;
    private final String id;

    public Peer(String host, String id) throws IOException {
        ApiClient client = new ApiClient("bearerAuth");
        client.getAdapterBuilder().baseUrl("http://" + host);
        Object token = client.createService(AuthApi.class)
                .impersonateUser("acme", "key-not-real", "jane.doe", null, null)
                .execute()
                .body();
        client.setBearerToken(token.toString());
        this.requests = client.createService(InstanceApi.class);
        this.id = id;
    }

    @Override
    public Object call() throws IOException {
        return requests.getInstance(id, null, null).execute().body();
    }
}
