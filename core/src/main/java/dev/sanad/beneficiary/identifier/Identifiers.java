package dev.sanad.beneficiary.identifier;

import dev.sanad.calendar.Reading;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The schemes an association knows, by name. Immutable. */
public final class Identifiers {
    private final Map<String, IdentifierScheme> schemes;

    private Identifiers(Map<String, IdentifierScheme> schemes) {
        this.schemes = Collections.unmodifiableMap(schemes);
    }

    /**
     * The schemes that ship: {@code SA_NID}, {@code SA_IQAMA}, {@code IR_MELLI}, {@code IR_LEGAL}, {@code HU_TAJ},
     * {@code HU_ADOAZON}, {@code HU_ADOSZAM}, {@code HU_ADOSZAM_TORZS}, and {@code IBAN_} and {@code PHONE_} of SA, IR
     * and HU.
     *
     * @param clock asked for today's date where a number tells a date of birth
     */
    public static Identifiers shipped(InstantSource clock) {
        List<IdentifierScheme> all = new ArrayList<>(NationalSchemes.all(clock));
        all.add(IbanScheme.of("SA", "[0-9]{2}[A-Z0-9]{18}"));
        all.add(IbanScheme.of("IR", "[0-9]{22}"));
        all.add(IbanScheme.of("HU", "[0-9]{24}", IbanScheme::hungarianInside));
        List.of("SA", "IR", "HU").forEach(region -> all.add(PhoneScheme.of(region)));
        Map<String, IdentifierScheme> schemes = new LinkedHashMap<>();
        all.forEach(scheme -> schemes.put(scheme.name(), scheme));
        return new Identifiers(schemes);
    }

    /** These and one more; it takes the place of another of its name. */
    public Identifiers with(IdentifierScheme scheme) {
        Map<String, IdentifierScheme> more = new LinkedHashMap<>(schemes);
        more.put(scheme.name(), scheme);
        return new Identifiers(more);
    }

    /** The names of all schemes. */
    public Set<String> names() {
        return schemes.keySet();
    }

    /** What a policy calls {@code ir-melli} and a scheme {@code IR_MELLI}: its number as people write it, in the strict form. */
    public Reading<String> plain(String name, String written) {
        String scheme = name.toUpperCase(Locale.ROOT).replace('-', '_');
        return read(scheme, written, Strictness.LENIENT).map(Identifier::value);
    }

    /** The identifier that was written, or why there is none; the refusal never quotes it. */
    public Reading<Identifier> read(String scheme, String written, Strictness strictness) {
        return Optional.ofNullable(schemes.get(scheme))
                .map(known -> known.read(written, strictness))
                .orElseGet(() -> new Reading.Unread<>(
                        IdentifierRefusal.SCHEME_UNKNOWN.refusal().with("scheme", scheme)));
    }
}
