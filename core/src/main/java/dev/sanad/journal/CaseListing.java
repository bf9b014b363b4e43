package dev.sanad.journal;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** All cases of an association, page by page, for whoever counts them. Port. */
public interface CaseListing {

    /**
     * The next cases after the one named, or from the first on, at most so many (1 or more). Every case that is there from
     * the first page to the last comes once; their order means nothing.
     */
    List<CaseRow> after(AssociationId association, Optional<CaseId> last, int most);

    /** Shows every case of the association, a page of 500 held at a time. */
    default void each(AssociationId association, Consumer<CaseRow> visitor) {
        List<CaseRow> page = after(association, Optional.empty(), 500);
        while (!page.isEmpty()) {
            page.forEach(visitor);
            page = after(
                    association, Optional.of(page.get(page.size() - 1).key().id()), 500);
        }
    }
}
