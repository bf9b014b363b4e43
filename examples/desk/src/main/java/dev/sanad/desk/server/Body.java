package dev.sanad.desk.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** The bytes of one request or of one answer, counted against the memory that all may take. */
final class Body {
    /** What became of the last bytes. */
    enum Kept {
        YES,
        TOO_LONG,
        NO_ROOM
    }

    private final long longest;
    private final HeldBytes held;
    private final Bytes bytes = new Bytes();
    private boolean released;

    Body(long longest, HeldBytes held) {
        this.longest = longest;
        this.held = held;
    }

    synchronized Kept keep(ByteBuffer more) {
        int count = more.remaining();
        if (bytes.size() + (long) count > longest) {
            return Kept.TOO_LONG;
        }
        if (released || !held.take(count)) {
            return Kept.NO_ROOM;
        }
        byte[] copy = new byte[count];
        more.get(copy);
        bytes.writeBytes(copy);
        return Kept.YES;
    }

    long longest() {
        return longest;
    }

    synchronized ByteBuffer content() {
        return bytes.view();
    }

    synchronized void clear() {
        held.give(bytes.size());
        bytes.reset();
    }

    synchronized void release() {
        if (!released) {
            clear();
            released = true;
        }
    }

    private static final class Bytes extends ByteArrayOutputStream {
        /** Without the copy that the JDK's own makes. */
        ByteBuffer view() {
            return ByteBuffer.wrap(buf, 0, count);
        }
    }
}
