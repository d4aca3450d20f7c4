package io.github.workflowautomation.openapi.capture.fetch;

import io.github.workflowautomation.openapi.capture.CaptureFailure.Reason;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Receives a body and counts while it comes: what is too large is cut off, not read to its end. */
final class LimitedBody implements BodySubscriber<byte[]> {

    private static final int MIB = 1024 * 1024;

    private final Budget budget;
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private @Nullable Subscription subscription;

    LimitedBody(Budget budget) {
        this.budget = budget;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        this.subscription = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        if (body.isDone()) {
            return;
        }
        for (ByteBuffer buffer : buffers) {
            int size = buffer.remaining();
            if (received.size() + (long) size > budget.perAnswer()) {
                refuse("is larger than " + budget.perAnswer() / MIB + " MiB");
                return;
            }
            if (!budget.take(size)) {
                refuse("is not read: all answers together are larger than " + budget.perRun() / MIB + " MiB");
                return;
            }
            byte[] bytes = new byte[size];
            buffer.get(bytes);
            received.write(bytes, 0, size);
        }
    }

    private void refuse(String message) {
        body.completeExceptionally(new CaptureProblem(Reason.REFUSED, message));
        if (subscription != null) {
            subscription.cancel();
        }
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        body.complete(received.toByteArray());
    }
}
