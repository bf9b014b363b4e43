package dev.sanad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.FactValue;
import dev.sanad.lifecycle.Plain;
import dev.sanad.lifecycle.Relation;
import dev.sanad.lifecycle.Setting;
import dev.sanad.lifecycle.Test.Day;
import dev.sanad.lifecycle.Test.Known;
import dev.sanad.lifecycle.Test.Length;
import dev.sanad.lifecycle.Test.Number;
import dev.sanad.lifecycle.Test.OneOf;
import dev.sanad.lifecycle.Test.OneOfNumbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartitionTest {
    private static final Setting SETTING = new Draft().setting();

    private static Partition of(FactType type, dev.sanad.lifecycle.Test... tests) {
        return new Partition(Optional.of(type), new LinkedHashSet<>(List.of(tests)), SETTING);
    }

    private static Number number(Relation relation, String bound) {
        return new Number(relation, new BigDecimal(bound));
    }

    private static Optional<FactValue> money(String amount) {
        return Optional.of(new FactValue.Number(new BigDecimal(amount)));
    }

    @Test
    void twoBoundsCutMoneyIntoThreeAndTheUnknown() {
        Partition partition = of(Plain.MONEY, number(Relation.AT_LEAST, "10"), number(Relation.LESS_THAN, "20"));

        assertThat(partition.size()).isEqualTo(4);
        assertThat(partition.classOf(Optional.empty())).isEqualTo(Partition.UNKNOWN);
        assertThat(partition.classOf(money("0"))).isEqualTo(partition.classOf(money("9.9999")));
        assertThat(partition.classOf(money("10"))).isEqualTo(partition.classOf(money("19.9999")));
        assertThat(partition.classOf(money("20"))).isNotEqualTo(partition.classOf(money("19.9999")));
    }

    @Test
    void moneyIsNeverLessThanNothing() {
        assertThat(of(Plain.MONEY, number(Relation.LESS_THAN, "0")).known()).hasSize(1);
        assertThat(of(Plain.NUMBER, number(Relation.LESS_THAN, "0")).known()).hasSize(2);
    }

    @Test
    void noSumLiesBetweenTwoThatAreTheFinestStepApart() {
        assertThat(of(Plain.NUMBER, number(Relation.MORE_THAN, "1"), number(Relation.LESS_THAN, "1.0001"))
                        .known())
                .hasSize(2);
        assertThat(of(Plain.NUMBER, number(Relation.MORE_THAN, "1"), number(Relation.LESS_THAN, "1.0002"))
                        .known())
                .hasSize(3);
    }

    @Test
    void lengthsOfTimeAreCutByBoundsInUnitsThatCompareAndTheOthersAreUnknown() {
        Partition partition = of(
                Plain.DURATION,
                length(Relation.MORE_THAN, "1 week"),
                length(Relation.AT_MOST, "2 weeks"),
                new Known(true));

        assertThat(partition.size()).isEqualTo(5);
        assertThat(partition.classOf(span("7 days"))).isEqualTo(partition.classOf(span("1 week")));
        assertThat(partition.classOf(span("8 days"))).isEqualTo(partition.classOf(span("14 days")));
        assertThat(partition.classOf(span("15 days"))).isNotEqualTo(partition.classOf(span("14 days")));
        assertThat(partition.classOf(span("1 month"))).isEqualTo(partition.classOf(span("1 working day")));
        assertThat(partition.classOf(span("1 month"))).isNotEqualTo(Partition.UNKNOWN);
    }

    @Test
    void numbersThatAreListedAreToldFromAllOthers() {
        Partition partition = of(Plain.NUMBER, new OneOfNumbers(List.of(new BigDecimal("2.50"), BigDecimal.TEN)));

        assertThat(partition.size()).isEqualTo(3);
        assertThat(partition.classOf(money("2.5"))).isEqualTo(partition.classOf(money("10.0")));
        assertThat(partition.classOf(money("2.4999"))).isEqualTo(partition.classOf(money("11")));
    }

    private static Length length(Relation relation, String bound) {
        return new Length(relation, Draft.span(bound));
    }

    private static Optional<FactValue> span(String text) {
        return Optional.of(new FactValue.Length(Draft.span(text)));
    }

    @Test
    void aScaleHasOnlyItsWholeNumbers() {
        assertThat(of(new FactType.Scale(1, 5), number(Relation.MORE_THAN, "4.5"), number(Relation.AT_LEAST, "5"))
                        .known())
                .hasSize(2);
    }

    @Test
    void datesAreCutAtTheirDays() {
        LocalDate day = LocalDate.parse("2026-03-01");

        assertThat(of(Plain.DATE, new Day(Relation.AT_MOST, day), new Day(Relation.AT_LEAST, day))
                        .known())
                .hasSize(3);
    }

    @Test
    void severalCodesPassAsAnyOfThemWould() {
        FactType needs = Draft.choice(true, "bread", "bed", "books");

        assertThat(of(needs, new OneOf(Set.of("bread")), new OneOf(Set.of("bed")))
                        .known())
                .hasSize(4);
        assertThat(of(needs, new OneOf(Set.of("bread", "bed")), new OneOf(Set.of("bed")))
                        .known())
                .hasSize(3);
    }

    @Test
    void whatNoTestTellsApartIsOne() {
        assertThat(of(Plain.TEXT).size()).isEqualTo(1);
        assertThat(of(Plain.TEXT, new Known(true)).size()).isEqualTo(2);
        assertThat(of(Draft.choice(false)).known()).isEmpty();
    }
}
