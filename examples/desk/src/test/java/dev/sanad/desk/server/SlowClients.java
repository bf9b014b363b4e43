package dev.sanad.desk.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Clients on this machine that begin a request and then send one byte at a time. One thread, bounded by its owner. */
final class SlowClients implements AutoCloseable {
    private static final byte[] HEADERS = ascii("GET /hello HTTP/1.1\r\nHost: desk\r\nX-Slow: ");
    private static final byte[] BODY =
            ascii("POST /hello HTTP/1.1\r\nHost: desk\r\nContent-Type: text/plain\r\nContent-Length: 100000\r\n\r\na");
    private static final byte[] DRIP = ascii("a");

    private final List<SocketChannel> channels = new ArrayList<>();
    private final ScheduledExecutorService drips = Executors.newSingleThreadScheduledExecutor();

    private SlowClients() {}

    static SlowClients withHeaders(int count, int port) throws IOException {
        return start(count, port, HEADERS);
    }

    static SlowClients withBodies(int count, int port) throws IOException {
        return start(count, port, BODY);
    }

    long connected() {
        return channels.stream().filter(SocketChannel::isOpen).count();
    }

    @Override
    public void close() throws IOException {
        drips.shutdownNow();
        for (SocketChannel channel : channels) {
            channel.close();
        }
    }

    private static SlowClients start(int count, int port, byte[] beginning) throws IOException {
        SlowClients clients = new SlowClients();
        for (int i = 0; i < count; i++) {
            SocketChannel channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            channel.configureBlocking(false);
            channel.write(ByteBuffer.wrap(beginning));
            clients.channels.add(channel);
        }
        clients.drips.scheduleWithFixedDelay(clients::drip, 100, 100, TimeUnit.MILLISECONDS);
        return clients;
    }

    private void drip() {
        channels.stream().filter(SocketChannel::isOpen).forEach(SlowClients::drip);
    }

    private static void drip(SocketChannel channel) {
        try {
            channel.write(ByteBuffer.wrap(DRIP));
            if (channel.read(ByteBuffer.allocate(512)) < 0) {
                channel.close();
            }
        } catch (IOException closedByServer) {
            closeQuietly(channel);
        }
    }

    private static void closeQuietly(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            // It is closed either way.
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
