package dev.sanad.lifecycle;

import com.google.common.collect.ImmutableMap;
import dev.sanad.kernel.Decision;
import dev.sanad.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the engine rules on an attempt.
 *
 * @param decision the events that follow, or every reason against
 * @param texts what those events refer to and the journal does not hold
 */
public record Ruling(Decision<CaseEvent> decision, Map<String, String> texts) {

    public Ruling {
        texts = ImmutableMap.copyOf(texts);
    }

    static Ruling refused(List<Refusal> refusals) {
        return new Ruling(new Decision.Refused<>(refusals), Map.of());
    }

    Ruling preceded(CaseEvent first) {
        if (!(decision instanceof Decision.Accepted<CaseEvent> accepted)) {
            return this;
        }
        List<CaseEvent> all = new ArrayList<>(List.of(first));
        all.addAll(accepted.events());
        return accepted(all, texts);
    }

    static Ruling accepted(List<CaseEvent> events, Map<String, String> texts) {
        return new Ruling(new Decision.Accepted<>(events), texts);
    }

    @Override
    public String toString() {
        return "Ruling[" + decision.getClass().getSimpleName() + "]";
    }
}
