package dev.sanad.survey;

import dev.sanad.kernel.AssociationId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is done about results. Port. */
public interface Measures {

    /** Throws {@link dev.sanad.journal.StaleVersionException} where the id is taken. */
    void add(AssociationId association, Measure measure);

    /** Throws {@link dev.sanad.journal.StaleVersionException} where it was checked before. */
    void check(AssociationId association, Measure checked);

    Optional<Measure> find(AssociationId association, UUID id);

    /** By deadline. */
    List<Measure> all(AssociationId association, String survey);
}
