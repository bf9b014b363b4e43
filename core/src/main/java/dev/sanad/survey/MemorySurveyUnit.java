package dev.sanad.survey;

import dev.sanad.journal.CommandContent;
import dev.sanad.journal.Fingerprint;
import dev.sanad.journal.StaleVersionException;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Maps that a unit may change as it likes. */
final class MemorySurveyUnit implements SurveyUnit {

    private final Map<Key<String>, Instrument> instruments = new LinkedHashMap<>();
    private final Map<Key<String>, Invitation> invitations = new LinkedHashMap<>();
    private final Map<Key<UUID>, Counted> sheets = new LinkedHashMap<>();
    private final Map<Key<List<Object>>, Report> reports = new LinkedHashMap<>();
    private final Map<Key<UUID>, Measure> measures = new LinkedHashMap<>();
    private final Map<Key<CommandId>, Fingerprint> commands = new LinkedHashMap<>();

    /** What an association calls something. */
    private record Key<T>(AssociationId association, T id) {}

    MemorySurveyUnit copy() {
        MemorySurveyUnit copy = new MemorySurveyUnit();
        copy.instruments.putAll(instruments);
        copy.invitations.putAll(invitations);
        copy.sheets.putAll(sheets);
        copy.reports.putAll(reports);
        copy.measures.putAll(measures);
        copy.commands.putAll(commands);
        return copy;
    }

    @Override
    public Instruments instruments() {
        return new Instruments() {
            @Override
            public void keep(AssociationId association, Instrument instrument) {
                instruments.putIfAbsent(new Key<>(association, instrument.sha256()), instrument);
            }

            @Override
            public Optional<Instrument> find(AssociationId association, String sha256) {
                return Optional.ofNullable(instruments.get(new Key<>(association, sha256)));
            }
        };
    }

    @Override
    public Invitations invitations() {
        return new Invitations() {
            @Override
            public void add(AssociationId association, Invitation invitation) {
                put(invitations, new Key<>(association, invitation.token()), invitation);
            }

            @Override
            public void replace(AssociationId association, Invitation before, Invitation after) {
                Optional<Invitation> now = find(association, before.token());
                boolean same = now.filter(
                                found -> found.state() == before.state() && found.reminded() == before.reminded())
                        .isPresent();
                mustBe(same);
                invitations.put(new Key<>(association, before.token()), after);
            }

            @Override
            public Optional<Invitation> find(AssociationId association, String token) {
                return Optional.ofNullable(invitations.get(new Key<>(association, token)));
            }

            @Override
            public List<Invitation> sent(AssociationId association, String survey, Period period) {
                return of(invitations, association).stream()
                        .filter(each -> each.survey().equals(survey)
                                && period.has(each.sent().day()))
                        .toList();
            }
        };
    }

    @Override
    public Sheets sheets() {
        return new Sheets() {
            @Override
            public void add(AssociationId association, AnswerSheet sheet) {
                put(sheets, new Key<>(association, sheet.id()), new Counted(sheet, 0));
            }

            @Override
            public Optional<AnswerSheet> find(AssociationId association, UUID id) {
                return Optional.ofNullable(sheets.get(new Key<>(association, id)))
                        .map(Counted::sheet);
            }

            @Override
            public void count(AssociationId association, Release release) {
                sheets.replaceAll((key, kept) -> {
                    AnswerSheet sheet = kept.sheet();
                    boolean now = key.association().equals(association)
                            && kept.since() == 0
                            && sheet.survey().equals(release.survey())
                            && sheet.instrument().equals(release.instrument())
                            && release.period().has(sheet.taken().day());
                    return now ? new Counted(sheet, release.number()) : kept;
                });
            }

            @Override
            public List<Counted> all(AssociationId association, String survey, String instrument) {
                return of(sheets, association).stream()
                        .filter(kept -> kept.sheet().survey().equals(survey)
                                && kept.sheet().instrument().equals(instrument))
                        .toList();
            }
        };
    }

    @Override
    public Reports reports() {
        return new Reports() {
            @Override
            public void add(AssociationId association, Report report) {
                Release release = report.release();
                put(reports, new Key<>(association, List.of(release.survey(), release.number())), report);
            }

            @Override
            public List<Report> all(AssociationId association, String survey) {
                return of(reports, association).stream()
                        .filter(report -> report.release().survey().equals(survey))
                        .sorted(Comparator.comparing(report -> report.release().number()))
                        .toList();
            }
        };
    }

    @Override
    public Measures measures() {
        return new Measures() {
            @Override
            public void add(AssociationId association, Measure measure) {
                put(measures, new Key<>(association, measure.id()), measure);
            }

            @Override
            public void check(AssociationId association, Measure checked) {
                mustBe(find(association, checked.id())
                        .filter(before -> before.checked().isEmpty())
                        .isPresent());
                measures.put(new Key<>(association, checked.id()), checked);
            }

            @Override
            public Optional<Measure> find(AssociationId association, UUID id) {
                return Optional.ofNullable(measures.get(new Key<>(association, id)));
            }

            @Override
            public List<Measure> all(AssociationId association, String survey) {
                return of(measures, association).stream()
                        .filter(measure -> measure.finding().survey().equals(survey))
                        .sorted(Comparator.comparing(measure -> measure.plan().deadline()))
                        .toList();
            }
        };
    }

    @Override
    public Commands commands() {
        return new Commands() {
            @Override
            public void add(AssociationId association, CommandContent asked) {
                put(commands, new Key<>(association, asked.command()), asked.content());
            }

            @Override
            public Optional<Fingerprint> find(AssociationId association, CommandId command) {
                return Optional.ofNullable(commands.get(new Key<>(association, command)));
            }
        };
    }

    private static <T, V> void put(Map<Key<T>, V> table, Key<T> key, V value) {
        mustBe(table.putIfAbsent(key, value) == null);
    }

    private static <T, V> List<V> of(Map<Key<T>, V> table, AssociationId association) {
        return table.entrySet().stream()
                .filter(entry -> entry.getKey().association().equals(association))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static void mustBe(boolean condition) {
        if (!condition) {
            throw new StaleVersionException("it has changed since it was read, or exists already");
        }
    }
}
