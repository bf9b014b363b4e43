package dev.sanad.verify;

import dev.sanad.policy.Finding;
import java.util.List;

/**
 * Actions that end a case whose owner does not know how it ends.
 *
 * <p>He knows if he did the action himself, or if a notice to him is made of it. He also knows if such an action came
 * before, and when it was done the outcome was decided: whatever could follow without a further act of his own led to
 * the same one. What he then does himself opens the question again; so does whoever takes a case out of a final stage.
 * That a case was received tells nobody how it ends.
 */
final class OwnerNeverTold implements Check {

    @Override
    public List<Finding> of(Explored explored) {
        return new Untold(explored).findings();
    }
}
