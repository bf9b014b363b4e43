package dev.sanad.examples.erp;

import dev.sanad.beneficiary.Beneficiaries;
import dev.sanad.beneficiary.OwnerKind;
import dev.sanad.kernel.PersonId;
import dev.sanad.party.Party;
import dev.sanad.party.Staff;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The ERP's people, where they always were: Sanad asks them here and keeps none of them. */
public final class PartnerTable implements Beneficiaries, Staff {
    private final Rows rows;

    public PartnerTable(DataSource source) {
        this.rows = new Rows(source);
    }

    @Override
    public boolean represents(PersonId person, PersonId owner) {
        return rows.any("select id from partner where id = ? and guardian = ?", owner.value(), person.value());
    }

    @Override
    public OwnerKind kind(PersonId owner) {
        return rows.any("select id from partner where id = ? and household", owner.value())
                ? OwnerKind.HOUSEHOLD
                : OwnerKind.PERSON;
    }

    /** Whoever has any duty is staff. */
    @Override
    public Set<PersonId> holders(String party) {
        boolean anybody = party.equals(Party.STAFF);
        return rows.all("select partner from login where duty = ? or ? and duty is not null", party, anybody).stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
