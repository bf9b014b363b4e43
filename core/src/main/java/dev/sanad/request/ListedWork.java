package dev.sanad.request;

import dev.sanad.journal.CaseListing;
import dev.sanad.journal.CaseRow;
import dev.sanad.journal.Task;
import dev.sanad.journal.WorkList;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.CaseFile;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.Deed;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Stage;
import dev.sanad.lifecycle.Tasks;
import dev.sanad.party.Desk;
import dev.sanad.party.Party;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The work that a store lists. */
public final class ListedWork implements WorkDesk {
    private final Cases cases;
    private final WorkList list;
    private final Optional<CaseListing> listing;

    public ListedWork(
            AssociationId association,
            RulesInForce rules,
            RequestPorts ports,
            WorkList list,
            Optional<CaseListing> listing) {
        this.cases = new Cases(association, rules, ports);
        this.list = list;
        this.listing = listing;
    }

    @Override
    public WorkPage page(Asked asked, Instant now) {
        Set<String> desks = desks(asked, now);
        List<WorkList.Waiting> found = list.at(cases.association(), desks, asked.after(), asked.most());
        List<WorkPage.Item> items = found.stream()
                .filter(waiting -> mostPressing(waiting, desks))
                .flatMap(waiting -> item(waiting, asked.reader(), now).stream())
                .toList();
        boolean more = found.size() == asked.most();
        return new WorkPage(
                items, more ? Optional.of(found.get(found.size() - 1).place()) : Optional.empty());
    }

    private Set<String> desks(Asked asked, Instant now) {
        if (!(asked.reader() instanceof Actor.Known reader) || !cases.rules().employs(reader, now)) {
            throw new RefusedException(Refusal.of(RequestRefusal.STAFF_ONLY));
        }
        Set<String> parties = new LinkedHashSet<>(reader.roles());
        parties.add(Party.STAFF);
        boolean his = parties.containsAll(asked.party().stream().toList())
                && (asked.office().isEmpty() || asked.office().equals(reader.office()));
        if (!his) {
            throw new RefusedException(Refusal.of(RequestRefusal.DESK_NOT_YOURS));
        }
        Set<Desk> desks = new LinkedHashSet<>();
        if (asked.party().isEmpty() && asked.office().isEmpty()) {
            desks.add(Desk.of(reader.person()));
        }
        parties.stream()
                .filter(party -> asked.party().map(party::equals).orElse(true))
                .forEach(party -> desks.addAll(desks(reader, party, asked.office())));
        return desks.stream().map(Desk::key).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Desk> desks(Actor.Known reader, String party, Optional<String> office) {
        return office.map(at -> Set.of(Desk.of(party, at))).orElseGet(() -> Desk.of(reader, party));
    }

    /** Of several desks of the reader at which a request waits, it is listed at one. */
    private static boolean mostPressing(WorkList.Waiting waiting, Set<String> desks) {
        return waiting.row().tasks().stream()
                .filter(task -> desks.contains(task.desk()))
                .findFirst()
                .equals(Optional.of(waiting.task()));
    }

    /** Empty where the reader may not read the whole file. */
    private Optional<WorkPage.Item> item(WorkList.Waiting waiting, Actor reader, Instant now) {
        CaseState state = CaseBook.file(waiting.row()).state();
        RequestRules found = cases.rulesOf(state);
        Optional<Lifecycle.Reading> reads =
                cases.decider(found, cases.ports().world()).reads(state, reader);
        return reads.filter(Lifecycle.Reading.FILE::equals).map(whole -> item(waiting, state, found.of(), now));
    }

    private static WorkPage.Item item(WorkList.Waiting waiting, CaseState state, CaseRules rules, Instant now) {
        Stage stage = rules.lifecycle().stage(state.stage());
        return new WorkPage.Item(
                state.opening().id(),
                waiting.row().tracking(),
                new Titles(rules).matter(rules),
                new Timeline.Titled(stage.name(), stage.title()),
                waiting.task().since(),
                waiting.task().due().map(latest -> due(rules, state, latest, now)));
    }

    private static WorkPage.Due due(CaseRules rules, CaseState state, Instant latest, Instant now) {
        return new WorkPage.Due(
                rules.setting().reckoning(state.opening().office()).kept(latest).day(), latest, !now.isBefore(latest));
    }

    @Override
    public void refile() {
        listing.ifPresent(all -> all.each(cases.association(), this::refile));
    }

    /** Who changes it meanwhile files it himself. */
    private void refile(CaseRow row) {
        CaseFile file = CaseBook.file(row);
        CaseRules rules = cases.rulesOf(file.state()).of();
        List<Task> tasks = new Tasks(rules, cases.world()).of(file, row.tasks(), lastDone(file.state()));
        if (!tasks.equals(row.tasks())) {
            list.refile(row, tasks);
        }
    }

    private static Instant lastDone(CaseState state) {
        return state.deeds().values().stream()
                .map(Deed::at)
                .max(Instant::compareTo)
                .orElse(state.opening().start());
    }
}
