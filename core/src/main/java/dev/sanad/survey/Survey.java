package dev.sanad.survey;

import dev.sanad.calendar.Span;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A survey of the policy.
 *
 * @param name its key
 * @param asking when it is asked
 * @param modes how it may be asked
 * @param methods which mode it is for whom; the first row that fits
 * @param instrument what is asked
 * @param publish what may be published of it
 * @param index the shares of an index over satisfaction, complaints and corrections
 */
public record Survey(
        String name,
        Asking asking,
        List<Mode> modes,
        List<Method> methods,
        Instrument instrument,
        Publishing publish,
        Map<Part, Share> index,
        List<Clause> clauses) {

    /**
     * When a survey is asked.
     *
     * @param after the action after which it is asked
     * @param attached whether the answers are kept with the case
     * @param every how often results are looked at
     * @param reminders of those who do not answer
     */
    public record Asking(
            Optional<String> after, boolean attached, Optional<Span> every, Optional<Reminders> reminders) {

        /** Whenever somebody likes, anonymously. */
        public static Asking anytime() {
            return new Asking(Optional.empty(), false, Optional.empty(), Optional.empty());
        }
    }

    /**
     * Reminders.
     *
     * @param after the invitation, and each reminder before it
     * @param most how many there are
     */
    public record Reminders(Span after, int most) {}

    /**
     * What may be published.
     *
     * @param least the smallest group shown
     * @param apart strata that are counted separately
     * @param by the party that publishes; everybody who works for the association where empty
     */
    public record Publishing(int least, List<String> apart, Optional<String> by) {
        public Publishing {
            apart = List.copyOf(apart);
        }

        public static Publishing standard() {
            return new Publishing(5, List.of(), Optional.empty());
        }
    }

    /** A part of the index. */
    public enum Part {
        SURVEYS,
        COMPLAINTS,
        CORRECTIONS;

        /** The word a policy uses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A share of a whole. */
    public record Share(int part, int whole) {}

    public Survey {
        modes = List.copyOf(modes);
        methods = List.copyOf(methods);
        index = Collections.unmodifiableMap(new LinkedHashMap<>(index));
        clauses = List.copyOf(clauses);
    }

    /** What is wrong with how a sheet was filled in and of whom, whatever it answers. */
    List<Refusal> against(Mode mode, Groups groups) {
        List<Refusal> refusals = new ArrayList<>();
        if (!modes.contains(mode)) {
            refusals.add(Refusal.of(SurveyRefusal.SURVEY_MODE_NOT_ALLOWED)
                    .with("mode", mode.word())
                    .citing(clauses));
        }
        groups.in(Dimension.STRATUM)
                .filter(stratum -> !publish.apart().contains(stratum))
                .ifPresent(stratum -> refusals.add(Refusal.of(SurveyRefusal.SURVEY_STRATUM_UNKNOWN)));
        return refusals;
    }

    /** How somebody is asked; empty where the table has no row for him. Without a table, the first mode that is allowed. */
    public Optional<Mode> method(Client client) {
        return methods.isEmpty()
                ? modes.stream().findFirst()
                : methods.stream()
                        .filter(row -> row.fits(client))
                        .map(Method::mode)
                        .findFirst();
    }
}
