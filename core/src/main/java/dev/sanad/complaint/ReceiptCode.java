package dev.sanad.complaint;

import java.math.BigInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What somebody who gave no name holds in hand: fifteen groups of five figures, of which the first three find the report
 * and the others (134 bits) prove that it is his. Whoever has it is the complainant, so it is shown once and kept by
 * nobody else.
 *
 * <p>Only the figures of {@link Figures#ALPHABET} are used, and the last of each group is a check over the group and its
 * place: one wrong figure, two figures exchanged and two neighbouring groups exchanged are always noticed.
 */
public final class ReceiptCode {
    static final int GROUPS = 15;
    static final int GROUP = 4;
    private static final int LOCATOR = 3 * GROUP;
    private static final int SECRET = (GROUPS - 3) * GROUP;

    private final String figures;

    /** Refuses all but sixty figures of the alphabet, the checks left out. */
    ReceiptCode(String figures) {
        if (figures.length() != GROUPS * GROUP || !figures.chars().allMatch(c -> Figures.digit(c) >= 0)) {
            throw new IllegalArgumentException("figures: not those of a receipt");
        }
        this.figures = figures;
    }

    static ReceiptCode of(BigInteger locator, BigInteger secret) {
        return new ReceiptCode(Figures.of(locator, LOCATOR) + Figures.of(secret, SECRET));
    }

    /** The public part, by which the report is found. */
    String locator() {
        return figures.substring(0, LOCATOR);
    }

    /** The part that nobody but its holder has. */
    String secret() {
        return figures.substring(LOCATOR);
    }

    /** As it is handed out: the groups with their checks, parted by blanks. */
    public String text() {
        return IntStream.range(0, GROUPS).mapToObj(this::group).collect(Collectors.joining(" "));
    }

    private String group(int place) {
        String data = figures.substring(place * GROUP, (place + 1) * GROUP);
        return data + Figures.check(data, place);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReceiptCode code && code.figures.equals(figures);
    }

    @Override
    public int hashCode() {
        return figures.hashCode();
    }

    /** Without the figures, which open the report. */
    @Override
    public String toString() {
        return "ReceiptCode";
    }
}
