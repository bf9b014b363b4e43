package dev.sanad.beneficiary;

import dev.sanad.beneficiary.Beneficiary.ContactPoint;
import dev.sanad.beneficiary.name.Names;
import dev.sanad.text.TextUse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What can be kept of a person: names that can be read, a birth that can be, addresses of one line. */
record PersonCheck(Names names) {
    private static final int LONGEST_ADDRESS = 320;
    private static final int OLDEST = 150;

    /** Refuses what cannot be kept at that moment. */
    void mustFit(Beneficiary one, Instant at) {
        List<String> spoken = new ArrayList<>(one.profile().otherNames().values());
        spoken.add(one.profile().name());
        spoken.forEach(name -> names.keys(name).orThrow());
        // Somewhere it is tomorrow already.
        LocalDate today = LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(1);
        boolean bornWell = one.profile()
                .born()
                .map(day -> !day.isAfter(today) && day.isAfter(today.minusYears(OLDEST)))
                .orElse(true);
        if (!bornWell) {
            throw PersonRefusal.BIRTH_DATE.exception();
        }
        if (!one.contacts().stream().map(ContactPoint::address).allMatch(PersonCheck::fits)) {
            throw PersonRefusal.ADDRESS.exception();
        }
    }

    private static boolean fits(String address) {
        return !address.isBlank()
                && address.length() <= LONGEST_ADDRESS
                && TextUse.LINE.flawIn(address).isEmpty();
    }
}
