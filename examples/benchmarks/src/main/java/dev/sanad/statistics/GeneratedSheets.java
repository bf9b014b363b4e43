package dev.sanad.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Answers from 0 to 4, and from 0 to 10 to the last item, that hang together by a mood; all are complete. */
final class GeneratedSheets {
    private GeneratedSheets() {}

    static byte[] of(int sheets, int items) {
        SplittableRandom random = new SplittableRandom(1963);
        byte[] all = new byte[sheets * items];
        for (int sheet = 0; sheet < sheets; sheet++) {
            int mood = random.nextInt(5);
            for (int item = 0; item < items; item++) {
                int answer = random.nextInt(3) == 0 ? random.nextInt(5) : mood;
                all[sheet * items + item] = (byte) (item < items - 1 ? answer : answer * 5 / 2);
            }
        }
        return all;
    }

    /** With every fiftieth answer or so missing or not applicable. */
    static byte[] withGaps(byte[] whole) {
        SplittableRandom random = new SplittableRandom(1964);
        byte[] all = whole.clone();
        for (int at = 0; at < all.length; at++) {
            if (random.nextInt(50) == 0) {
                all[at] = random.nextBoolean() ? Tally.NOT_ANSWERED : Tally.NOT_APPLICABLE;
            }
        }
        return all;
    }

    static List<List<Integer>> boxed(byte[] sheets, int items) {
        List<List<Integer>> all = new ArrayList<>(sheets.length / items);
        for (int from = 0; from < sheets.length; from += items) {
            Integer[] row = new Integer[items];
            for (int item = 0; item < items; item++) {
                row[item] = (int) sheets[from + item];
            }
            all.add(List.of(row));
        }
        return all;
    }
}
