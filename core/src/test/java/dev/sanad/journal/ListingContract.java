package dev.sanad.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every case of an association comes once, page by page. */
interface ListingContract extends StorePorts {

    @Test
    default void every_case_of_the_association_comes_once_whatever_the_size_of_a_page() {
        AssociationId association = Sample.association();
        List<CaseRow> opened = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            opened.add(Sample.opened(store(), association));
        }
        Sample.opened(store(), Sample.association());

        for (int most = 1; most <= 8; most++) {
            List<CaseRow> all = new ArrayList<>();
            Optional<CaseId> last = Optional.empty();
            List<CaseRow> page = listing().after(association, last, most);
            while (!page.isEmpty()) {
                assertThat(page).hasSizeLessThanOrEqualTo(most);
                all.addAll(page);
                page = listing()
                        .after(
                                association,
                                Optional.of(all.get(all.size() - 1).key().id()),
                                most);
            }
            assertThat(all).containsExactlyInAnyOrderElementsOf(opened);
        }
    }

    @Test
    default void a_page_holds_one_case_at_least() {
        assertThatThrownBy(() -> listing().after(Sample.association(), Optional.empty(), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
