package dev.sanad.beneficiary.name;

/** When two parts of names in Latin letters are the same part, written otherwise. */
final class LatinParts {
    /** In shorter words one accent is the whole difference, so that losing it is not presumed: kor and kór. */
    private static final int SHORTEST_WITHOUT_ACCENTS = 4;

    private final NameLists.Latin lists;

    LatinParts(NameLists.Latin lists) {
        this.lists = lists;
    }

    /** They differ in the length of ö and ü, or one has lost all its accents. */
    boolean sameSpelling(String one, String other) {
        return shortened(one).equals(shortened(other)) || accentsLost(one, other) || accentsLost(other, one);
    }

    /** One is a pet name of the other, accents or not. */
    boolean sameGivenName(String one, String other) {
        return sameSpelling(one, other)
                || lists.nicknames().stream()
                        .anyMatch(group -> group.stream().anyMatch(name -> sameSpelling(name, one))
                                && group.stream().anyMatch(name -> sameSpelling(name, other)));
    }

    private static String shortened(String part) {
        return part.replace('ő', 'ö').replace('ű', 'ü');
    }

    private static boolean accentsLost(String bare, String accented) {
        return bare.length() >= SHORTEST_WITHOUT_ACCENTS
                && bare.chars().allMatch(c -> c < 0x80)
                && LatinName.bare(accented).equals(bare);
    }
}
