package dev.sanad.kernel;

/** A case of one association: the whole of what a store needs to find it. */
public record CaseKey(AssociationId association, CaseId id) {}
