package dev.sanad.request;

import dev.sanad.kernel.Clause;
import java.util.List;

/**
 * A service that can be asked for, as shown to anybody.
 *
 * @param service name and title
 * @param documents what must be supplied
 * @param guides what is handed to people
 * @param start the actions that start a request, and who may do them
 */
public record ServiceOffer(
        Timeline.Titled service,
        List<Timeline.Titled> documents,
        List<Timeline.Titled> guides,
        List<Timeline.Next> start,
        List<Clause> clauses) {}
