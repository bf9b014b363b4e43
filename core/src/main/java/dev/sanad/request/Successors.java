package dev.sanad.request;

import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.TakingOver;
import java.time.Instant;

/** Where the version is found to which a request is moved. */
public interface Successors {

    /** The rules that a request is moved to, and who may move it. */
    record Successor(CaseRules rules, TakingOver terms) {}

    /**
     * Another version of the same policy.
     *
     * @throws dev.sanad.kernel.RefusedException with every reason where it takes over no such request at that moment
     */
    Successor successor(CaseRules from, int number, Instant at);
}
