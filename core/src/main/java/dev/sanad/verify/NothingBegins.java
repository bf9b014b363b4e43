package dev.sanad.verify;

import dev.sanad.kernel.Argument;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.Part;
import java.util.List;

/** A lifecycle in which no case can ever begin: it has no stage, no action that starts, or none that can be done. */
final class NothingBegins implements Check {

    @Override
    public List<Finding> of(Explored explored) {
        if (explored.size() > 0) {
            return List.of();
        }
        String lifecycle = explored.model().scope().lifecycle().name();
        return List.of(Finding.of(FindingCode.LIFECYCLE_EMPTY, lifecycle, Part.policy(List.of("lifecycles", lifecycle)))
                .with("lifecycle", new Argument.Word(lifecycle)));
    }

    @Override
    public boolean forEveryMatter() {
        return true;
    }
}
