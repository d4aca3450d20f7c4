package peer;

import com.squareup.square.SquareClient;
import com.squareup.square.types.GetLocationsRequest;
import java.util.concurrent.Callable;

public final class Peer implements Callable<Object> {
    private final SquareClient square;

    public Peer(String host, String id) {
        this.square = SquareClient.builder()
                .token("token-not-real")
                .url("http://" + host)
                .build();
    }

    @Override
    public Object call() {
        return square.locations().get(GetLocationsRequest.builder().locationId("L1").build());
    }
}
