package dev.sanad.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.journal.Value;
import dev.sanad.policy.tree.Lexicon;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The schema knows what the loader knows, and says of each key what it is for. */
class PolicySchemaTest {

    private static final Set<String> BESIDE = Set.of("extends", "extends.id", "extends.version");

    private final Lexicon read = PolicySchema.vocabulary();
    private final SchemaWords words = SchemaWords.shipped();

    private Set<String> places() {
        Set<String> places = new TreeSet<>(BESIDE);
        read.places().forEach((at, place) -> {
            place.keys().stream()
                    .filter(key -> !key.equals(Lexicon.NAMES))
                    .forEach(key -> places.add(at.isEmpty() ? key : at + "." + key));
            place.kinds().forEach(kind -> places.add(Lexicon.kind(kind)));
        });
        return places;
    }

    @Test
    void of_each_key_it_is_said_what_it_is_for() {
        assertThat(places())
                .hasSizeGreaterThan(150)
                .filteredOn(place -> !place.startsWith("$") || place.contains("."))
                .allSatisfy(place -> assertThat(words.about(place)).as(place).isPresent());
    }

    @Test
    void nothing_is_said_of_a_key_that_there_is_not() {
        assertThat(words.places())
                .allSatisfy(said -> assertThat(places())
                        .as(said)
                        .anyMatch(place ->
                                said.startsWith("*.") ? place.endsWith(said.substring(1)) : place.equals(said)));
    }

    @Test
    void what_a_matter_says_of_a_clock_it_says_in_the_words_of_the_clock() {
        assertThat(read.places().get("$matter.clocks.*.expect").keys())
                .isEqualTo(read.places().get("lifecycles.*.clocks.*.expect").keys());
        assertThat(read.places().get("facts.*").keys())
                .isEqualTo(read.places().get("lifecycles.*.facts.*").keys());
    }

    @Test
    void a_clause_may_stand_beside_whatever_rests_on_it() {
        assertThat(Set.of(
                        "calendar",
                        "parties.*",
                        "parties.*.body",
                        "offices.*",
                        "$notice",
                        "lifecycles.*.clocks.*.missed[]",
                        "$matter.delivery",
                        "$matter.waiting-list"))
                .allSatisfy(place ->
                        assertThat(read.places().get(place).keys()).as(place).contains("clause"));
    }

    @Test
    void keys_of_the_format_are_closed_and_names_of_the_file_are_open() {
        assertThat(at(PolicySchema.tree(), "additionalProperties")).isEqualTo(Value.of(false));
        assertThat(at(PolicySchema.tree(), "properties", "duties", "additionalProperties", "additionalProperties"))
                .isEqualTo(Value.of(false));
        assertThat(at(PolicySchema.tree(), "$defs", "condition", "additionalProperties"))
                .isInstanceOf(Value.Tree.class);
    }

    @Test
    void words_out_of_a_list_are_offered_unless_other_texts_will_do_too() {
        Value kind =
                at(PolicySchema.tree(), "properties", "duties", "additionalProperties", "properties", "as", "anyOf");
        Value.Tree words = (Value.Tree) ((Value.Items) kind).items().get(0);

        assertThat(words.get("enum"))
                .contains(new Value.Items(List.of(Value.of("task"), Value.of("review"), Value.of("circulation"))));
        assertThat(read.places().get("$condition.*").words()).isEmpty();
    }

    private static Value at(Value.Tree tree, String... keys) {
        Value found = tree;
        for (String key : keys) {
            found = ((Value.Tree) found).get(key).orElseThrow();
        }
        return found;
    }
}
