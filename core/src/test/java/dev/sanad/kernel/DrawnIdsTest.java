package dev.sanad.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DrawnIdsTest {
    private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void an_id_is_of_version_7_and_holds_the_milliseconds() {
        UUID id = Ids.of(() -> AT, new Random(7)::nextLong).next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(AT.toEpochMilli());
    }

    @Test
    void an_id_made_later_sorts_later() {
        Random random = new Random(7);
        UUID early = Ids.of(() -> AT, random::nextLong).next();
        UUID late = Ids.of(() -> AT.plusMillis(1), random::nextLong).next();
        assertThat(late.toString()).isGreaterThan(early.toString());
    }

    @Test
    void ids_and_codes_of_one_moment_differ() {
        Ids ids = Ids.of(() -> AT, new Random(7)::nextLong);
        Set<Object> all = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            all.add(ids.next());
            all.add(ids.code());
        }
        assertThat(all).hasSize(20_000);
    }

    @Test
    void a_code_has_24_letters_of_which_each_takes_every_value() {
        Ids ids = Ids.of(() -> AT, new Random(7)::nextLong);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            String code = ids.code();
            assertThat(code).hasSize(24).matches("[0-9A-HJKMNP-TV-Z]+");
            for (int at = 0; at < 24; at++) {
                seen.add(at + ":" + code.charAt(at));
            }
        }
        assertThat(seen).hasSize(24 * 32);
    }
}
