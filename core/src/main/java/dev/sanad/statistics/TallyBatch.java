package dev.sanad.statistics;

import dev.sanad.statistics.Tally.Scale;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/**
 * Some sheets, counted in blocks that stay in the cache, eight items of every sheet at a time: two items share one counter
 * for each pair of answers, which halves the work, and are told apart at the end. Whether an answer lies off its scale is
 * seen in the counters, not one by one. Sheets with a gap are rarer, and their items are counted once more on their own.
 */
final class TallyBatch {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int BLOCK = 512;
    private static final int PAIR = TallyCounts.WIDTH * TallyCounts.WIDTH;
    private static final int PAIRS = Long.BYTES / 2 * PAIR;
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long TWOS = 0x0202_0202_0202_0202L;
    private static final long FIFTH_BITS = 0x1010_1010_1010_1010L;
    private static final long NO_CODE = 0xF0F0_F0F0_F0F0_F0F0L;
    private static final long GAP = Long.MIN_VALUE;

    private final List<Scale> items;
    private final int length;
    private final int words;
    private final int[] pairs;
    private final int[] withGaps;
    private final long[] totals = new long[BLOCK];
    private long strange;
    private long complete;
    private long totalSum;
    private long totalSquares;

    TallyBatch(List<Scale> items) {
        this.items = items;
        length = items.size();
        words = (length + Long.BYTES - 1) / Long.BYTES;
        pairs = new int[words * PAIRS];
        withGaps = new int[length * TallyCounts.WIDTH];
    }

    /** Refused, with nothing added, when an answer is off its scale. */
    void addTo(TallyCounts sum, byte[] sheets) {
        clear();
        int all = sheets.length / length;
        for (int left = all; left > 0; left -= BLOCK) {
            block(sheets, (all - left) * length, Math.min(BLOCK, left));
        }
        StatisticRefusal.ANSWER_OFF_SCALE.when(strange != 0 || isOffScale());
        for (int item = 0; item < length; item++) {
            for (int code = 0; code < TallyCounts.WIDTH; code++) {
                sum.count(item, code, count(item, code), withGaps[item * TallyCounts.WIDTH + code]);
            }
        }
        sum.count(complete, totalSum, totalSquares);
    }

    private void clear() {
        Arrays.fill(pairs, 0);
        Arrays.fill(withGaps, 0);
        strange = 0;
        complete = 0;
        totalSum = 0;
        totalSquares = 0;
    }

    private void block(byte[] sheets, int from, int count) {
        Arrays.fill(totals, 0);
        for (int word = 0; word < words; word++) {
            strange |= word(sheets, from, count, word) & NO_CODE;
        }
        for (int sheet = 0; sheet < count; sheet++) {
            long total = totals[sheet];
            if (total < 0) {
                gap(sheets, from + sheet * length);
            } else {
                complete++;
                totalSum += total;
                totalSquares += total * total;
            }
        }
    }

    /**
     * Counts the pairs of one word of each sheet, and adds its eight codes, which one multiplication does, to the sheet's
     * total. Codes 14 and 15 carry into the fifth bit when 2 is added, which tells a gap. Returns all bits that were seen.
     */
    private long word(byte[] sheets, int from, int count, int word) {
        int counters = word * PAIRS;
        int start = Math.min(word * Long.BYTES, length - Long.BYTES);
        int twice = (word * Long.BYTES - start) * Byte.SIZE;
        long seen = 0;
        for (int sheet = 0, at = from + start; sheet < count; sheet++, at += length) {
            long codes = start < 0 ? few(sheets, from + sheet * length) : (long) EIGHT.get(sheets, at) >>> twice;
            seen |= codes;
            totals[sheet] = totals[sheet] + (codes * ONES >>> 56) | -(codes + TWOS & FIFTH_BITS) & GAP;
            long both = codes | codes >>> 4;
            pairs[counters + ((int) both & 0xFF)]++;
            pairs[counters + PAIR + ((int) (both >>> 16) & 0xFF)]++;
            pairs[counters + 2 * PAIR + ((int) (both >>> 32) & 0xFF)]++;
            pairs[counters + 3 * PAIR + ((int) (both >>> 48) & 0xFF)]++;
        }
        return seen;
    }

    /** Fewer than eight. */
    private long few(byte[] sheets, int sheet) {
        long codes = 0;
        for (int item = length - 1; item >= 0; item--) {
            codes = codes << Byte.SIZE | sheets[sheet + item] & 0xFF;
        }
        return codes;
    }

    private void gap(byte[] sheets, int sheet) {
        for (int item = 0; item < length; item++) {
            withGaps[item * TallyCounts.WIDTH + (sheets[sheet + item] & TallyCounts.WIDTH - 1)]++;
        }
    }

    private boolean isOffScale() {
        for (int item = 0; item < length; item++) {
            for (int code = items.get(item).steps(); code < TallyCounts.MOST_STEPS; code++) {
                if (count(item, code) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private long count(int item, int code) {
        int pair = item / 2 * PAIR;
        long sum = 0;
        for (int other = 0; other < TallyCounts.WIDTH; other++) {
            sum += pairs[pair + (item % 2 == 0 ? other << 4 | code : code << 4 | other)];
        }
        return sum;
    }
}
