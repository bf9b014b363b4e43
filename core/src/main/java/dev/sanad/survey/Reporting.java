package dev.sanad.survey;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.statistics.Cause;
import dev.sanad.statistics.Confidence;
import dev.sanad.statistics.Proportion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes a report out of sheets, and refuses one that would tell too much beside those before it. */
final class Reporting {

    private final Survey.Publishing terms;
    private final Instrument instrument;
    private final List<Release> before;
    private final List<Counted> sheets;

    /** Of one instrument of one survey: what was published of it, and every sheet that was ever counted. */
    Reporting(Survey.Publishing terms, Instrument instrument, List<Release> before, List<Counted> sheets) {
        this.terms = terms;
        this.instrument = instrument;
        this.before = before;
        this.sheets = sheets;
    }

    /**
     * The report of a release that shows nothing yet.
     *
     * @throws RefusedException {@code survey-release-subtracts} where it would, beside those before it, tell a small group
     */
    Report report(Release asked, Collection<Invitation> invitations) {
        List<AnswerSheet> counted = sheets.stream()
                .filter(kept -> kept.in(asked))
                .map(Counted::sheet)
                .toList();
        List<Item> firm = firm(counted);
        Told told = new Told(counted, terms, asked.by(), firm);
        Release release = showing(asked, told.shown(), firm);
        danger(release).ifPresent(why -> {
            throw subtracts();
        });
        for (Item item : instrument.items()) {
            Release more = showing(release, item);
            release = danger(more).isPresent() ? release : more;
        }
        return report(release, told, new Asked(invitations, release));
    }

    /** Items that every cell has to be mixed in: those that are asked of everybody and rated by most. */
    private List<Item> firm(List<AnswerSheet> counted) {
        return instrument.items().stream()
                .filter(item -> item.when().isEmpty())
                .filter(item -> Atoms.rated(counted, item).size() * 2L >= counted.size())
                .toList();
    }

    private Optional<Score.Why> danger(Release release) {
        List<Release> all = new ArrayList<>(before);
        all.add(release);
        Set<String> names = new HashSet<>();
        all.forEach(each -> names.addAll(each.items()));
        List<Item> items = instrument.items().stream()
                .filter(item -> names.contains(item.name()))
                .toList();
        return Atoms.of(sheets, all, instrument).danger(terms.least(), items);
    }

    private RefusedException subtracts() {
        return new RefusedException(
                Refusal.of(SurveyRefusal.SURVEY_RELEASE_SUBTRACTS).with("least", Argument.number(terms.least())));
    }

    private static Release showing(Release release, Set<Cell> shown, List<Item> items) {
        return new Release(
                release.survey(),
                release.number(),
                release.command(),
                release.day(),
                release.instrument(),
                release.period(),
                release.by(),
                release.apart(),
                shown,
                Set.copyOf(items.stream().map(Item::name).toList()));
    }

    private Release showing(Release release, Item more) {
        List<Item> items = instrument.items().stream()
                .filter(item -> item.equals(more) || release.items().contains(item.name()))
                .toList();
        return showing(release, release.shown(), items);
    }

    /** Who was asked in the period of a release, by cell. */
    private record Asked(Collection<Invitation> all, Release release) {

        Response in(Cell cell, int answered) {
            return Response.of(
                    all.stream()
                            .filter(invitation -> cells(invitation).contains(cell))
                            .toList(),
                    answered);
        }

        List<Cell> cells(Invitation invitation) {
            return Cells.of(invitation.sent(), release.by(), release.apart());
        }
    }

    private Report report(Release release, Told told, Asked asked) {
        List<Report.Row> rows = new ArrayList<>();
        for (Item item : instrument.items()) {
            told.cells().forEach((cell, members) -> {
                Response response = asked.in(cell, members.size());
                Optional<Score.Why> why = told.hidden(cell)
                        .or(() ->
                                release.items().contains(item.name()) ? Optional.empty() : Optional.of(Score.Why.FEW));
                rows.add(row(item, cell, why, members, response));
            });
        }
        Response everybody = Response.of(asked.all(), counted(told));
        return new Report(release, terms.least(), everybody, reach(told, asked), rows);
    }

    private static int counted(Told told) {
        return told.cells().entrySet().stream()
                .filter(cell -> cell.getKey().kind() != Cell.Kind.GROUP)
                .mapToInt(cell -> cell.getValue().size())
                .sum();
    }

    private static Map<String, Response> reach(Told told, Asked asked) {
        Map<String, Response> reach = new LinkedHashMap<>();
        Set<String> groups = new TreeSet<>();
        told.cells().keySet().stream()
                .filter(cell -> cell.kind() == Cell.Kind.GROUP)
                .forEach(cell -> groups.add(cell.group()));
        asked.all()
                .forEach(invitation -> asked.cells(invitation).stream()
                        .filter(cell -> cell.kind() == Cell.Kind.GROUP)
                        .forEach(cell -> groups.add(cell.group())));
        groups.forEach(group -> {
            Cell cell = Cell.group(group);
            reach.put(
                    group,
                    asked.in(cell, told.cells().getOrDefault(cell, List.of()).size()));
        });
        return reach;
    }

    private static Report.Row row(
            Item item, Cell cell, Optional<Score.Why> hidden, List<AnswerSheet> members, Response response) {
        List<AnswerSheet> rated = Atoms.rated(members, item);
        if (members.isEmpty() || rated.isEmpty() && hidden.isEmpty()) {
            return without(item, cell, new Score.Undefined(Cause.NO_ANSWER));
        }
        if (hidden.isPresent()) {
            return without(item, cell, new Score.Suppressed(hidden.orElseThrow()));
        }
        int favourable = (int) rated.stream()
                .flatMap(sheet -> sheet.rated(item.name()).stream())
                .filter(item.scale()::favourable)
                .count();
        Proportion share = new Proportion(favourable, rated.size());
        Evidence evidence = Evidence.of(modes(rated), response, share.wilson(Confidence.P95));
        return new Report.Row(
                item.name(),
                item.about(),
                cell,
                new Score.Share(share.share().number().orElseThrow(), evidence),
                Optional.of(Sensitivity.of(favourable, silent(members, item), evidence)));
    }

    private static Report.Row without(Item item, Cell cell, Score score) {
        return new Report.Row(item.name(), item.about(), cell, score, Optional.empty());
    }

    /** Sheets on which the item was asked and not said. */
    private static int silent(List<AnswerSheet> members, Item item) {
        return (int) members.stream()
                .filter(sheet -> Optional.ofNullable(sheet.answers().get(item.name()))
                        .filter(Answer.NotAnswered.class::isInstance)
                        .isPresent())
                .count();
    }

    private static Map<Mode, Integer> modes(List<AnswerSheet> rated) {
        Map<Mode, Integer> modes = new EnumMap<>(Mode.class);
        rated.forEach(sheet -> modes.merge(sheet.taken().mode(), 1, Integer::sum));
        return modes;
    }
}
