package dev.sanad.lifecycle;

/** How often a service was delivered: the deeds of the actions that deliver. */
final class Deliveries {

    private Deliveries() {}

    static int made(CaseState state, CaseRules rules) {
        return rules.lifecycle().actions().values().stream()
                .filter(action -> action.effects().delivers())
                .mapToInt(action -> state.times(action.name()))
                .sum();
    }
}
