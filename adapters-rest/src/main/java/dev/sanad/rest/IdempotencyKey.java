package dev.sanad.rest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The key of {@code Idempotency-Key}: as the draft writes it, in quotes, or bare, as most clients do. */
record IdempotencyKey(String value) {

    static final String HEADER = "Idempotency-Key";

    /** What two strangers who share the scope of the public do not hit on by chance: a UUID has 36 characters. */
    private static final int PUBLIC_LENGTH = 22;

    private static final Pattern FORM = Pattern.compile("\"([!-~&&[^\"\\\\]]{1,200})\"|([!-~&&[^\"\\\\]]{1,200})");

    static IdempotencyKey of(Heads heads) {
        String header = heads.single(HEADER, Fault.IDEMPOTENCY_KEY_MALFORMED)
                .orElseThrow(() -> new FaultException(Fault.IDEMPOTENCY_KEY_MISSING, Place.header(HEADER)));
        Matcher matcher = FORM.matcher(header.strip());
        if (!matcher.matches()) {
            throw new FaultException(Fault.IDEMPOTENCY_KEY_MALFORMED, Place.header(HEADER));
        }
        return new IdempotencyKey(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }

    /** This key, or {@link FaultException} when somebody else of the public could come by the same one. */
    IdempotencyKey forPublic() {
        if (value.length() < PUBLIC_LENGTH) {
            throw new FaultException(Fault.IDEMPOTENCY_KEY_WEAK, Place.header(HEADER));
        }
        return this;
    }
}
