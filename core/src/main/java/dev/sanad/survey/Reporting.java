package dev.sanad.survey;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a report out of sheets, and refuses one that would tell too much beside those before it. */
final class Reporting {

    private final Survey.Publishing terms;
    private final Instrument instrument;
    private final List<Release> before;
    private final List<Counted> sheets;

    /** Of the cells that are told, which are decided before the items are: with modes told apart, and without. */
    private final Map<Boolean, Atoms> atoms = new HashMap<>();

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
    Report report(Release asked, Heads heads) {
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
        return new Rows(release, instrument, terms.least(), told, heads).report();
    }

    /** Items that every cell has to be mixed in: those that are asked of everybody and rated by most. */
    private List<Item> firm(List<AnswerSheet> counted) {
        Votes votes = Votes.of(counted, instrument.items());
        return instrument.items().stream()
                .filter(item -> item.when().isEmpty())
                .filter(item -> votes.rated(item) * 2L >= counted.size())
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
        boolean byMode = items.stream().anyMatch(item -> item.when().isPresent());
        return atoms.computeIfAbsent(byMode, mode -> Atoms.of(sheets, all, instrument.items(), mode))
                .danger(terms.least(), items);
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
}
