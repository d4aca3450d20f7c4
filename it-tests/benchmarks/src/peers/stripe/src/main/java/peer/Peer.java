package peer;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import java.util.concurrent.Callable;

public final class Peer implements Callable<Object> {
    private final StripeClient stripe;

    public Peer(String host, String id) {
        this.stripe = StripeClient.builder()
                .setApiKey("sk_test_not_real")
                .setApiBase("http://" + host)
                .build();
    }

    @Override
    public Object call() throws StripeException {
        return stripe.v1().customers().retrieve("cus_1");
    }
}
