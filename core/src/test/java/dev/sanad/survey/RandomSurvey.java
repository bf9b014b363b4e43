package dev.sanad.survey;

import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.kernel.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** A survey of a few dozen answers, some offices and services of which are small, and some employees alone. */
final class RandomSurvey {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final Scale FIVE = new Scale(1, 5, Scale.Best.HIGH);

    final Instrument instrument = new Instrument(
            "after", List.of(item("kind", Optional.empty()), item("why", Optional.of(new When("kind", 1, 2)))));
    final List<Counted> sheets = new ArrayList<>();
    final List<Report> reports = new ArrayList<>();
    private final Random random;
    private final Survey.Publishing terms;

    RandomSurvey(Random random, int least) {
        this.random = random;
        this.terms = new Survey.Publishing(least, List.of("apart"), Optional.empty());
        int n = 8 + random.nextInt(22);
        for (int i = 0; i < n; i++) {
            sheets.add(new Counted(sheet(), 0));
        }
    }

    /** A random release of what arrived until then; some answers come late. */
    Release publication() {
        int from = random.nextInt(3);
        LocalDate until = FIRST.plusDays(from + random.nextInt(3 - from));
        Optional<Dimension> by = switch (random.nextInt(3)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Dimension.OFFICE);
            default -> Optional.of(Dimension.SERVICE);
        };
        if (random.nextInt(4) == 0) {
            sheets.add(new Counted(sheet(), 0));
        }
        return new Release(
                "after",
                reports.size() + 1,
                new CommandId("c-" + reports.size()),
                FIRST.plusDays(9),
                instrument.sha256(),
                new Period(FIRST.plusDays(from), until),
                by,
                Set.of("apart"),
                Set.of(),
                Set.of());
    }

    void publish(Release release) {
        publish(release, reports.stream().map(Report::release).toList());
    }

    /** As if only those releases had been before it. */
    void publish(Release release, List<Release> before) {
        List<Counted> counted = new ArrayList<>();
        sheets.forEach(kept -> counted.add(
                kept.since() == 0 && release.period().has(kept.sheet().taken().day())
                        ? new Counted(kept.sheet(), release.number())
                        : kept));
        reports.add(new Reporting(terms, instrument, before, counted)
                .report(release, new InvitedHeads(List.of(), release)));
        sheets.clear();
        sheets.addAll(counted);
    }

    int told() {
        return (int) reports.stream()
                .flatMap(report -> report.rows().stream())
                .filter(row -> row.score() instanceof Score.Share)
                .count();
    }

    private AnswerSheet sheet() {
        Map<Dimension, String> groups = new EnumMap<>(Dimension.class);
        groups.put(Dimension.OFFICE, "o-" + skewed(3));
        groups.put(Dimension.SERVICE, "s-" + skewed(2));
        if (random.nextInt(6) == 0) {
            groups.put(Dimension.STRATUM, "apart");
        }
        Map<String, Answer> answers = new LinkedHashMap<>();
        int kind = 1 + random.nextInt(5);
        answers.put("kind", random.nextInt(8) == 0 ? new Answer.NotAnswered() : new Answer.Rated(kind));
        if (instrument.asked(answers).size() > 1) {
            answers.put("why", new Answer.Rated(1 + random.nextInt(5)));
        }
        Mode mode = random.nextBoolean() ? Mode.ORAL : Mode.PAPER;
        Set<PersonId> served = Set.copyOf(List.of(new PersonId("e-" + skewed(4)), new PersonId("e-" + skewed(4))));
        return new AnswerSheet(
                new UUID(random.nextLong(), random.nextLong()),
                "after",
                instrument.sha256(),
                new AnswerSheet.Taken(
                        mode,
                        FIRST.plusDays(random.nextInt(3)),
                        new Groups(groups),
                        Optional.empty(),
                        new AnswerSheet.Involved(served, Optional.empty())),
                answers);
    }

    /** The first most often. */
    private int skewed(int n) {
        return Math.min(random.nextInt(n), random.nextInt(n));
    }

    private static Item item(String name, Optional<When> when) {
        return new Item(
                name,
                FIVE,
                Optional.empty(),
                Aspect.SERVICE,
                LocalText.of(Language.ENGLISH, name),
                Pictures.NONE,
                when);
    }
}
