package dev.sanad.rest.out;

import java.net.URI;
import java.util.Set;

/** Where something is sent. */
final class Address {
    private static final Set<String> OF_THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private Address() {}

    /** Refuses what is not {@code https} with {@link IllegalArgumentException}; {@code http} goes to this machine alone. */
    static URI checked(URI address) {
        boolean open =
                "http".equals(address.getScheme()) && OF_THIS_MACHINE.contains(String.valueOf(address.getHost()));
        boolean shut = "https".equals(address.getScheme()) && address.getHost() != null;
        if (!open && !shut || address.getUserInfo() != null) {
            throw new IllegalArgumentException(
                    "address: https with a host and without a password; http only to this machine");
        }
        return address;
    }
}
