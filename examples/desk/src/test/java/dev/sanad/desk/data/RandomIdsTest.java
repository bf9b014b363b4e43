package dev.sanad.desk.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RandomIdsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void idsAreVersion7AndSortByTheirTime() {
        UUID earlier = new RandomIds(InstantSource.fixed(NOW)).next();
        UUID later = new RandomIds(InstantSource.fixed(NOW.plusMillis(1))).next();

        assertThat(earlier.version()).isEqualTo(7);
        assertThat(earlier.variant()).isEqualTo(2);
        assertThat(earlier.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
        assertThat(earlier.toString()).isLessThan(later.toString());
    }

    @Test
    void codesHaveAHundredBitsAndMoreAndNoLetterThatIsMisread() {
        RandomIds ids = new RandomIds(InstantSource.fixed(NOW));

        assertThat(ids.code()).matches("[0-9A-HJKMNP-TV-Z]{24}").isNotEqualTo(ids.code());
    }
}
