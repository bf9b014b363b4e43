package dev.sanad.beneficiary;

import dev.sanad.beneficiary.People.Written;
import dev.sanad.beneficiary.PersonChange.Kind;
import dev.sanad.beneficiary.PersonChange.Made;
import dev.sanad.beneficiary.name.Names;
import dev.sanad.jdbc.JdbcStore;
import dev.sanad.jdbc.Schema;
import dev.sanad.jdbc.Tables;
import dev.sanad.journal.CommandContent;
import dev.sanad.journal.Fingerprints;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * How long it takes to find who a newcomer may be, among so many people on H2 in memory, in reads of one entry by its
 * primary key in the same run. Arguments: how many people, how many newcomers.
 */
public final class CandidatesBenchmark {
    private static final AssociationId ASSOCIATION = new AssociationId("crowd");
    private static final Made MADE = new Made(new PersonId("loader"), Instant.EPOCH);
    private static final int BATCH = 1_000;

    private final Fingerprints keyed =
            new Fingerprints("a secret of the benchmark's own!".getBytes(StandardCharsets.US_ASCII));
    private final Matching matching = new Matching(Names.shipped(), keyed);
    private final Random random = new Random(7);
    private final People people;
    private final List<Beneficiary> all = new ArrayList<>();

    private CandidatesBenchmark(People people) {
        this.people = people;
    }

    /**
     * What was measured.
     *
     * @param found how many of the newcomers' own entries were among the candidates
     * @param median of a search, in median reads
     * @param last the 99th percentile of a search, in median reads
     * @param lastRead the 99th percentile of a read, in median reads: what the machine itself adds
     */
    record Result(int persons, int newcomers, int found, double median, double last, double lastRead) {
        @Override
        public String toString() {
            return ("%,d people: %d of %d newcomers found; a search takes %.1f reads (median), %.1f (99th percentile);"
                            + " a read %.1f (99th percentile)")
                    .formatted(persons, found, newcomers, median, last, lastRead);
        }
    }

    public static void main(String[] arguments) {
        int persons = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int newcomers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
        System.out.println(measure(persons, newcomers));
    }

    static Result measure(int persons, int newcomers) {
        JdbcConnectionPool source = JdbcConnectionPool.create("jdbc:h2:mem:crowd" + persons, "", "");
        try {
            return measure(source, persons, newcomers);
        } finally {
            source.dispose();
        }
    }

    /** In an empty database of any kind. */
    static Result measure(DataSource source, int persons, int newcomers) {
        Schema.in(source, Tables.standard()).migrate();
        CandidatesBenchmark benchmark = new CandidatesBenchmark(
                JdbcStore.open(source, Tables.standard()).people());
        benchmark.load(persons);
        benchmark.measured(newcomers);
        return benchmark.measured(newcomers);
    }

    private void load(int persons) {
        Crowd crowd = new Crowd(1);
        List<Written> batch = new ArrayList<>();
        for (int i = 0; i < persons; i++) {
            Beneficiary one = crowd.next();
            all.add(one);
            PersonEntry entry = new PersonEntry(id(i), 1, one, Optional.empty());
            PersonChange change = new PersonChange(1, Kind.REGISTERED, MADE, Optional.empty(), List.of());
            batch.add(new Written(entry, matching.kept(matching.known(one)), change));
            if (batch.size() == BATCH || i == persons - 1) {
                people.keep(ASSOCIATION, new CommandContent(new CommandId("batch-" + i), keyed.of("batch")), batch);
                batch.clear();
            }
        }
    }

    private Result measured(int newcomers) {
        PersonRegister register = new PersonRegister(ASSOCIATION, people, keyed);
        Crowd writer = new Crowd(2);
        long[] reads = new long[newcomers];
        long[] searches = new long[newcomers];
        int found = 0;
        int missing = 0;
        for (int i = 0; i < newcomers; i++) {
            int who = random.nextInt(all.size());
            Beneficiary newcomer = writer.again(all.get(who));
            long start = System.nanoTime();
            missing += people.find(ASSOCIATION, id(random.nextInt(all.size()))).isEmpty() ? 1 : 0;
            long between = System.nanoTime();
            boolean there = register.candidates(newcomer).stream()
                    .anyMatch(match -> match.id().equals(id(who)));
            searches[i] = System.nanoTime() - between;
            reads[i] = between - start;
            found += there ? 1 : 0;
        }
        if (missing > 0) {
            throw new IllegalStateException(missing + " persons who were kept are not found by their id");
        }
        Arrays.sort(reads);
        Arrays.sort(searches);
        double read = reads[newcomers / 2];
        return new Result(
                all.size(),
                newcomers,
                found,
                searches[newcomers / 2] / read,
                searches[newcomers * 99 / 100] / read,
                reads[newcomers * 99 / 100] / read);
    }

    private static PersonId id(int number) {
        return new PersonId("p-" + number);
    }
}
