package dev.sanad.statistics;

import static dev.sanad.statistics.Refused.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.Bytes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {
    private static final List<Tally.Scale> FIVE = Collections.nCopies(3, new Tally.Scale(1, 5));

    @Test
    void what_is_missing_and_what_does_not_apply_stay_apart_and_out_of_every_score() {
        Tally tally = new Tally(FIVE);
        tally.add(new byte[] {4, Tally.NOT_ANSWERED, 0, 2, Tally.NOT_APPLICABLE, 0, 4, Tally.NOT_APPLICABLE, 0});

        assertThat(tally.histogram(0).mean()).isEqualTo(Figure.of(13 / 3.0));
        assertThat(tally.histogram(1).mean()).isEqualTo(Figure.undefined(Cause.NO_ANSWER));
        assertThat(tally.notAnswered(1)).isEqualTo(1);
        assertThat(tally.notApplicable(1)).isEqualTo(2);
        assertThat(tally.notAnswered(0) + tally.notApplicable(0)).isZero();
        assertThat(tally.complete()).isZero();
        assertThat(tally.alpha()).isEqualTo(Figure.undefined(Cause.NO_ANSWER));
    }

    @Test
    void alpha_is_that_of_the_complete_sheets() {
        Random random = new Random(1);
        List<byte[]> sheets = sheets(random, 500);
        Tally tally = new Tally(FIVE);
        sheets.forEach(tally::add);

        List<List<Double>> complete = sheets.stream()
                .filter(sheet -> sheet[0] < 5 && sheet[1] < 5 && sheet[2] < 5)
                .map(sheet -> IntStream.range(0, 3)
                        .mapToObj(item -> sheet[item] + 1.0)
                        .toList())
                .toList();

        assertThat(complete).hasSizeBetween(100, 499);
        assertThat(tally.complete()).isEqualTo(complete.size());
        assertThat(tally.alpha().number().orElseThrow())
                .isCloseTo(Reliability.of(complete).alpha().number().orElseThrow(), within(1e-12));
    }

    @Test
    void many_at_once_are_the_same_as_one_by_one_and_as_parts_put_together() {
        List<byte[]> sheets = sheets(new Random(2), 200_000);
        Tally single = new Tally(FIVE);
        sheets.forEach(single::add);
        Tally bulk = new Tally(FIVE);
        bulk.add(joined(sheets));
        Tally parts = new Tally(FIVE);
        parts.add(joined(sheets.subList(0, 70_001)));
        Tally rest = new Tally(FIVE);
        rest.add(joined(sheets.subList(70_001, sheets.size())));
        parts.add(rest);

        assertThat(figures(bulk)).isEqualTo(figures(single));
        assertThat(figures(parts)).isEqualTo(figures(single));
    }

    @Test
    void a_sheet_taken_back_leaves_no_trace() {
        List<byte[]> sheets = sheets(new Random(3), 100);
        Tally tally = new Tally(FIVE);
        sheets.forEach(tally::add);
        List<Object> before = figures(tally);
        byte[] late = {4, 4, 0};

        tally.add(late);
        assertThat(figures(tally)).isNotEqualTo(before);
        tally.remove(late);

        assertThat(figures(tally)).isEqualTo(before);
    }

    @Test
    void a_sheet_that_was_never_counted_cannot_be_taken_back() {
        Tally tally = new Tally(FIVE);
        tally.add(new byte[] {4, 4, 4});
        tally.add(new byte[] {3, 3, Tally.NOT_ANSWERED});
        List<Object> before = figures(tally);

        refused(StatisticRefusal.COUNT_NEGATIVE, () -> tally.remove(new byte[] {0, 4, 4}));
        refused(StatisticRefusal.COUNT_NEGATIVE, () -> tally.remove(new byte[] {3, 3, 4}));
        refused(StatisticRefusal.COUNT_NEGATIVE, () -> tally.remove(new byte[] {4, 4, Tally.NOT_ANSWERED}));

        assertThat(figures(tally)).isEqualTo(before);
    }

    @Test
    void an_answer_off_the_scale_refuses_all_that_came_with_it() {
        Tally tally = new Tally(FIVE);
        List<Object> before = figures(tally);
        byte[] many = new byte[3 * 100_000];

        for (byte foreign : new byte[] {5, 13, 16, 100, -1, Byte.MIN_VALUE}) {
            many[many.length - 1] = foreign;
            refused(StatisticRefusal.ANSWER_OFF_SCALE, () -> tally.add(new byte[] {0, foreign, 0}));
            refused(StatisticRefusal.ANSWER_OFF_SCALE, () -> tally.add(many));
        }

        assertThat(figures(tally)).isEqualTo(before);
        refusedFor(StatisticRefusal.ANSWER_OFF_SCALE, () -> tally.code(0, 0));
        refusedFor(StatisticRefusal.ANSWER_OFF_SCALE, () -> tally.code(0, 6));
        assertThat(tally.code(0, 5)).isEqualTo((byte) 4);
    }

    @Test
    void one_complete_sheet_has_no_alpha_and_sheets_without_spread_neither() {
        Tally tally = new Tally(FIVE);
        tally.add(new byte[] {1, 2, 3});
        assertThat(tally.alpha()).isEqualTo(Figure.undefined(Cause.ONE_RESPONDENT));

        tally.add(new byte[] {3, 2, 1});
        assertThat(tally.alpha()).isEqualTo(Figure.undefined(Cause.NO_VARIANCE));
    }

    @Test
    void a_tally_that_cannot_count_is_refused() {
        refusedFor(StatisticRefusal.NOTHING_GIVEN, () -> new Tally(List.of()));
        refusedFor(StatisticRefusal.TOO_FEW_STEPS, () -> new Tally.Scale(3, 3));
        refusedFor(StatisticRefusal.NUMBER_TOO_LARGE, () -> new Tally.Scale(1, 15));
        refusedFor(StatisticRefusal.NUMBER_TOO_LARGE, () -> new Tally.Scale(Integer.MIN_VALUE, Integer.MAX_VALUE));
        refused(StatisticRefusal.LENGTHS_DIFFER, () -> new Tally(FIVE).add(new byte[] {1, 2}));
        refused(
                StatisticRefusal.STRATA_DIFFER,
                () -> new Tally(FIVE).add(new Tally(Collections.nCopies(3, new Tally.Scale(0, 4)))));
        refusedFor(StatisticRefusal.TOO_FEW_ITEMS, () -> new Tally(FIVE.subList(0, 1)).alpha());
    }

    @Test
    void a_scale_of_recommendation_fits_beside_others() {
        Tally tally = new Tally(List.of(new Tally.Scale(0, 10), new Tally.Scale(1, 7)));
        tally.add(new byte[] {tally.code(0, 10), tally.code(1, 7)});

        assertThat(tally.histogram(0).count(10)).isEqualTo(1);
        assertThat(tally.histogram(1).mean()).isEqualTo(Figure.of(7));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 8, 9, 15, 16, 17, 20, 31})
    void with_any_number_of_items_each_answer_counts_where_it_was_given(int items) {
        Random random = new Random(items);
        List<byte[]> sheets = IntStream.range(0, 1_100)
                .mapToObj(sheet -> answers(random, items, 1 + sheet % 40))
                .toList();
        Tally tally = new Tally(Collections.nCopies(items, new Tally.Scale(0, 10)));
        tally.add(Bytes.concat(sheets.toArray(byte[][]::new)));

        for (int item = 0; item < items; item++) {
            int at = item;
            for (int step = 0; step <= 10; step++) {
                assertThat(tally.histogram(item).count(step)).isEqualTo(count(sheets, at, step));
            }
            assertThat(tally.notAnswered(item)).isEqualTo(count(sheets, at, Tally.NOT_ANSWERED));
            assertThat(tally.notApplicable(item)).isEqualTo(count(sheets, at, Tally.NOT_APPLICABLE));
        }
        List<List<Double>> complete = sheets.stream()
                .map(sheet ->
                        Bytes.asList(sheet).stream().map(Byte::doubleValue).toList())
                .filter(sheet -> sheet.stream().allMatch(code -> code <= 10))
                .toList();
        assertThat(tally.complete()).isEqualTo(complete.size()).isBetween(1L, 1_099L);
        if (items > 1) {
            assertThat(tally.alpha().number().orElseThrow())
                    .isCloseTo(Reliability.of(complete).alpha().number().orElseThrow(), within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(bytes = {11, 13, 16, 100, -1})
    void an_answer_off_the_scale_is_seen_wherever_it_stands(byte foreign) {
        for (int items : new int[] {5, 8, 20}) {
            Tally tally = new Tally(Collections.nCopies(items, new Tally.Scale(0, 10)));
            for (int at = 0; at < 3 * items; at++) {
                byte[] sheets = new byte[3 * items];
                sheets[at] = foreign;
                refused(StatisticRefusal.ANSWER_OFF_SCALE, () -> tally.add(sheets));
            }
            assertThat(tally.histogram(0).n()).isZero();
        }
    }

    /** One in so many answers is missing or does not apply. */
    private static byte[] answers(Random random, int items, int gaps) {
        byte[] sheet = new byte[items];
        for (int item = 0; item < items; item++) {
            sheet[item] = (byte) (random.nextInt(gaps * items) == 0 ? 14 + random.nextInt(2) : random.nextInt(11));
        }
        return sheet;
    }

    private static long count(List<byte[]> sheets, int item, int code) {
        return sheets.stream().filter(sheet -> sheet[item] == code).count();
    }

    private static void refused(StatisticRefusal code, Runnable change) {
        refusedFor(code, () -> {
            change.run();
            return code;
        });
    }

    private static List<Object> figures(Tally tally) {
        List<Object> all = new ArrayList<>(List.of(tally.alpha(), tally.complete()));
        for (int item = 0; item < 3; item++) {
            Histogram answers = tally.histogram(item);
            all.addAll(List.of(answers.n(), answers.mean(), answers.variance(), answers.top(2), answers.bottom(1)));
            all.addAll(List.of(tally.notAnswered(item), tally.notApplicable(item)));
        }
        return all;
    }

    private static List<byte[]> sheets(Random random, int n) {
        return IntStream.range(0, n)
                .mapToObj(sheet -> {
                    int mood = random.nextInt(5);
                    return new byte[] {answer(random, mood), answer(random, mood), answer(random, mood)};
                })
                .toList();
    }

    private static byte answer(Random random, int mood) {
        return switch (random.nextInt(12)) {
            case 0 -> Tally.NOT_ANSWERED;
            case 1 -> Tally.NOT_APPLICABLE;
            case 2, 3 -> (byte) random.nextInt(5);
            default -> (byte) mood;
        };
    }

    private static byte[] joined(List<byte[]> sheets) {
        byte[] all = new byte[sheets.size() * 3];
        for (int i = 0; i < sheets.size(); i++) {
            System.arraycopy(sheets.get(i), 0, all, i * 3, 3);
        }
        return all;
    }
}
