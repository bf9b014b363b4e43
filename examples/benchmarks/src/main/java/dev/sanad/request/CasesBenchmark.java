package dev.sanad.request;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What a command, a timeline, the list of due cases and that of what waits for an officer (its first page, and one far
 * on) cost at a desk on PostgreSQL with few and with many cases, turn by turn in one run, as ratios many : few. Arguments: how many are few, how many are many, how often each is done.
 */
public final class CasesBenchmark {
    private static final int WARMING = 200;

    /** What is done. */
    enum Work {
        COMMAND,
        TIMELINE,
        FOLLOWED,
        DUE,
        PAGE,
        WORK,
        WORK_ON
    }

    /**
     * What a piece of work took.
     *
     * @param median in nanoseconds
     * @param last the 99th percentile, in nanoseconds
     */
    record Took(long median, long last) {
        static Took of(long[] times) {
            long[] sorted = times.clone();
            Arrays.sort(sorted);
            return new Took(sorted[sorted.length / 2], sorted[sorted.length * 99 / 100]);
        }
    }

    private CasesBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int few = argument(arguments, 0, 1_000);
        int many = argument(arguments, 1, 1_000_000);
        measure(few, many, argument(arguments, 2, 2_000)).forEach(System.out::println);
    }

    private static int argument(String[] arguments, int number, int otherwise) {
        return arguments.length > number ? Integer.parseInt(arguments[number]) : otherwise;
    }

    /** A line for each piece of work. */
    static List<String> measure(int few, int many, int times) throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("max_wal_size", "8GB")
                .start()) {
            return measure(new HikariDataSource(pool(server)), few, many, times);
        }
    }

    private static HikariConfig pool(EmbeddedPostgres server) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(server.getPostgresDatabase());
        config.setMaximumPoolSize(2);
        return config;
    }

    private static List<String> measure(HikariDataSource pool, int few, int many, int times) {
        try (pool) {
            LoadedDesk one = LoadedDesk.of(pool, "few_", few);
            LoadedDesk other = LoadedDesk.of(pool, "many_", many);
            turns(one, other, Math.min(WARMING, times));
            Map<Work, Took[]> took = turns(one, other, times);
            List<String> lines = new ArrayList<>();
            took.forEach((work, both) -> lines.add(
                    "%-8s %,d cases: median %d us, 99th percentile %d us; %,d cases: %d us, %d us; ratios %.2f and %.2f"
                            .formatted(
                                    work,
                                    few,
                                    both[0].median() / 1_000,
                                    both[0].last() / 1_000,
                                    many,
                                    both[1].median() / 1_000,
                                    both[1].last() / 1_000,
                                    (double) both[1].median() / both[0].median(),
                                    (double) both[1].last() / both[0].last())));
            return lines;
        }
    }

    private static Map<Work, Took[]> turns(LoadedDesk one, LoadedDesk other, int times) {
        Random chance = new Random(5);
        Map<Work, long[][]> measured = new EnumMap<>(Work.class);
        for (Work work : Work.values()) {
            measured.put(work, new long[2][times]);
        }
        for (int turn = 0; turn < times; turn++) {
            for (Map.Entry<Work, long[][]> work : measured.entrySet()) {
                work.getValue()[0][turn] = time(one, work.getKey(), chance);
                work.getValue()[1][turn] = time(other, work.getKey(), chance);
            }
        }
        Map<Work, Took[]> took = new EnumMap<>(Work.class);
        measured.forEach((work, both) -> took.put(work, new Took[] {Took.of(both[0]), Took.of(both[1])}));
        return took;
    }

    private static long time(LoadedDesk desk, Work work, Random chance) {
        Runnable todo = desk.work(work, chance);
        long start = System.nanoTime();
        todo.run();
        return System.nanoTime() - start;
    }
}
