package dev.sanad.survey;

import dev.sanad.kernel.AssociationId;
import java.util.List;

/** What was published: it is logged by being kept, and it is kept for ever. Port. */
public interface Reports {

    /** Throws {@link dev.sanad.journal.StaleVersionException} where the number is taken. */
    void add(AssociationId association, Report report);

    /** By number. */
    List<Report> all(AssociationId association, String survey);
}
