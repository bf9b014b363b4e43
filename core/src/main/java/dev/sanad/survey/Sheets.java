package dev.sanad.survey;

import dev.sanad.kernel.AssociationId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sheets that were handed in. Port. */
public interface Sheets {

    /** Throws {@link dev.sanad.journal.StaleVersionException} where the id is taken. */
    void add(AssociationId association, AnswerSheet sheet);

    Optional<AnswerSheet> find(AssociationId association, UUID id);

    /**
     * Marks the sheets of that survey and instrument, that arrived in the period and were never counted, with the number of
     * a release; then they are {@link #all counted}.
     */
    void count(AssociationId association, Release release);

    /** Every sheet of the survey and instrument, counted or not, in no order. */
    List<Counted> all(AssociationId association, String survey, String instrument);
}
