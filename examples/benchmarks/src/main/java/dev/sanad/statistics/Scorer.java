package dev.sanad.statistics;

/** One way to the four scores. */
interface Scorer {
    /** The sum of the mean and the CSAT of the first item, the NPS of the last and alpha. */
    double score(byte[] sheets);
}
