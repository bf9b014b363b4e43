package dev.sanad.verify;

/** Lays fields side by side into words; none lies across two. */
final class Packing {
    private int word;
    private int used;

    /** Behind so many words. */
    Packing(int words) {
        this.word = words;
    }

    /** Room for so many values. */
    Field field(int values) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(values - 1);
        if (used + bits > Long.SIZE) {
            word++;
            used = 0;
        }
        Field field = new Field(word, used % Long.SIZE, bits);
        used += bits;
        return field;
    }

    /** How many words a state takes. */
    int words() {
        return word + 1;
    }
}
