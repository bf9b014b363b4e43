package dev.sanad.desk.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A client that writes what it likes, byte by byte. Everything it does is bounded. */
final class RawClient implements AutoCloseable {
    private static final int DRIPS = 400;
    private static final int PAUSE_MS = 50;

    private final Socket socket = new Socket();

    RawClient(int port, String beginning) throws IOException {
        socket.setReceiveBufferSize(4_096);
        socket.connect(address(port));
        socket.setSoTimeout(PAUSE_MS);
        socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
    }

    static InetSocketAddress address(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    /** Sends a byte now and then; answers with all that comes back until the server closes. */
    String dripUntilAnswered() throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        for (int i = 0; i < DRIPS; i++) {
            try {
                socket.getOutputStream().write('a');
                int next = socket.getInputStream().read();
                if (next < 0) {
                    return answer.toString(StandardCharsets.UTF_8);
                }
                answer.write(next);
                answer.writeBytes(socket.getInputStream().readAllBytes());
            } catch (SocketTimeoutException nothingYet) {
                continue;
            } catch (SocketException closed) {
                return answer.toString(StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("not closed");
    }

    void awaitSomeBytes() throws IOException {
        socket.setSoTimeout(20_000);
        socket.getInputStream().readNBytes(100);
        socket.setSoTimeout(PAUSE_MS);
    }

    /** Whether a write fails by now. The byte written is the start of a next request that never comes. */
    boolean isClosedByServer() {
        try {
            socket.getOutputStream().write('G');
            return false;
        } catch (IOException closed) {
            return true;
        }
    }

    /** Sends chunk after chunk; answers how many bytes the server let it send. */
    long floodWithChunksUntilClosed(long most) {
        byte[] chunk = ("2000\r\n" + "a".repeat(0x2000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        long sent = 0;
        try {
            while (sent < most) {
                socket.getOutputStream().write(chunk);
                sent += chunk.length;
            }
        } catch (IOException closed) {
            return sent;
        }
        return sent;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
