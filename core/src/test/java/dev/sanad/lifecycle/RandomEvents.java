package dev.sanad.lifecycle;

import dev.sanad.calendar.Span;
import dev.sanad.calendar.SpanUnit;
import dev.sanad.journal.Fingerprint;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.PersonId;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Events of every type with values of every kind, from a seed. */
final class RandomEvents {

    private final Random random;

    RandomEvents(long seed) {
        random = new Random(seed);
    }

    CaseEvent of(Class<?> type) {
        if (type == CaseEvent.Opened.class) {
            return new CaseEvent.Opened(
                    new CaseId(new UUID(random.nextLong(), random.nextLong())),
                    version(),
                    name(),
                    name(),
                    maybe(this::person),
                    maybe(this::name),
                    maybe(this::name),
                    instant(),
                    maybe(this::name));
        }
        if (type == CaseEvent.Acted.class) {
            return new CaseEvent.Acted(name(), name(), people(), maybe(this::name), instant(), name(), votes());
        }
        if (type == CaseEvent.MotionLost.class) {
            return new CaseEvent.MotionLost(name(), name(), people(), instant(), votes());
        }
        if (type == CaseEvent.FactTaken.class) {
            return new CaseEvent.FactTaken(name(), value());
        }
        if (type == CaseEvent.SignatureVoided.class) {
            return new CaseEvent.SignatureVoided(name());
        }
        return more(type);
    }

    private RulesVersion version() {
        return new RulesVersion(name(), 1 + random.nextInt(9999), hex());
    }

    private CaseEvent more(Class<?> type) {
        if (type == CaseEvent.PaperTaken.class) {
            return new CaseEvent.PaperTaken(
                    new Copy(name(), instant(), name(), hex(), maybe(this::day), maybe(this::day)));
        }
        if (type == CaseEvent.NoticeMade.class) {
            return new CaseEvent.NoticeMade(name(), name(), names(), several(this::promise), instant(), names());
        }
        if (type == CaseEvent.Moved.class) {
            return new CaseEvent.Moved(version(), version(), name(), maybe(this::person), instant());
        }
        if (type == CaseEvent.OwnerTold.class) {
            return new CaseEvent.OwnerTold(name(), maybe(this::name), instant());
        }
        if (type == CaseEvent.ClockSet.class) {
            return new CaseEvent.ClockSet(name(), run());
        }
        if (type == CaseEvent.ClockStopped.class) {
            return new CaseEvent.ClockStopped(name());
        }
        if (type == CaseEvent.ClockRang.class) {
            return new CaseEvent.ClockRang(name(), 1 + random.nextInt(9), names(), instant(), run(), names());
        }
        if (type == CaseEvent.CaseLinked.class) {
            return new CaseEvent.CaseLinked(name(), name(), instant());
        }
        throw new IllegalArgumentException("type: no random event of " + type.getSimpleName());
    }

    /** A value of any kind that a journal holds. */
    FactValue value() {
        return switch (random.nextInt(10)) {
            case 0 -> new FactValue.YesNo(random.nextBoolean());
            case 1 -> new FactValue.Number(new BigDecimal(new BigInteger(60, random), random.nextInt(5)));
            case 2 -> new FactValue.Day(day());
            case 3 ->
                new FactValue.Length(new Span(
                        1 + random.nextInt(9999), SpanUnit.values()[random.nextInt(SpanUnit.values().length)]));
            case 4 -> new FactValue.Code(name());
            case 5 -> new FactValue.Codes(Set.copyOf(names()));
            case 6 -> new FactValue.Person(person());
            case 7 -> new FactValue.Place(name());
            case 8 -> new FactValue.Signed(new Fingerprint(hex()));
            default -> new FactValue.Kept(random.nextInt(99) + "." + name());
        };
    }

    private ClockRun run() {
        return new ClockRun(
                instant(),
                maybe(this::instant),
                maybe(this::instant),
                new ClockRun.Pause(maybe(this::instant), random.nextInt(99)),
                random.nextBoolean(),
                random.nextInt(9),
                maybe(this::instant));
    }

    private Promise promise() {
        return new Promise(
                name(),
                maybe(this::day),
                maybe(this::day),
                maybe(this::day),
                maybe(this::instant),
                maybe(() -> new Promise.Basis(4, 5, 50, true)));
    }

    private CaseEvent.Votes votes() {
        return new CaseEvent.Votes(random.nextInt(9), random.nextInt(9), random.nextInt(9));
    }

    private Set<PersonId> people() {
        return new HashSet<>(several(this::person));
    }

    private PersonId person() {
        return new PersonId(name());
    }

    private List<String> names() {
        return new ArrayList<>(new HashSet<>(several(this::name)));
    }

    private String name() {
        return "n" + Integer.toString(random.nextInt(Integer.MAX_VALUE), Character.MAX_RADIX);
    }

    private String hex() {
        return "%064x".formatted(new BigInteger(256, random));
    }

    private Instant instant() {
        return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000) * 1000L);
    }

    private LocalDate day() {
        return LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_650_000));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> several(Supplier<T> value) {
        List<T> all = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            all.add(value.get());
        }
        return all;
    }
}
