package dev.sanad.beneficiary;

/** What kind of beneficiary somebody is. */
public enum OwnerKind {
    PERSON,
    HOUSEHOLD,
    INSTITUTION
}
