package dev.sanad.verify;

import dev.sanad.calendar.Reckoning;
import dev.sanad.lifecycle.CaseFile;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.Condition;
import dev.sanad.policy.StoryStep;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for dates on which the engine of production really does the steps of a story, which an abstraction of time made
 * up. It begins on days all over two years, at the first and the last minute of the day and in the middle of it; goes on
 * at the instants at which clocks and conditions turn, and a minute before; and tries what the story leaves open. It gives
 * up after so many commands: what it does not find may still be possible.
 */
final class Reenactment {
    private static final int DAYS = 730;
    private static final int STRIDE = 41;
    private static final Duration NOON = Duration.ofHours(12);
    private static final Duration LAST = Duration.ofHours(24).minusMinutes(1);

    private final Scope scope;
    private final List<CaseRules> rules;
    private final LocalDate first;
    private final List<Manner> manners;
    private int commandsLeft;

    /**
     * @param rules under which such a case may live
     * @param first the first day on which it may begin
     * @param mostCommands how many commands it may take to find one story
     */
    Reenactment(Scope scope, List<CaseRules> rules, LocalDate first, int mostCommands) {
        this.scope = scope;
        this.rules = rules;
        this.first = first;
        this.manners = Manner.all(scope);
        this.commandsLeft = mostCommands;
    }

    /** The instants of the steps; empty if no dates were found. */
    Optional<List<Instant>> of(List<StoryStep> story) {
        if (story.isEmpty() || !(story.get(0) instanceof StoryStep.Acted lodging)) {
            return Optional.empty();
        }
        return starts().flatMap(start -> rules.stream()
                        .flatMap(
                                each -> kinds().stream().map(kind -> new Play(story, each, kind).from(lodging, start))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Stream<Instant> starts() {
        Reckoning reckoning = scope.setting().calendar().reckoning();
        return IntStream.range(0, DAYS)
                .mapToObj(number -> first.plusDays((long) number * STRIDE % DAYS))
                .flatMap(day -> Stream.of(NOON, LAST, Duration.ZERO).map(reckoning.startOf(day)::plus))
                .takeWhile(start -> commandsLeft > 0);
    }

    /** A kind of owner for each that conditions tell apart. */
    private Set<String> kinds() {
        Leaves asked = new Leaves(scope.variants()).with(scope.requirements().toList());
        Set<String> kinds = new TreeSet<>(Set.of("person"));
        asked.of(Condition.OwnerIs.class).forEach(each -> kinds.addAll(each.kinds()));
        return kinds;
    }

    /** One case, as far as it has gone. */
    private final class Play {
        private final List<StoryStep> story;
        private final List<Player> players;
        private final Turns turns;
        private final Deque<Instant> dates = new ArrayDeque<>();
        private int triesLeft = 2_000;

        Play(List<StoryStep> story, CaseRules under, String ownerKind) {
            this.story = story;
            this.players = manners.stream()
                    .map(manner -> new Player(under, ownerKind, manner))
                    .toList();
            this.turns = new Turns(scope, under);
        }

        Optional<List<Instant>> from(StoryStep.Acted lodging, Instant start) {
            dates.addLast(start);
            boolean found = players.stream()
                    .filter(player -> mayTry())
                    .flatMap(player -> player.begin(lodging, start).stream())
                    .anyMatch(file -> goOn(1, file));
            return found ? Optional.of(List.copyOf(dates)) : Optional.empty();
        }

        private boolean goOn(int step, CaseFile file) {
            if (step == story.size()) {
                return true;
            }
            for (Instant at : turns.from(dates.getLast(), file.state())) {
                if (story.get(step) instanceof StoryStep.Rang ? rings(step, file, at) : does(step, file, at)) {
                    return true;
                }
            }
            return false;
        }

        private boolean does(int step, CaseFile file, Instant at) {
            return players.stream()
                    .filter(player -> mayTry())
                    .flatMap(player -> player.play(story.get(step), file, at).stream())
                    .distinct()
                    .anyMatch(after -> goOn(step, 1, after, at));
        }

        /** As many ringings in a row as the story has may be one command. */
        private boolean rings(int step, CaseFile file, Instant at) {
            List<StoryStep.Rang> together = new ArrayList<>();
            for (int next = step; next < story.size() && story.get(next) instanceof StoryStep.Rang rang; next++) {
                together.add(rang);
                List<StoryStep.Rang> rung = List.copyOf(together);
                boolean found = players.stream()
                        .filter(player -> mayTry())
                        .flatMap(player -> player.ring(rung, file, at).stream())
                        .distinct()
                        .anyMatch(after -> goOn(step, rung.size(), after, at));
                if (found) {
                    return true;
                }
            }
            return false;
        }

        private boolean goOn(int step, int done, CaseFile after, Instant at) {
            IntStream.range(0, done).forEach(each -> dates.addLast(at));
            if (goOn(step + done, after)) {
                return true;
            }
            IntStream.range(0, done).forEach(each -> dates.removeLast());
            return false;
        }

        private boolean mayTry() {
            triesLeft--;
            commandsLeft--;
            return triesLeft > 0 && commandsLeft > 0;
        }
    }
}
