package dev.sanad.rest;

import dev.sanad.kernel.Language;
import dev.sanad.notice.GuideEdition;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The body of {@code POST guides/{guide}/editions}. */
record EditionForm(int number, Language language, LocalDate from, String reference, String sha256) {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final int LONGEST = 200;

    static EditionForm read(Form form) {
        return new EditionForm(
                form.neededCount("number").orElse(1),
                form.neededWord("language", Language::of).orElse(Language.ENGLISH),
                form.neededDay("from").orElse(LocalDate.EPOCH),
                fitting(form, "reference", Pattern.compile(".{1," + LONGEST + "}")),
                fitting(form, "sha256", DIGEST));
    }

    GuideEdition edition(String guide) {
        return new GuideEdition(guide, number, language, from, reference, sha256);
    }

    private static String fitting(Form form, String key, Pattern fits) {
        Optional<String> text = form.neededText(key);
        if (text.filter(one -> !fits.matcher(one).matches() || !Plain.text(one)).isPresent()) {
            form.fault(Fault.NAME_MALFORMED, key);
        }
        return text.orElse("");
    }
}
