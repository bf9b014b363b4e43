package dev.sanad.lifecycle;

import dev.sanad.journal.Turn;
import java.util.Optional;

/**
 * The line in which cases of a matter wait for a place. A case stands in it while it is in a stage to which an action leads
 * that demands that no place be free; whatever else asks for a place has a turn too, and is overtaken by none that waits.
 */
public final class WaitingLine {
    private static final Condition NO_PLACE = new Condition.Not(new Condition.Asked(Question.PLACE_FREE));

    private final CaseRules rules;

    public WaitingLine(CaseRules rules) {
        this.rules = rules;
    }

    /** When it would be the turn of the case; empty where its matter keeps no order. */
    public Optional<Turn> turn(CaseFile file) {
        return rules.matter().terms().waitingList().map(list -> turn(list, file));
    }

    /** Its turn, while it stands in the line. */
    public Optional<Turn> waiting(CaseFile file) {
        return turn(file).filter(turn -> waitsIn(file.state().stage()));
    }

    private Turn turn(Matter.WaitingList list, CaseFile file) {
        CaseEvent.Opened opening = file.state().opening();
        Moments moments = new Moments(file, rules, rules.setting().reckoning(opening.office()));
        return new Turn(list.per().line(opening), moments.at(list.order()).orElse(opening.start()));
    }

    private boolean waitsIn(String stage) {
        return rules.lifecycle().actions().values().stream()
                .filter(action -> action.requires().stream()
                        .anyMatch(each -> each.condition().equals(NO_PLACE)))
                .anyMatch(action -> action.to().filter(stage::equals).isPresent());
    }
}
