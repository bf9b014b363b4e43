package dev.sanad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GeneratedLifecycleTest {
    private final GeneratedLifecycle plan = GeneratedLifecycle.usual();

    @Test
    void itHasTheSizeThatIsMeasured() {
        assertThat(plan.stages()).isEqualTo(20);
        assertThat(plan.deeds()).hasSize(60);
        assertThat(plan.facts()).isEqualTo(15);
        assertThat(plan.timers()).hasSize(6);
    }

    @Test
    void aLimitThatIsReachedIsNotCalledExhausted() {
        Explored explored = Exploration.of(Model.untimed(new GeneratedPolicy(plan).scope()), 10_000, states -> {});

        assertThat(explored.exhausted()).isFalse();
    }
}
