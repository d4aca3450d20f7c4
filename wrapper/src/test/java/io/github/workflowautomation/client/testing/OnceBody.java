package io.github.workflowautomation.client.testing;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;

/** A body that can be read once only. */
public final class OnceBody extends RequestBody {
    private final String text;

    public OnceBody(String text) {
        this.text = text;
    }

    @Override
    public MediaType contentType() {
        return MediaType.get("application/octet-stream");
    }

    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        sink.writeUtf8(text);
    }
}
