package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.rest.hosts.Hosts;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sanad in one runtime with resources of the host's own. */
class HostTest {

    @RegisterExtension
    static final Running running = new Running(Set.of(new Hosts()));

    @Test
    void the_hosts_own_answers_and_errors_stay_as_they_are() {
        assertThat(running.send(Ask.get("/hosts")).text()).isEqualTo("hello");
        Reply missing = running.send(Ask.get("/hosts/missing"));
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.bytes()).isEmpty();
    }

    @Test
    void sanads_own_are_served_beside_them() {
        assertThat(running.send(Ask.get("/har/services")).status()).isEqualTo(200);
        assertThat(running.turnedAway(Ask.get("/har/nothing")).code()).isEqualTo("path-unknown");
    }

    @Test
    void two_sets_of_resources_share_nothing() {
        try (Running other = new Running()) {
            running.send(Ask.lodging().key("first-desk"));

            assertThat(other.desk.reached).isEmpty();
        }
    }
}
