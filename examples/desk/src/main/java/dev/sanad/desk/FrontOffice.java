package dev.sanad.desk;

import dev.sanad.beneficiary.PersonRegister;
import dev.sanad.channel.InquiryDesk;
import dev.sanad.jdbc.JdbcStore;
import dev.sanad.journal.Fingerprints;
import dev.sanad.kernel.AssociationId;
import dev.sanad.notice.Guides;
import dev.sanad.party.Roster;
import dev.sanad.party.RosterBook;
import dev.sanad.policy.Policy;
import dev.sanad.rest.SanadResources;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register of people, guides, inquiries and the roster of each association, on the store of the desks. */
final class FrontOffice {
    private final JdbcStore store;
    private final Fingerprints keyed;
    private final Map<AssociationId, List<Policy>> policies;

    FrontOffice(JdbcStore store, Fingerprints keyed, Map<AssociationId, List<Policy>> policies) {
        this.store = store;
        this.keyed = keyed;
        this.policies = policies;
    }

    SanadResources.Builder before(SanadResources.Builder desks) {
        return desks.register(association -> Optional.of(new PersonRegister(association, store.people(), keyed)))
                .guides(association -> newest(association).map(policy -> guides(association, policy)))
                .inquiries(association -> newest(association).map(policy -> inquiries(association, policy)))
                .rosters(this::roster);
    }

    private Guides guides(AssociationId association, Policy policy) {
        return new Guides(
                association,
                store.guides(),
                policy.setting().documents().values(),
                policy.setting().calendar().zone(),
                keyed);
    }

    private InquiryDesk inquiries(AssociationId association, Policy policy) {
        return new InquiryDesk(
                association,
                store.inquiries(),
                keyed,
                policy.reach().channels(),
                policy.setting().calendar());
    }

    private Optional<Roster> roster(AssociationId association) {
        return store.rosters().find(association).map(RosterBook.Kept::roster);
    }

    private Optional<Policy> newest(AssociationId association) {
        return policies.getOrDefault(association, List.of()).stream().reduce((one, next) -> next);
    }
}
