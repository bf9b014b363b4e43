package dev.sanad.beneficiary.name;

import java.util.List;
import java.util.Optional;

/** The strongest reason found so far; later ones are asked for only while there is none. */
record Evidence(Optional<NameReason> reason) {

    static Evidence start(boolean found, NameReason reason) {
        return new Evidence(Optional.empty()).or(found, reason);
    }

    Evidence or(boolean found, NameReason next) {
        return reason.isEmpty() && found ? new Evidence(Optional.of(next)) : this;
    }

    NameComparison comparison() {
        Likeness likeness = reason.map(why -> why == NameReason.STRICT_KEY ? Likeness.SAME : Likeness.CANDIDATE)
                .orElse(Likeness.DIFFERENT);
        return new NameComparison(likeness, reason.map(List::of).orElse(List.of()));
    }
}
