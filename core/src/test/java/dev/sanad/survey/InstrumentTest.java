package dev.sanad.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InstrumentTest {

    private static final Scale FIVE = new Scale(1, 5, Scale.Best.HIGH);
    private static final Picture FACE = new Picture("faces/5.svg", text("A smiling face", "وجه مبتسم"));

    private final Item first = new Item(
            "useful",
            FIVE,
            Optional.of("content"),
            Aspect.OUTCOME,
            text("It helped", "أفادني"),
            new Pictures(Optional.of(FACE), Map.of(5, FACE)),
            Optional.empty());
    private final Item second = new Item(
            "why",
            new Scale(0, 10, Scale.Best.LOW),
            Optional.empty(),
            Aspect.SERVICE,
            text("Why not", "لماذا"),
            Pictures.NONE,
            Optional.of(new When("useful", 1, 2)));
    private final Instrument instrument = new Instrument("after", List.of(first, second));

    @Test
    void an_instrument_is_read_as_it_was_written() {
        Instrument read = Instrument.of(instrument.form());

        assertThat(read).isEqualTo(instrument);
        assertThat(read.sha256()).isEqualTo(instrument.sha256()).matches("[0-9a-f]{64}");
        assertThat(read.items().get(0).text().original()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void another_word_picture_order_scale_or_branch_is_another_instrument() {
        Item words = new Item(
                "useful",
                FIVE,
                first.dimension(),
                first.about(),
                text("It did help", "أفادني"),
                first.pictures(),
                first.when());
        Item blind =
                new Item("useful", FIVE, first.dimension(), first.about(), first.text(), Pictures.NONE, first.when());
        Item turned = new Item(
                "useful",
                new Scale(1, 5, Scale.Best.LOW),
                first.dimension(),
                first.about(),
                first.text(),
                first.pictures(),
                first.when());
        Item always = new Item(
                "why",
                second.scale(),
                second.dimension(),
                second.about(),
                second.text(),
                second.pictures(),
                Optional.empty());

        assertThat(List.of(
                        instrument,
                        new Instrument("after", List.of(words, second)),
                        new Instrument("after", List.of(blind, second)),
                        new Instrument("after", List.of(turned, second)),
                        new Instrument("after", List.of(first, always)),
                        new Instrument("after", List.of(always, first))))
                .extracting(Instrument::sha256)
                .doesNotHaveDuplicates();
    }

    @Test
    void an_item_is_asked_only_after_the_answers_that_call_for_it() {
        assertThat(instrument.asked(Map.of("useful", new Answer.Rated(2)))).containsExactly(first, second);
        assertThat(instrument.asked(Map.of("useful", new Answer.Rated(3)))).containsExactly(first);
        assertThat(instrument.asked(Map.of("useful", new Answer.NotApplicable())))
                .containsExactly(first);
        assertThat(instrument.asked(Map.of())).containsExactly(first);
    }

    @Test
    void what_could_not_be_asked_is_no_instrument() {
        assertThatThrownBy(() -> new Instrument("after", List.of(second, first)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Instrument("after", List.of(first, first)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Instrument("after", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scale(1, 1, Scale.Best.HIGH)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_two_best_points_lie_at_the_good_end() {
        assertThat(FIVE.points().filter(FIVE::favourable)).containsExactly(4, 5);
        Scale low = new Scale(1, 5, Scale.Best.LOW);
        assertThat(low.points().filter(low::favourable)).containsExactly(1, 2);
        Scale two = new Scale(0, 1, Scale.Best.HIGH);
        assertThat(two.points().filter(two::favourable)).containsExactly(1);
    }

    @Test
    void an_answer_has_one_way_to_be_written() {
        for (String text : List.of("", "not-applicable", "0", "-1", "10")) {
            assertThat(Answer.read(text).orElseThrow().text()).isEqualTo(text);
        }
        for (String text : List.of(" 4", "04", "4.0", "٤", "+4", "1e1", "n/a", "99999")) {
            assertThat(Answer.read(text)).as(text).isEmpty();
        }
    }

    private static LocalText text(String english, String arabic) {
        Map<Language, String> texts = new LinkedHashMap<>();
        texts.put(Language.ENGLISH, english);
        texts.put(Language.ARABIC, arabic);
        return new LocalText(texts);
    }
}
