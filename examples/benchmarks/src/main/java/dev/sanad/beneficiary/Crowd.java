package dev.sanad.beneficiary;

import dev.sanad.beneficiary.Beneficiary.Communication;
import dev.sanad.beneficiary.Beneficiary.Profile;
import dev.sanad.beneficiary.Beneficiary.Standing;
import dev.sanad.beneficiary.identifier.Identifier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** People that do not exist, always the same ones: four-part names, a date of birth and a number each. */
final class Crowd {
    private static final List<String> GIVEN = List.of(
            ("محمد أحمد علي حسن حسين خالد سالم سعد سعود سعيد فهد فيصل نايف تركي بندر ماجد ناصر منصور يوسف إبراهيم"
                            + " عمر عثمان طلال وليد ياسر زياد مازن هاني رائد سامي عبدالله عبدالعزيز عبدالرحمن صالح راشد مبارك"
                            + " حمد جابر ثامر مشعل فاطمة عائشة نورة سارة مريم هند منيرة لطيفة حصة الجوهرة")
                    .split(" "));
    /** Consonants of which family names are made. */
    private static final String LETTERS = "بتجحخدرزسشصضطعغفقكلمنه";

    private static final LocalDate FIRST = LocalDate.of(1940, 1, 1);
    private static final int DAYS = 31_000;

    private final Random random;

    Crowd(long seed) {
        random = new Random(seed);
    }

    Beneficiary next() {
        String name = given() + " " + given() + " " + given() + " ال" + family() + "ي";
        return person(name, FIRST.plusDays(random.nextInt(DAYS)), number());
    }

    /** The same person as somebody else writes him: another spelling, without the middle name and the number. */
    Beneficiary again(Beneficiary one) {
        String[] parts = one.profile().name().split(" ");
        String other = (parts[0] + " بن " + parts[1] + " " + parts[2] + " " + parts[3])
                .replace('أ', 'ا')
                .replace('ة', 'ه')
                .replace('إ', 'ا');
        return person(other, one.profile().born().orElseThrow(), number());
    }

    private Beneficiary person(String name, LocalDate born, String number) {
        Profile profile = new Profile(name, Map.of(), Optional.of(born), Communication.UNKNOWN);
        return new Beneficiary(
                OwnerKind.PERSON, profile, List.of(new Identifier("SA_NID", number)), List.of(), Standing.NONE);
    }

    private String given() {
        return GIVEN.get(random.nextInt(GIVEN.size()));
    }

    private String family() {
        return IntStream.range(0, 3)
                .mapToObj(i -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
                .reduce("", String::concat);
    }

    private String number() {
        return String.valueOf(1_000_000_000L + random.nextInt(999_999_999));
    }
}
