package dev.sanad.survey;

import dev.sanad.kernel.AssociationId;
import java.util.Optional;

/** Every instrument that was ever asked. Port. */
public interface Instruments {

    /** Keeps it for ever; does nothing where it is kept already. */
    void keep(AssociationId association, Instrument instrument);

    Optional<Instrument> find(AssociationId association, String sha256);
}
