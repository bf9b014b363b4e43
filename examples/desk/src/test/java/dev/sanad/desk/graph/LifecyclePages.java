package dev.sanad.desk.graph;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.Language;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Moment;
import dev.sanad.lifecycle.Notice;
import dev.sanad.lifecycle.Stage;
import dev.sanad.policy.ConditionText;
import dev.sanad.policy.Policy;
import dev.sanad.policy.Titles;
import dev.sanad.text.Messages;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page and pictures for each lifecycle of a policy: what can be done at each stage, by whom, and which time runs. */
final class LifecyclePages {
    private static final Style ENGLISH =
            Style.of(Language.ENGLISH, MonthSystem.GREGORIAN, ZoneOffset.UTC).plain();
    private static final String HEAD = """
            | action | who | then | needs | tells | clocks | clause |
            |---|---|---|---|---|---|---|
            """;

    private static final String CLOCKS = """

            ## Clocks
            | clock | counts from | until | limits | when missed | stands still in | clause |
            |---|---|---|---|---|---|---|
            """;

    private final String name;
    private final Policy policy;

    LifecyclePages(String name, Policy policy) {
        this.name = name;
        this.policy = policy;
    }

    /** The contents of all files, by their name. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        policy.matters().lifecycles().values().forEach(lifecycle -> {
            languages()
                    .forEach(language ->
                            files.put(picture(lifecycle, language), LifecyclePicture.of(policy, lifecycle, language)));
            files.put(page(lifecycle), text(lifecycle));
        });
        return files;
    }

    /** English, and the language of the text. */
    private List<Language> languages() {
        return Stream.of(policy.head().languages().get(0), Language.ENGLISH)
                .distinct()
                .toList();
    }

    private String page(Lifecycle lifecycle) {
        return name + "-" + lifecycle.name() + ".md";
    }

    private String picture(Lifecycle lifecycle, Language language) {
        return name + "-" + lifecycle.name() + "." + language.tag() + ".svg";
    }

    /** Lines of the index. */
    String index() {
        return policy.matters().lifecycles().values().stream()
                .map(lifecycle -> "| " + policy.head().title().in(Language.ENGLISH) + " | [" + lifecycle.name() + "]("
                        + page(lifecycle) + ") | " + pictures(lifecycle) + " | "
                        + lifecycle.stages().size() + " | "
                        + lifecycle.actions().size() + " | "
                        + lifecycle.clocks().size() + " |\n")
                .collect(Collectors.joining());
    }

    private String pictures(Lifecycle lifecycle) {
        return languages().stream()
                .map(language -> "[" + language.tag() + "](" + picture(lifecycle, language) + ")")
                .collect(Collectors.joining(", "));
    }

    private String text(Lifecycle lifecycle) {
        StringBuilder page = new StringBuilder("# ")
                .append(policy.head().title().in(Language.ENGLISH))
                .append(": ")
                .append(lifecycle.name())
                .append(
                        "\n\nMade by `LifecyclePagesTest` from the policy, which fails where this page says something else. A rule"
                                + " without a clause is an assumption.\n\n![")
                .append(lifecycle.name())
                .append("](")
                .append(picture(lifecycle, Language.ENGLISH))
                .append(")\n\nThe picture: ")
                .append(pictures(lifecycle))
                .append("\n");
        page.append("\n## How a case begins\n").append(HEAD);
        lifecycle.starts().forEach(action -> page.append(row(lifecycle, action)));
        lifecycle.stages().values().forEach(stage -> page.append(stage(lifecycle, stage)));
        page.append(CLOCKS);
        lifecycle.clocks().values().forEach(clock -> page.append(row(lifecycle, clock)));
        return page.toString();
    }

    private String stage(Lifecycle lifecycle, Stage stage) {
        StringBuilder section = new StringBuilder("\n## ")
                .append(words(titles(lifecycle).stage(stage.name())))
                .append(" (`")
                .append(stage.name())
                .append("`)\n");
        stage.ends()
                .ifPresent(outcome ->
                        section.append("The end: ").append(outcome.word()).append(".\n"));
        List<Action> actions = lifecycle.from(stage.name());
        if (!actions.isEmpty()) {
            section.append(stage.ends().isPresent() ? "\n" : "").append(HEAD);
            actions.forEach(action -> section.append(row(lifecycle, action)));
        }
        return section.toString();
    }

