package dev.sanad.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.AssociationId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Receipts that open nothing cannot be told apart by the time of the answer: to be extended for each store. */
public abstract class ReceiptTimingContract {

    private final ReportBench bench =
            new ReportBench(stores(), "test", new MemoryAttempts(1_000_000, 10_000_000, Duration.ofDays(1)));
    private final ReportBench elsewhere =
            new ReportBench(ReportBench.Stores.memory(), "elsewhere", new MemoryAttempts(1, 1, Duration.ofDays(1)));
    private final Map<String, List<String>> kinds = new LinkedHashMap<>();

    /** For the store's own test. */
    protected ReceiptTimingContract() {}

    protected abstract ReportBench.Stores stores();

    /** Texts of receipts that open nothing, of each kind and for one reason each. */
    private void prepare(int count) {
        List.of("unknown", "wrong", "revoked", "foreign").forEach(kind -> kinds.put(kind, new ArrayList<>()));
        for (int i = 0; i < count; i++) {
            ReceiptCode revoked = bench.reported("revoked " + i);
            bench.nextDay();
            bench.reports().revoke(revoked.text(), bench.now());
            put("revoked", revoked);
            put("unknown", bench.reports().receipt());
            put("wrong", bench.wrong(bench.reported("known " + i)));
            put("foreign", elsewhere.reports().receipt());
        }
        bench.nextDay();
    }

    private void put(String kind, ReceiptCode code) {
        List.of(kinds.get(kind)).forEach(texts -> texts.add(code.text()));
    }

    private static long time(Consumer<String> read, String text) {
        long start = System.nanoTime();
        read.accept(text);
        return System.nanoTime() - start;
    }

    /** The largest distance from one half over all pairs, in so many samples of each kind in random order. */
    private double worst(int samples, Consumer<String> read) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < samples * kinds.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(1));
        List<List<String>> texts = List.copyOf(kinds.values());
        long[][] times = new long[texts.size()][samples];
        for (int each : order) {
            List<String> of = texts.get(each % texts.size());
            int sample = each / texts.size();
            times[each % texts.size()][sample] = time(read, of.get(sample % of.size()));
        }
        double worst = 0;
        for (int one = 0; one < times.length; one++) {
            for (int other = one + 1; other < times.length; other++) {
                worst = Math.max(worst, Math.abs(Auc.of(times[one], times[other]) - 0.5));
            }
        }
        return worst;
    }

    private void refused(String text) {
        assertThat(bench.refusals(() -> bench.reports().read(text, bench.now())))
                .containsExactly("receipt-unknown");
    }

    /** The fault that the measure must find: it looks first, and hashes only where there is something to hold against. */
    private void plantedEarlyReturn(String text) {
        ReceiptCode code = Receipts.read(text);
        if (bench.stores()
                .receipts()
                .find(new AssociationId("test"), code.locator())
                .isPresent()) {
            refused(text);
        }
    }

    @Test
    void no_kind_of_them_takes_longer_and_an_early_return_would_be_noticed() {
        prepare(20);
        worst(50, this::refused);

        assertThat(worst(400, this::refused)).isLessThan(0.10);
        assertThat(worst(100, this::plantedEarlyReturn)).isGreaterThan(0.45);
    }

    @Tag("slow")
    @Test
    void over_two_thousand_samples_of_each_no_pair_is_told_apart(TestReporter reporter) {
        prepare(50);
        worst(200, this::refused);

        double sound = worst(2_000, this::refused);
        double planted = worst(2_000, this::plantedEarlyReturn);
        reporter.publishEntry("farthest from 0.5", sound + ", with an early return " + planted);

        assertThat(sound).isLessThan(0.05);
        assertThat(planted).isGreaterThan(0.45);
    }
}
