package dev.sanad.beneficiary.identifier;

import dev.sanad.calendar.Reading;

/** One kind of identifier. Open: a host gives {@link Identifiers} its own beside those that ship. */
public interface IdentifierScheme {

    /** The key, in capitals: {@code SA_NID}. */
    String name();

    /** The identifier that was written, or why there is none; the refusal never quotes it. */
    Reading<Identifier> read(String written, Strictness strictness);
}
