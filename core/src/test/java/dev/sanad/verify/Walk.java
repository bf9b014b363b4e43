package dev.sanad.verify;

import dev.sanad.lifecycle.CaseFile;
import dev.sanad.lifecycle.CaseRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Many cases that live by chance, and the packed states that they pass through. A case that comes to a new state is kept,
 * and others go on from there: so even what is rare is met.
 */
final class Walk {
    private static final int LIFE = 4;

    private final Model model;
    private final List<CaseRules> rules;
    private final Random dice;
    private final StateSet seen;
    private final List<Met> met = new ArrayList<>();

    /** A case as it stood after a command. */
    record Met(CaseRules rules, CaseFile file, long[] state, Instant at) {}

    /** Under the rules of a draft, seen as a model sees them. */
    Walk(Draft draft, Model model, long seed) {
        this.model = model;
        this.rules = draft.matters().stream().map(draft::rules).toList();
        this.dice = new Random(seed);
        this.seen = new StateSet(model.layout().words());
    }

    /** The cases that came to a state in which none was before. */
    List<Met> after(int commands) {
        return after(commands, every -> {});
    }

    /** Also shows each case after each command. */
    List<Met> after(int commands, Consumer<Met> every) {
        for (int done = 0; done < commands; done += LIFE) {
            boolean anew = met.isEmpty() || dice.nextInt(4) == 0;
            Optional<Met> begun = anew ? Optional.empty() : Optional.of(met.get(dice.nextInt(met.size())));
            CaseRules of = begun.map(Met::rules).orElseGet(() -> rules.get(dice.nextInt(rules.size())));
            live(of, new DiceCase(of, model.scope(), dice, begun), every);
        }
        return met;
    }

    private void live(CaseRules of, DiceCase life, Consumer<Met> every) {
        Abstraction abstraction = new Abstraction(model, of, life.world());
        for (int command = 0; command < LIFE; command++) {
            life.live()
                    .map(file -> new Met(of, file, abstraction.of(file, life.now()), life.now()))
                    .ifPresent(each -> note(each, every));
        }
    }

    private void note(Met each, Consumer<Met> every) {
        every.accept(each);
        int before = seen.size();
        if (seen.add(each.state()) == before) {
            met.add(each);
        }
    }
}
