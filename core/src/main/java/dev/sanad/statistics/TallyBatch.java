package dev.sanad.statistics;

import dev.sanad.statistics.Tally.Scale;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/**
 * Some sheets, counted eight bytes at a time: two items share one counter for each pair of answers, which halves the work,
 * and are told apart at the end. Whether an answer lies off its scale is seen in the counters, not one by one.
 */
final class TallyBatch {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int PAIRS = 4;
    private static final int PAIR = TallyCounts.WIDTH * TallyCounts.WIDTH;
    private static final long LANES = 0x00FF_00FF_00FF_00FFL;
    private static final long TWOS = 0x0202_0202_0202_0202L;
    private static final long FIFTH_BITS = 0x1010_1010_1010_1010L;
    private static final long NO_CODE = 0xF0F0_F0F0_F0F0_F0F0L;

    private final List<Scale> items;
    private final int length;
    private final int words;
    private final int[] whole;
    private final int[] withGaps;
    private long complete;
    private long totalSum;
    private long totalSquares;

    TallyBatch(List<Scale> items) {
        this.items = items;
        length = items.size();
        words = (length + Long.BYTES - 1) / Long.BYTES;
        whole = new int[words * PAIRS * PAIR];
        withGaps = new int[whole.length];
    }

    /** Refused, with nothing added, when an answer is off its scale. */
    void addTo(TallyCounts sum, byte[] sheets, int from, int to) {
        clear();
        long strange = count(sheets, from, to);
        StatisticRefusal.ANSWER_OFF_SCALE.when(strange != 0 || isOffScale(whole) || isOffScale(withGaps));
        for (int item = 0; item < length; item++) {
            for (int code = 0; code < TallyCounts.WIDTH; code++) {
                sum.count(item, code, count(whole, item, code), count(withGaps, item, code));
            }
        }
        sum.count(complete, totalSum, totalSquares);
    }

    private void clear() {
        Arrays.fill(whole, 0);
        Arrays.fill(withGaps, 0);
        complete = 0;
        totalSum = 0;
        totalSquares = 0;
    }

    /** The bits that no code has. Codes 14 and 15 carry into the fifth bit when 2 is added, which tells a sheet with a gap. */
    private long count(byte[] sheets, int from, int to) {
        long strange = 0;
        for (int sheet = from; sheet < to; sheet += length) {
            long total = 0;
            long gaps = 0;
            for (int word = 0; word < words; word++) {
                long codes = codes(sheets, sheet, word);
                total += (codes & LANES) + (codes >>> Byte.SIZE & LANES);
                gaps |= codes + TWOS;
                strange |= codes & NO_CODE;
            }
            boolean gap = (gaps & FIFTH_BITS) != 0;
            if (!gap) {
                complete(total * 0x0001_0001_0001_0001L >>> 48);
            }
            pairs(sheets, sheet, gap ? withGaps : whole);
        }
        return strange;
    }

    private void complete(long total) {
        complete++;
        totalSum += total;
        totalSquares += total * total;
    }

    private void pairs(byte[] sheets, int sheet, int[] counters) {
        int at = 0;
        for (int word = 0; word < words; word++) {
            long codes = codes(sheets, sheet, word);
            long pairs = (codes | codes >>> 4) & LANES;
            counters[at + (int) (pairs & 0xFF)]++;
            counters[at + PAIR + (int) (pairs >>> 16 & 0xFF)]++;
            counters[at + 2 * PAIR + (int) (pairs >>> 32 & 0xFF)]++;
            counters[at + 3 * PAIR + (int) (pairs >>> 48 & 0xFF)]++;
            at += PAIRS * PAIR;
        }
    }

    /** The last word of a sheet holds what is left of it, and zeros. */
    private long codes(byte[] sheets, int sheet, int word) {
        if (word < words - 1) {
            return (long) EIGHT.get(sheets, sheet + word * Long.BYTES);
        }
        return length >= Long.BYTES
                ? (long) EIGHT.get(sheets, sheet + length - Long.BYTES) >>> (words * Long.BYTES - length) * Byte.SIZE
                : few(sheets, sheet);
    }

    private long few(byte[] sheets, int sheet) {
        long codes = 0;
        for (int item = length - 1; item >= 0; item--) {
            codes = codes << Byte.SIZE | sheets[sheet + item] & 0xFF;
        }
        return codes;
    }

    private boolean isOffScale(int[] counters) {
        for (int item = 0; item < length; item++) {
            for (int code = items.get(item).steps(); code < TallyCounts.MOST_STEPS; code++) {
                if (count(counters, item, code) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long count(int[] counters, int item, int code) {
        int pair = item / 2 * PAIR;
        long sum = 0;
        for (int other = 0; other < TallyCounts.WIDTH; other++) {
            sum += counters[pair + (item % 2 == 0 ? other << 4 | code : code << 4 | other)];
        }
        return sum;
    }
}
