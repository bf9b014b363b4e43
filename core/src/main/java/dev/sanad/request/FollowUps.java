package dev.sanad.request;

import dev.sanad.journal.Announcement;
import dev.sanad.journal.CaseRow;
import dev.sanad.journal.CaseUnit;
import dev.sanad.journal.FoundCase;
import dev.sanad.journal.Task;
import dev.sanad.journal.Value;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CaseKey;
import dev.sanad.kernel.CommandId;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Attempt;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseFile;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.lifecycle.Receipt;
import dev.sanad.lifecycle.Ruling;
import dev.sanad.lifecycle.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Does what the journal of one case calls for in another: opens the linked case, once for each entry. */
final class FollowUps {

    private final Cases cases;
    private final RulesInForce rules;
    private final RequestPorts ports;

    FollowUps(Cases cases) {
        this.cases = cases;
        this.rules = cases.rules();
        this.ports = cases.ports();
    }

    Optional<Receipt> follow(Announcement heard) {
        if (!heard.key().association().equals(cases.association())) {
            throw new IllegalArgumentException("heard: of another association");
        }
        return CaseBook.event(heard.entry()) instanceof CaseEvent.CaseLinked link
                ? Optional.of(opened(heard.key(), heard.entry().sequence(), link))
                : Optional.empty();
    }

    /** The cases that a journal links, each with its receipt once it was opened. */
    List<Timeline.Linked> of(CaseKey key, List<CaseEvent> events) {
        Titles titles = new Titles(new JournalRules(rules).reading(events).of());
        List<Timeline.Linked> linked = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof CaseEvent.CaseLinked link) {
                CommandId command = command(key, i + 1L);
                linked.add(new Timeline.Linked(
                        titles.matter(rules.of(JournalRules.version(events.subList(0, i)), link.lifecycle())
                                .of()),
                        titles.action(link.action()),
                        link.at(),
                        ports.store().inUnit(unit -> found(unit, command)).map(CaseBook::receipt)));
            }
        }
        return List.copyOf(linked);
    }

    private Receipt opened(CaseKey from, long sequence, CaseEvent.CaseLinked link) {
        List<CaseEvent> before = ports.records().history(from).stream()
                .filter(entry -> entry.sequence() < sequence)
                .map(CaseBook::event)
                .toList();
        if (before.isEmpty()) {
            throw new IllegalArgumentException("heard: unknown");
        }
        CaseEvent.Opened opening = CaseState.of(before).opening();
        CommandId command = command(from, sequence);
        return cases.once(
                unit -> CaseBook.receipt(found(unit, command).orElseGet(() -> open(unit, opening, link, command))));
    }

    private CaseRow open(CaseUnit unit, CaseEvent.Opened parent, CaseEvent.CaseLinked link, CommandId command) {
        RequestRules found = rules.of(parent.rules(), link.lifecycle());
        CaseEvent.Opened opening = new CaseEvent.Opened(
                new CaseId(ports.ids().next()),
                parent.rules(),
                link.lifecycle(),
                link.lifecycle(),
                parent.owner(),
                parent.office(),
                Optional.empty(),
                link.at(),
                parent.answerOn().or(parent::channel));
        Occasion occasion = new Occasion(command, new Actor.Clock(), Optional.empty(), link.at());
        Action start = found.of().lifecycle().startedByClock().orElseThrow();
        Ruling ruling = cases.decider(found, cases.world(unit))
                .open(opening, new Attempt(occasion, start.name(), Value.empty(), Optional.empty()));
        List<CaseEvent> events = ruling.decision().orThrow();
        CaseFile file = new CaseFile(CaseState.of(events), ruling.texts());
        List<Task> tasks = new Tasks(found.of(), cases.world(unit)).of(file, List.of(), link.at());
        CaseRow row =
                new CaseBook.Page(cases.key(opening.id()), command, ports.ids().code()).row(found.of(), file, tasks);
        CaseBook.Writing writing =
                new CaseBook.Writing(command, ports.fingerprints().of(command.value()), link.at());
        unit.open(row, CaseBook.entries(0, events, writing));
        return row;
    }

    private Optional<CaseRow> found(CaseUnit unit, CommandId command) {
        return unit.findOpened(cases.association(), command).map(FoundCase::row);
    }

    /** Says case and entry, so that it happens once however often it is announced. */
    private static CommandId command(CaseKey from, long sequence) {
        return CommandId.own("link:" + from.id() + ":" + sequence);
    }
}
