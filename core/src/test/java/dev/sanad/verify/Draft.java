package dev.sanad.verify;

import dev.sanad.calendar.CalendarFile;
import dev.sanad.calendar.CalendarTerms;
import dev.sanad.calendar.Due;
import dev.sanad.calendar.Months;
import dev.sanad.calendar.Span;
import dev.sanad.calendar.WorkCalendar;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Document;
import dev.sanad.lifecycle.Fact;
import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.Informing;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Matter;
import dev.sanad.lifecycle.Outcome;
import dev.sanad.lifecycle.RulesVersion;
import dev.sanad.lifecycle.Setting;
import dev.sanad.lifecycle.Stage;
import dev.sanad.party.Body;
import dev.sanad.party.Majority;
import dev.sanad.party.Office;
import dev.sanad.party.Party;
import dev.sanad.policy.Severity;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** A small policy with one lifecycle, written down in a test. What is said again of a name replaces what was said. */
final class Draft {
    private static final CalendarTerms CALENDAR =
            new CalendarTerms(weekends(), ZoneId.of("Asia/Riyadh"), Months.GREGORIAN, Due.AS_IS, Map.of());

    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final Map<String, Office> offices = new LinkedHashMap<>();
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final Map<String, Fact> personFacts = new LinkedHashMap<>();
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, Stage> stages = new LinkedHashMap<>();
    private final Map<String, Action> actions = new LinkedHashMap<>();
    private final Map<String, Clock> clocks = new LinkedHashMap<>();
    private final List<Matter> matters = new ArrayList<>();
    private boolean posted;

    private static WorkCalendar weekends() {
        CalendarFile file = CalendarFile.read(
                "{calendar: plain, version: 1, weekends: [{days: [FRI, SAT]}]}", id -> Optional.empty());
        return ((CalendarFile.Sound) file).calendar();
    }

    static Span span(String text) {
        return Span.read(text).orThrow();
    }

    static LocalText text(String text) {
        return LocalText.of(Language.ENGLISH, text);
    }

    /** What is lodged may count from a day before. */
    Draft posted() {
        posted = true;
        return this;
    }

    /** Roles that many people may hold. */
    Draft roles(String... names) {
        for (String name : names) {
            parties.put(name, party(name, OptionalInt.empty(), Optional.empty()));
        }
        return this;
    }

    Draft role(String name, int exactly) {
        parties.put(name, party(name, OptionalInt.of(exactly), Optional.empty()));
        return this;
    }

    Draft roleOf(String name, String officeKind) {
        parties.put(
                name,
                new Party(
                        name,
                        text(name),
                        Optional.of(officeKind),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty()));
        return this;
    }

    Draft body(String name, int members, int quorum) {
        Body body = new Body(members, quorum, new Majority(true, 1, 2, Majority.Of.VOTES), Body.Tie.LOST);
        parties.put(name, party(name, OptionalInt.empty(), Optional.of(body)));
        return this;
    }

    private static Party party(String name, OptionalInt exactly, Optional<Body> body) {
        return new Party(name, text(name), Optional.empty(), exactly, Optional.empty(), body);
    }

    Draft office(String name, String kind) {
        offices.put(name, new Office(name, kind, Optional.empty(), Optional.empty(), Optional.empty()));
        return this;
    }

    Draft document(String name, boolean expires) {
        Document.Validity valid = new Document.Validity(expires, Optional.empty(), Optional.empty());
        documents.put(name, new Document(name, text(name), valid, false, List.of()));
        return this;
    }

    Draft personFact(String name, FactType type) {
        personFacts.put(name, new Fact(name, text(name), type, true));
        return this;
    }

    Draft fact(String name, FactType type) {
        facts.put(name, new Fact(name, text(name), type, false));
        return this;
    }

    /** A choice of these codes. */
    static FactType.Choice choice(boolean several, String... codes) {
        Map<String, LocalText> options = new LinkedHashMap<>();
        for (String code : codes) {
            options.put(code, text(code));
        }
        return new FactType.Choice(options, several, false);
    }

    Draft open(String... names) {
        for (String name : names) {
            stages.put(name, new Stage(name, text(name), Optional.empty(), Optional.empty(), List.of()));
        }
        return this;
    }

    Draft ends(String name, Outcome outcome) {
        stages.put(name, new Stage(name, text(name), Optional.of(outcome), Optional.empty(), List.of()));
        return this;
    }

    Draft action(String name, Consumer<DraftAction> says) {
        DraftAction action = new DraftAction(name);
        says.accept(action);
        actions.put(name, action.action());
        return this;
    }

    Draft without(String action) {
        actions.remove(action);
        return this;
    }

    Draft clock(String name, Consumer<DraftClock> says) {
        DraftClock clock = new DraftClock(name);
        says.accept(clock);
        clocks.put(name, clock.clock());
        return this;
    }

    /** What can be lodged: delivered so often, for whom, with which papers. */
    Draft matter(String name, int deliveries, Optional<Condition> eligible, Matter.Needed... papers) {
        matters.add(new Matter(
                name,
                text(name),
                "life",
                List.of(papers),
                eligible,
                new Matter.Delivery(deliveries, Optional.empty(), true),
                new Matter.Terms(
                        OptionalInt.empty(), List.of(), Optional.empty(), false, Optional.empty(), Optional.empty()),
                List.of()));
        return this;
    }

    Setting setting() {
        return new Setting(parties, offices, documents, personFacts, CALENDAR);
    }

    Lifecycle lifecycle() {
        return new Lifecycle("life", facts, stages, actions, clocks, Map.of());
    }

    List<Matter> matters() {
        return List.copyOf(matters);
    }

    CaseRules rules(Matter matter) {
        return new CaseRules(new RulesVersion("draft", 1, ""), setting(), lifecycle(), matter, Informing.unsaid());
    }

    Scope scope() {
        Scope scope = Scope.of(setting(), lifecycle(), matters);
        return new Scope(scope.setting(), scope.lifecycle(), scope.lodged(), scope.variants(), posted);
    }

    /** Without time. */
    Explored explored() {
        return Exploration.of(Model.untimed(scope()), Integer.MAX_VALUE / 8, states -> {});
    }

    /** With as much of time as the order of things turns on. */
    Model timed() {
        return Model.timed(explored());
    }

    /** What came of verifying it, without warnings: drafts leave out what they do not speak of, such as clocks. */
    Verification verified() {
        Verification all = new Verifier().verify(setting(), lifecycle(), matters);
        return new Verification(
                all.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList(),
                all.coverage());
    }
}
