package dev.sanad.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that throws once it has given more than it may. */
final class Capped extends FilterInputStream {

    private long left;

    Capped(InputStream in, long most) {
        super(in);
        left = most;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        count(read);
        return read;
    }

    @Override
    public long skip(long most) throws IOException {
        long skipped = in.skip(most);
        count(skipped);
        return skipped;
    }

    private void count(long given) {
        left -= Math.max(0, given);
        if (left < 0) {
            throw new FaultException(Fault.BODY_TOO_LARGE);
        }
    }
}
