package dev.sanad.request;

import dev.sanad.kernel.Clause;
import java.util.List;

/**
 * A service that can be asked for, or a kind of complaint that can be made, as shown to anybody.
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
        Sort sort,
        List<Clause> clauses) {

    /**
     * What sort of thing it is.
     *
     * @param complaint whether it is something to complain, observe, suggest or praise
     * @param nameless whether nobody need give a name
     */
    public record Sort(boolean complaint, boolean nameless) {}

    public ServiceOffer {
        documents = List.copyOf(documents);
        guides = List.copyOf(guides);
        start = List.copyOf(start);
        clauses = List.copyOf(clauses);
    }
}
