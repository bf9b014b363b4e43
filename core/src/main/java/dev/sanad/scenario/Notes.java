package dev.sanad.scenario;

import dev.sanad.journal.BodyReader;
import dev.sanad.journal.CaseRow;
import dev.sanad.journal.Value;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Attempt;
import dev.sanad.lifecycle.CaseDecider;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseFile;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.Receipt;
import dev.sanad.lifecycle.Weighed;
import dev.sanad.request.Act;
import dev.sanad.request.Lodging;
import dev.sanad.request.RequestRules;
import dev.sanad.scenario.Target.Mark;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Notes what of a policy a scenario shows: from the commands and how their requirements stood, and from the journal. */
final class Notes implements Play.Witness {
    private static final Map<String, Mark> MARKS = Map.ofEntries(
            Map.entry("party-not-allowed", Mark.REFUSED_TO_OTHERS),
            Map.entry("own-case", Mark.REFUSED_TO_OTHERS),
            Map.entry("responsible-unbound", Mark.REFUSED_TO_OTHERS),
            Map.entry("action-not-from-stage", Mark.REFUSED_IN_STAGE),
            Map.entry("case-closed", Mark.REFUSED_IN_STAGE),
            Map.entry("limit-reached", Mark.REFUSED_AT_LIMIT),
            Map.entry("delivered-already", Mark.REFUSED_DELIVERED),
            Map.entry("no-quorum", Mark.NO_QUORUM),
            Map.entry("extension-past-ceiling", Mark.REFUSED_CEILING));

    private final Set<Target> shown = new LinkedHashSet<>();

    Set<Target> shown() {
        return Set.copyOf(shown);
    }

    @Override
    public Receipt lodging(Scene scene, Lodging lodging, Supplier<Receipt> command) {
        Optional<CaseRules> rules = scene.rules(lodging.service());
        Optional<String> action = lodging.action().or(() -> rules.flatMap(Notes::onlyStart));
        return noted(rules, action, () -> weighed(scene, lodging, action), command);
    }

    @Override
    public Receipt acting(Scene scene, Act act, Supplier<Receipt> command) {
        return noted(scene.rules(), Optional.of(act.action()), () -> weighed(scene, act), command);
    }

    private static Optional<String> onlyStart(CaseRules rules) {
        List<Action> starts = rules.lifecycle().starts();
        return starts.size() == 1 ? Optional.of(starts.get(0).name()) : Optional.empty();
    }

    private Receipt noted(
            Optional<CaseRules> rules,
            Optional<String> action,
            Supplier<List<Weighed>> weighed,
            Supplier<Receipt> command) {
        List<Weighed> before = action.isPresent() ? weighed.get() : List.of();
        try {
            Receipt receipt = command.get();
            rules.ifPresent(known -> action.ifPresent(name -> weighed(known, name, before, true)));
            return receipt;
        } catch (RefusedException refused) {
            rules.ifPresent(known -> {
                action.ifPresent(name -> weighed(known, name, before, false));
                refused.refusals().forEach(refusal -> refused(known, action, refusal));
            });
            throw refused;
        }
    }

    private void weighed(CaseRules rules, String action, List<Weighed> weighed, boolean done) {
        for (int i = 0; i < weighed.size(); i++) {
            String path = Targets.requirement(rules.lifecycle().name(), action, i);
            if (done && weighed.get(i).demanded()) {
                shown.add(new Target(path, Mark.MET));
            } else if (!weighed.get(i).met()) {
                shown.add(new Target(path, Mark.UNMET));
            }
        }
    }

    private void refused(CaseRules rules, Optional<String> action, Refusal refusal) {
        String lifecycle = rules.lifecycle().name();
        String code = refusal.code().id();
        Optional<String> named = action.or(() -> name(refusal, "action"));
        Optional.ofNullable(MARKS.get(code))
                .ifPresent(mark ->
                        named.ifPresent(name -> shown.add(new Target(Targets.action(lifecycle, name), mark))));
        if (code.equals("held-until")) {
            name(refusal, "clock").ifPresent(name -> shown.add(new Target(Targets.clock(lifecycle, name), Mark.HELD)));
        }
        if (code.equals("channel-takes-no-request") || code.equals("channel-closed")) {
            Mark mark = code.equals("channel-closed") ? Mark.CLOSED : Mark.TAKES_NOT;
            name(refusal, "channel").ifPresent(name -> shown.add(new Target(Targets.channel(name), mark)));
        }
    }

    private static Optional<String> name(Refusal refusal, String argument) {
        return Optional.ofNullable(refusal.arguments().get(argument))
                .filter(Argument.Named.class::isInstance)
                .map(named -> ((Argument.Named) named).name());
    }

    private static List<Weighed> weighed(Scene scene, Act act) {
        Attempt attempt = new Attempt(act.occasion(), act.action(), act.inputs(), act.roll());
        return scene.rules()
                .flatMap(rules -> scene.row().map(row -> decider(scene, rules).weigh(file(row, scene), attempt)))
                .orElse(List.of());
    }

    private static CaseFile file(CaseRow row, Scene scene) {
        BodyReader content = new BodyReader(row.content());
        return new CaseFile(scene.state().orElseThrow(), content.map("texts", value -> ((Value.Text) value).text()));
    }

    private static List<Weighed> weighed(Scene scene, Lodging lodging, Optional<String> action) {
        Optional<CaseRules> known = scene.rules(lodging.service());
        if (known.isEmpty() || action.isEmpty()) {
            return List.of();
        }
        CaseRules rules = known.get();
        Actor actor = lodging.occasion().actor();
        Optional<PersonId> owner =
                lodging.owner().or(() -> rules.setting().employs(actor) ? Optional.empty() : actor.who());
        CaseEvent.Opened opening = new CaseEvent.Opened(
                new CaseId(new UUID(0, 0)),
                rules.version(),
                rules.lifecycle().name(),
                lodging.service(),
                owner,
                lodging.office(),
                lodging.occasion().channel(),
                new RequestRules(rules, scene.channels())
                        .sent(lodging)
                        .orElse(lodging.occasion().at()),
                lodging.answerOn());
        CaseFile file = new CaseFile(CaseState.of(List.of(opening)), Map.of());
        Attempt attempt = new Attempt(lodging.occasion(), action.get(), lodging.inputs(), Optional.empty());
        return decider(scene, rules).weigh(file, attempt);
    }

    private static CaseDecider decider(Scene scene, CaseRules rules) {
        return new CaseDecider(rules, scene.world(), scene.fingerprints());
    }

    /** What the journal of a case shows. */
    void journal(CaseRules rules, List<CaseEvent> journal) {
        shown.addAll(new JournalNotes(rules).of(journal));
    }
}
