package dev.sanad.desk.server;

import java.net.URI;
import java.net.URISyntaxException;
import org.eclipse.jetty.server.Request;

/** What a request calls. */
final class Address {

    private Address() {}

    /** Whether it is an address by RFC 3986: the application fails at any other, with an exception that holds all of it. */
    static boolean isWhole(Request request) {
        try {
            return !new URI(request.getHttpURI().asString()).isOpaque();
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
