package dev.sanad.rest.out;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** The body of an answer, as long as answers are; one that is longer fails. */
final class BoundedBody implements BodySubscriber<byte[]> {
    static final int LONGEST = 64 << 10;

    private final BodySubscriber<byte[]> whole = BodySubscribers.ofByteArray();
    private Flow.Subscription source = new Over();
    private int taken;

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        source = subscription;
        whole.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> some) {
        taken += some.stream().mapToInt(ByteBuffer::remaining).sum();
        if (taken > LONGEST) {
            source.cancel();
            whole.onError(new IOException("the answer is too long"));
        } else {
            whole.onNext(some);
        }
    }

    @Override
    public void onError(Throwable failure) {
        whole.onError(failure);
    }

    @Override
    public void onComplete() {
        whole.onComplete();
    }

    /** Before there is a source. */
    private static final class Over implements Flow.Subscription {
        @Override
        public void request(long many) {
            // Nothing comes.
        }

        @Override
        public void cancel() {
            // Nothing came.
        }
    }
}
