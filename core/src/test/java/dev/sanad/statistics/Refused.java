package dev.sanad.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import java.util.concurrent.Callable;

final class Refused {
    private Refused() {}

    static void refusedFor(StatisticRefusal code, Callable<?> question) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(question::call)
                .satisfies(refused ->
                        assertThat(refused.refusals()).extracting(Refusal::code).containsExactly(code));
    }
}
