package io.github.workflowautomation.openapi.capture.fetch;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Does not read a body, and gives up the connection that would go on sending it. */
final class UnreadBody implements BodySubscriber<byte[]> {

    private static final byte[] NONE = new byte[0];

    @Override
    public CompletionStage<byte[]> getBody() {
        return CompletableFuture.completedFuture(NONE);
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        subscription.cancel();
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {}

    @Override
    public void onError(Throwable failure) {}

    @Override
    public void onComplete() {}
}
