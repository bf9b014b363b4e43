package dev.sanad.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseKey;
import dev.sanad.kernel.CommandId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Many at once: each acknowledged command is there once, and nothing else is. */
interface ConcurrencyContract extends StorePorts {
    int THREADS = 8;
    int COMMANDS = 25;

    @Test
    default void eight_threads_on_three_hot_cases_lose_nothing_and_double_nothing() throws Exception {
        AssociationId association = Sample.association();
        List<CaseKey> hot = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            hot.add(Sample.opened(store(), association).key());
        }
        List<Callable<List<CommandId>>> workers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            workers.add(() -> Steps.many(store(), hot, COMMANDS));
        }
        List<CommandId> acked = all(workers);
        List<Entry> entries = new ArrayList<>();
        long versions = 0;
        for (CaseKey key : hot) {
            List<Entry> history = records().history(key);
            assertThat(history)
                    .extracting(Entry::sequence)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, history.size()).boxed().toList());
            entries.addAll(history.subList(1, history.size()));
            versions += records().find(key).orElseThrow().version() - 1;
        }
        assertThat(acked).hasSize(THREADS * COMMANDS);
        assertThat(entries).extracting(Entry::command).containsExactlyInAnyOrderElementsOf(acked);
        assertThat(versions).isEqualTo(acked.size());
        assertThat(outbox().next(association, 1000)).hasSize(acked.size() + hot.size());
    }

    @Test
    default void one_command_sent_by_eight_threads_is_done_once() throws Exception {
        CaseKey key = Sample.opened(store(), Sample.association()).key();
        for (int round = 0; round < 10; round++) {
            CommandId command = Sample.command();
            List<Callable<List<CommandId>>> workers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                workers.add(() -> List.of(Steps.one(store(), key, command)));
            }
            assertThat(all(workers)).hasSize(THREADS);
            assertThat(records().history(key)).hasSize(2 + round);
        }
    }

    @Test
    default void one_opening_sent_by_eight_threads_opens_one_case() throws Exception {
        AssociationId association = Sample.association();
        for (int round = 1; round <= 10; round++) {
            CommandId command = Sample.command();
            List<Callable<List<CaseKey>>> workers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                workers.add(() -> List.of(Steps.open(store(), association, command)));
            }
            assertThat(all(workers).stream().distinct()).hasSize(1);
            assertThat(outbox().next(association, 100)).hasSize(round);
        }
    }

    private static <T> List<T> all(List<Callable<List<T>>> workers) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(workers.size());
        try {
            List<T> all = new ArrayList<>();
            for (Future<List<T>> one : threads.invokeAll(workers, 120, TimeUnit.SECONDS)) {
                all.addAll(one.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }
}
