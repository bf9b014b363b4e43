package dev.sanad.lifecycle;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Lets tests of other packages ask a real case what conditions would see in it. */
public final class EngineView {
    private EngineView() {}

    /** The case as it stands, when nobody acts. */
    public static View of(CaseFile file, CaseRules rules, World world, Instant at) {
        return new CaseView(file, rules, world, new CaseView.Present(Optional.empty(), Set.of(), Optional.empty(), at));
    }
}
