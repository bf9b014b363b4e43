package dev.sanad.examples.erp;

import dev.sanad.journal.StoreException;
import dev.sanad.kernel.AssociationId;
import dev.sanad.request.DocumentBytes;
import java.io.InputStream;
import java.util.Optional;

/** The ERP's policy asks for no papers. */
public final class NoDocuments implements DocumentBytes {

    @Override
    public Kept keep(AssociationId association, InputStream bytes) {
        throw new StoreException("this ERP keeps no documents");
    }

    @Override
    public Optional<InputStream> open(AssociationId association, String reference) {
        return Optional.empty();
    }
}
