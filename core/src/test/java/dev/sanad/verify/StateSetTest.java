package dev.sanad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StateSetTest {

    @Test
    void statesOfSeveralWordsAreNumberedAsTheyComeAndFoundAgain() {
        Random dice = new Random(1);
        StateSet states = new StateSet(2);
        Map<List<Long>, Integer> numbers = new HashMap<>();
        for (int i = 0; i < 50_000; i++) {
            long[] state = {dice.nextInt(200), (long) dice.nextInt(200) << 50};
            int expected = numbers.computeIfAbsent(List.of(state[0], state[1]), each -> numbers.size());

            assertThat(states.add(state)).isEqualTo(expected);
        }
        assertThat(states.size()).isEqualTo(numbers.size()).isGreaterThan(20_000);
        assertThat(states.contains(new long[] {200, 0})).isFalse();
    }

    @Test
    void aFieldNeitherSeesNorTouchesItsNeighbours() {
        Packing packing = new Packing(0);
        List<Field> fields = IntStream.rangeClosed(1, 60)
                .mapToObj(values -> packing.field(1 + values * 3))
                .toList();
        long[] state = new long[packing.words()];

        fields.forEach(field -> field.set(state, (1 << field.bits()) - 1));
        fields.get(30).set(state, 5);

        assertThat(packing.words()).isGreaterThan(4);
        assertThat(fields.get(30).get(state)).isEqualTo(5);
        assertThat(fields.get(29).get(state)).isEqualTo((1 << fields.get(29).bits()) - 1);
        assertThat(fields.get(31).get(state)).isEqualTo((1 << fields.get(31).bits()) - 1);
    }
}
