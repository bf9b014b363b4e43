package dev.sanad.beneficiary.name;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import dev.sanad.calendar.Reading;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares written names by rules and lists that carry a version. A match is never identity: two people may share every
 * part of a name. Arabic, Persian and Hungarian by their own rules, other Latin spellings by sound. Immutable.
 */
public final class Names {
    private static final int LONGEST = 200;
    /** Typed for an apostrophe; its compatible form is a blank with an accent. */
    private static final char ACUTE = '\u00B4';

    private static final Pattern BLANKS = Pattern.compile(" +");

    private final NameLists lists;

    private Names(NameLists lists) {
        this.lists = lists;
    }

    /** The rules that ship. */
    public static Names shipped() {
        return new Names(NameLists.shipped());
    }

    /** The version of rules and lists. */
    public int version() {
        return lists.version();
    }

    /** A name of at most 200 characters in letters of one script; refuses others, never quoting them. */
    public Reading<ReadName> read(String name) {
        return fault(name)
                .<Reading<SomeName>>map(Reading.Unread::new)
                .orElseGet(() -> some(name))
                .map(ReadName::new);
    }

    /** The keys of a name; refused like {@link #read}. */
    public Reading<NameKeys> keys(String name) {
        return read(name).map(ReadName::keys);
    }

    /** How alike two names are, and why. */
    public Reading<NameComparison> compare(String one, String other) {
        return read(one).then(first -> read(other).map(first::comparedWith));
    }

    private Reading<SomeName> some(String name) {
        String line = seen(Normalizer2.getNFKCInstance().normalize(name.replace(ACUTE, '\'')));
        boolean arabic = scripts(line).contains(UScript.ARABIC);
        String letters = arabic ? seen(ArabicLetters.canonical(line)) : line;
        if (scripts(letters).isEmpty()) {
            return new Reading.Unread<>(Refusal.of(NameRefusal.EMPTY));
        }
        return Reading.of(
                arabic
                        ? SomeName.arabic(ArabicName.of(letters, lists.arabic()), line, lists)
                        : SomeName.latin(LatinName.of(letters, lists.latin()), lists));
    }

    private static Optional<Refusal> fault(String name) {
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return Optional.of(Refusal.of(NameRefusal.TOO_LONG).with("most", Argument.number(LONGEST)));
        }
        Set<Integer> scripts = scripts(name);
        boolean unknown = name.codePoints().anyMatch(Names::unknown);
        if (unknown) {
            return Optional.of(Refusal.of(NameRefusal.CHARACTER));
        }
        return scripts.size() == 1
                ? Optional.empty()
                : Optional.of(Refusal.of(scripts.isEmpty() ? NameRefusal.EMPTY : NameRefusal.SCRIPTS_MIXED));
    }

    private static Set<Integer> scripts(String name) {
        return name.codePoints()
                .filter(UCharacter::isLetter)
                .map(UScript::getScript)
                .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
                .boxed()
                .collect(Collectors.toSet());
    }

    private static boolean unknown(int c) {
        return switch (UCharacter.getType(c)) {
            case ECharacterCategory.CONTROL -> !UCharacter.isUWhiteSpace(c);
            case ECharacterCategory.SURROGATE, ECharacterCategory.UNASSIGNED, ECharacterCategory.PRIVATE_USE -> true;
            default -> false;
        };
    }

    private static boolean invisible(int c) {
        return UCharacter.getType(c) == ECharacterCategory.FORMAT
                || UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    /** Half-spaces become blanks, other characters that cannot be seen go, and one blank stands for many. */
    private static String seen(String name) {
        StringBuilder seen = new StringBuilder(name.length());
        name.codePoints()
                .map(c -> c == 0x200C || UCharacter.isUWhiteSpace(c) ? ' ' : c)
                .filter(c -> !invisible(c))
                .forEach(seen::appendCodePoint);
        return BLANKS.matcher(seen).replaceAll(" ").strip();
    }
}
