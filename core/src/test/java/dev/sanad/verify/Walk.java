package dev.sanad.verify;

import dev.sanad.lifecycle.CaseFile;
import dev.sanad.lifecycle.CaseRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

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

    /** A case in a state that no case was in before. */
    record Met(CaseRules rules, CaseFile file, long[] state) {}

    /** Under the rules of a draft, seen as a model sees them. */
    Walk(Draft draft, Model model, long seed) {
        this.model = model;
        this.rules = draft.matters().stream().map(draft::rules).toList();
        this.dice = new Random(seed);
        this.seen = new StateSet(model.layout().words());
    }

    List<Met> after(int commands) {
        for (int done = 0; done < commands; done += LIFE) {
            boolean anew = met.isEmpty() || dice.nextInt(4) == 0;
            Optional<Met> begun = anew ? Optional.empty() : Optional.of(met.get(dice.nextInt(met.size())));
            CaseRules of = begun.map(Met::rules).orElseGet(() -> rules.get(dice.nextInt(rules.size())));
            live(of, new DiceCase(of, model.scope(), dice, begun.map(Met::file)));
        }
        return met;
    }

    private void live(CaseRules of, DiceCase life) {
        Abstraction abstraction = new Abstraction(model, of, life.world());
        for (int command = 0; command < LIFE; command++) {
            life.live().ifPresent(file -> note(of, file, abstraction.of(file, life.now())));
        }
    }

    private void note(CaseRules of, CaseFile file, long[] state) {
        int before = seen.size();
        if (seen.add(state) == before) {
            met.add(new Met(of, file, state));
        }
    }
}
