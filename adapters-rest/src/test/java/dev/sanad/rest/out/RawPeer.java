package dev.sanad.rest.out;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A peer that writes the same bytes to whoever connects, whatever is asked, and hangs up. */
final class RawPeer implements AutoCloseable {
    private final ServerSocket server;

    RawPeer(String bytes) throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(() -> serve(bytes), "raw-peer");
        thread.setDaemon(true);
        thread.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/in");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve(String bytes) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                socket.getInputStream().read(new byte[8192]);
                socket.getOutputStream().write(bytes.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                // The test is over, or the other side hung up first.
            }
        }
    }
}
