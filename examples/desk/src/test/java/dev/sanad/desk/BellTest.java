package dev.sanad.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.sanad.Follower;
import dev.sanad.ServiceDesk;
import dev.sanad.desk.data.DataFolder;
import dev.sanad.desk.data.Database;
import dev.sanad.jdbc.JdbcStore;
import dev.sanad.jdbc.Schema;
import dev.sanad.jdbc.Tables;
import dev.sanad.journal.Announcement;
import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.Entry;
import dev.sanad.journal.Outbox;
import dev.sanad.journal.Value;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CaseKey;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.lifecycle.Receipt;
import dev.sanad.party.Roll;
import dev.sanad.policy.Policy;
import dev.sanad.request.Act;
import dev.sanad.request.Lodging;
import dev.sanad.request.Tell;
import dev.sanad.request.Timeline;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the desk does by itself, under the policy of an association that takes complaints. */
class BellTest {
    private static final AssociationId CSAGYI = new AssociationId("csagyi");
    private static final Instant LONG_AGO = Instant.parse("2026-03-02T09:00:00Z");

    @TempDir
    Path folder;

    private DataFolder data;
    private HikariDataSource database;
    private JdbcStore store;
    private ServiceDesk desk;
    private Receipt receipt;
    private int commands;

    @BeforeEach
    void open() {
        data = DataFolder.open(folder);
        database = Database.open(data, Optional.empty(), Map.of());
        Schema.in(database, Tables.standard()).migrate();
        store = JdbcStore.open(database, Tables.standard());
        List<Policy> policies = Shelf.load(Optional.empty()).get(CSAGYI);
        desk = new Counter(store, Shelf.kept(Optional.empty()), new byte[32])
                .open(CSAGYI, policies, Counter.people(policies));
        receipt = desk.lodge(new Lodging(
                occasion(Actor.person("sample-applicant"), Optional.of("email")),
                "complaint",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Value.empty()));
    }

    @AfterEach
    void close() {
        database.close();
        data.close();
    }

    private Occasion occasion(Actor actor, Optional<String> channel) {
        commands++;
        return new Occasion(new CommandId("command-" + commands), actor, channel, LONG_AGO);
    }

    private void does(String party, String action, Value.Tree inputs) {
        Optional<Roll> roll = Optional.of(party)
                .filter("committee"::equals)
                .map(body -> new Roll(
                        List.of(holder(body + "-1"), holder(body + "-2"), holder(body + "-3")),
                        List.of(),
                        List.of(),
                        Optional.of(holder(body + "-1"))));
        String person = roll.isPresent() ? party + "-1" : party;
        Actor actor = Actor.staff("sample-" + person, party);
        receipt = desk.act(
                new Act(occasion(actor, Optional.empty()), receipt.id(), receipt.version(), action, inputs, roll));
    }

    private static PersonId holder(String name) {
        return new PersonId("sample-" + name);
    }

    private Timeline timeline() {
        return desk.follow(receipt.tracking(), LONG_AGO);
    }

    @Test
    void clocksThatAreDueRingWithoutAnybodyAsking() {
        Bell.round(desk, store);

        assertThat(timeline().version()).isGreaterThan(receipt.version());
    }

    @Test
    void aLinkedCaseIsOpenedAndWhatWasFollowedLeavesTheOutbox() {
        does(
                "office-manager",
                "record",
                new BodyWriter().put("form", "késett").put("disputed", false).tree());
        does(
                "president",
                "accept",
                new BodyWriter()
                        .put("responsible", "sample-counsellor")
                        .put("due", "2026-03-20")
                        .tree());
        does(
                "counsellor",
                "answer",
                new BodyWriter()
                        .put("disposition", "upheld")
                        .put("finding", "x")
                        .put("remedy", "y")
                        .tree());
        Actor manager = Actor.staff("sample-office-manager", "office-manager");
        receipt = desk.tell(new Tell(occasion(manager, Optional.empty()), receipt.id(), receipt.version(), "answer"));
        does("office-manager", "close", Value.empty());
        does("committee", "analyse", new BodyWriter().put("analysis", "x").tree());
        does("committee", "correct", Value.empty());

        Bell.round(desk, store);
        Bell.round(desk, store);
        assertThat(timeline().linked().get(0).receipt()).isPresent();
        assertThat(store.next(CSAGYI, 1)).isEmpty();
    }

    @Test
    void whatCannotBeFollowedHoldsBackItsOwnCaseAlone() {
        CaseKey sick = new CaseKey(CSAGYI, receipt.id());
        List<Announcement> all = store.next(CSAGYI, 100);
        List<Announcement> taken = new ArrayList<>();
        Entry damaged = new Entry(
                99,
                new CommandId("damaged"),
                all.get(0).entry().fingerprint(),
                LONG_AGO,
                "no-such-type",
                1,
                Value.empty());
        CaseKey well = new CaseKey(CSAGYI, new CaseId(new UUID(0, 1)));
        Outbox outbox = new Outbox() {
            @Override
            public List<Announcement> next(AssociationId association, int most) {
                return List.of(
                        new Announcement(sick, damaged),
                        all.get(0),
                        new Announcement(well, all.get(0).entry()));
            }

            @Override
            public List<Announcement> after(CaseKey last, int most) {
                return List.of();
            }

            @Override
            public void heard(List<Announcement> announcements) {
                taken.addAll(announcements);
            }
        };

        assertThatThrownBy(() -> new Follower(desk, outbox).follow(10)).isInstanceOf(IllegalStateException.class);
        assertThat(taken).extracting(Announcement::key).containsExactly(well);
    }

    @Test
    void aRoundThatFailsThrowsNothingSoThatTheNextOneComes() {
        Outbox broken = new Outbox() {
            @Override
            public List<Announcement> next(AssociationId association, int most) {
                throw new StackOverflowError("broken");
            }

            @Override
            public List<Announcement> after(CaseKey last, int most) {
                return List.of();
            }

            @Override
            public void heard(List<Announcement> announcements) {}
        };

        assertThatCode(() -> Bell.round(desk, broken)).doesNotThrowAnyException();
    }
}
