package peer;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Path;

public final class Peer implements Callable<Object> {
    interface Tenant {
        @GET("api/auth/apikey/{tenant}/{key}/impersonate/{user}")
        Call<String> token(@Path("tenant") String tenant, @Path("key") String key, @Path("user") String user);

        @GET("api/instance/{id}")
        Call<Map<String, Object>> request(@Header("Authorization") String token, @Path("id") String id);
    }

    private final Tenant tenant;
    private final String token;
    private final String id;

    public Peer(String host, String id) throws IOException {
        this.tenant = new Retrofit.Builder()
                .baseUrl("http://" + host)
                .addConverterFactory(MoshiConverterFactory.create())
                .build()
                .create(Tenant.class);
        this.token = "Bearer "
                + tenant.token("acme", "key-not-real", "jane.doe").execute().body();
        this.id = id;
    }

    @Override
    public Object call() throws IOException {
        return tenant.request(token, id).execute().body();
    }
}
