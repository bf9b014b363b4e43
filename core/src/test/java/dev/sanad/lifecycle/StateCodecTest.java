package dev.sanad.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The state of a case is what its journal tells, and is kept and read again without loss. */
class StateCodecTest {

    private static final List<Class<?>> FOLLOWING = List.of(
            CaseEvent.Acted.class,
            CaseEvent.MotionLost.class,
            CaseEvent.FactTaken.class,
            CaseEvent.SignatureVoided.class,
            CaseEvent.PaperTaken.class,
            CaseEvent.NoticeMade.class,
            CaseEvent.ClockSet.class,
            CaseEvent.ClockStopped.class,
            CaseEvent.ClockRang.class,
            CaseEvent.CaseLinked.class);

    @Test
    void a_state_is_read_as_it_was_written_after_each_of_many_events() {
        RandomEvents events = new RandomEvents(7);
        CaseState state = CaseState.of(List.of(events.of(CaseEvent.Opened.class)));
        for (int i = 0; i < 500; i++) {
            state = state.after(events.of(FOLLOWING.get(i % FOLLOWING.size())));
            assertThat(CaseStateCodec.read(CaseStateCodec.write(state))).isEqualTo(state);
        }
        assertThat(state.version()).isEqualTo(501);
    }

    @Test
    void a_telling_is_kept_as_made_and_as_told() {
        CaseEvent.Opened opened = (CaseEvent.Opened) new RandomEvents(7).of(CaseEvent.Opened.class);
        Instant made = Instant.parse("2026-11-22T09:00:00Z");
        CaseState state = CaseState.of(List.of(
                opened,
                new CaseEvent.NoticeMade("refuse", "owner", List.of(), List.of(), made, List.of()),
                new CaseEvent.OwnerTold("refuse", Optional.empty(), made.plusSeconds(1))));

        assertThat(state.tellings().get("refuse")).isEqualTo(new Telling(made, Optional.of(made.plusSeconds(1))));
        assertThat(CaseStateCodec.read(CaseStateCodec.write(state))).isEqualTo(state);
    }

    @Test
    void an_impossible_event_is_not_applied() {
        RandomEvents events = new RandomEvents(7);
        CaseEvent opened = events.of(CaseEvent.Opened.class);
        CaseState state = CaseState.of(List.of(opened));

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> state.after(opened));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> state.after(events.of(CaseEvent.OwnerTold.class)));
    }

    @Test
    void a_journal_without_its_opening_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> CaseState.of(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseState.of(List.of(new RandomEvents(7).of(CaseEvent.Acted.class))));
    }
}