    private String row(Lifecycle lifecycle, Action action) {
        Titles titles = titles(lifecycle);
        Stream<String> starts = lifecycle.clocks().values().stream()
                .filter(clock -> clock.since().contains(new Moment.Done(action.name()))
                        || clock.since().contains(new Moment.Told(action.name()))
                        || (action.starts() && clock.since().contains(new Moment.Start())))
                .map(clock -> "starts " + words(titles.clock(clock.name())));
        Stream<String> stops = lifecycle.clocks().values().stream()
                .filter(clock -> clock.until().contains(action.name()))
                .map(clock -> "stops " + words(titles.clock(clock.name())));
        return cells(
                words(titles.action(action.name())) + " (`" + action.name() + "`)",
                words(titles.partiesOf(action.name())),
                action.to().map(to -> words(titles.stage(to))).orElse("stays"),
                needs(lifecycle, action),
                action.tells().stream().map(notice -> told(titles, notice)).collect(Collectors.joining("; ")),
                Stream.concat(starts, stops).collect(Collectors.joining("; ")),
                cited(action.clauses()));
    }

    private String needs(Lifecycle lifecycle, Action action) {
        Titles titles = titles(lifecycle);
        ConditionText conditions = new ConditionText(titles, ENGLISH);
        Stream<String> asks = action.takes().asks().stream().map(fact -> "states " + words(titles.fact(fact)));
        Stream<String> papers =
                Stream.of("documents").filter(any -> action.takes().documents());
        Stream<String> requires = action.requires().stream()
                .map(each -> words(conditions.of(each.condition()))
                        + each.when()
                                .map(when -> " – if " + words(conditions.of(when)))
                                .orElse("")
                        + Optional.of(cited(each.clauses()))
                                .filter(any -> !any.isEmpty())
                                .map(any -> " [" + any + "]")
                                .orElse(""));
        Stream<String> limit = action.effects().limit().stream()
                .mapToObj(most -> most == 1 ? "at most once" : "at most " + most + " times");
        return Stream.of(papers, asks, requires, limit).flatMap(each -> each).collect(Collectors.joining("; "));
    }

    private static String told(Titles titles, Notice notice) {
        String stated = Stream.concat(
                        notice.facts().stream().map(titles::fact),
                        notice.clocks().stream().map(titles::clock))
                .map(LifecyclePages::words)
                .collect(Collectors.joining(", "));
        return words(titles.party(notice.party())) + (stated.isEmpty() ? "" : ": " + stated);
    }

    private String row(Lifecycle lifecycle, Clock clock) {
        Titles titles = titles(lifecycle);
        String missed = clock.ladder().missed().stream()
                .map(rung -> rung.after()
                                .map(after -> after.text() + " later: ")
                                .orElse("")
                        + Stream.of(
                                        rung.tell().stream().map(party -> "tells " + words(titles.party(party))),
                                        rung.perform().stream().map(action -> "does " + words(titles.action(action))))
                                .flatMap(each -> each)
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        return cells(
                words(titles.clock(clock.name())) + " (`" + clock.name() + "`)",
                clock.since().stream().map(moment -> moment(titles, moment)).collect(Collectors.joining(", ")),
                actions(titles, clock.until()),
                limits(titles, clock, new ClockRows(lifecycle, titles, ENGLISH).limits(clock)),
                missed,
                clock.pauses().stream()
                        .sorted()
                        .map(titles::stage)
                        .map(LifecyclePages::words)
                        .collect(Collectors.joining(", ")),
                cited(clock.clauses()));
    }

    /** Without the clock's name, which stands before them. */
    private static String limits(Titles titles, Clock clock, List<String> rows) {
        String name = words(titles.clock(clock.name())) + ": ";
        return rows.stream().map(row -> row.replace(name, "")).collect(Collectors.joining("; "));
    }

    private static String moment(Titles titles, Moment moment) {
        if (moment instanceof Moment.Done done) {
            return words(titles.action(done.action()));
        }
        if (moment instanceof Moment.Told told) {
            return "told of " + words(titles.action(told.action()));
        }
        return moment instanceof Moment.DateOf date ? words(titles.fact(date.fact())) : "the beginning";
    }

    private static String actions(Titles titles, Collection<String> actions) {
        return actions.stream()
                .sorted()
                .map(titles::action)
                .map(LifecyclePages::words)
                .collect(Collectors.joining(", "));
    }

    private static String cells(String... cells) {
        return Stream.of(cells).map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String cited(List<Clause> clauses) {
        return clauses.stream().map(Clause::citation).collect(Collectors.joining(", "));
    }

    private Titles titles(Lifecycle lifecycle) {
        return Titles.of(policy, Optional.of(lifecycle.name()));
    }

    private static String words(Argument argument) {
        return Messages.shipped().write(argument, ENGLISH);
    }
}
