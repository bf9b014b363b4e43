package dev.sanad.rest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** A body as it comes in, not yet read. Closeable, because runtimes close the stream of whatever is not. */
record Sent(InputStream stream) implements Closeable {

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
