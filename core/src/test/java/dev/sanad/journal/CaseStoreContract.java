package dev.sanad.journal;

/**
 * What every store must hold. An author of a store extends this class, gives it the ports and runs it with JUnit 5; the
 * tests use associations of their own, so that one store serves them all and need not be emptied.
 */
public abstract class CaseStoreContract
        implements UnitContract,
                RefusalContract,
                CommandContract,
                OutboxContract,
                ListingContract,
                DueContract,
                LineContract,
                WorkContract,
                FidelityContract,
                IsolationContract,
                ConcurrencyContract {

    /** For the store's own test. */
    protected CaseStoreContract() {}
}
