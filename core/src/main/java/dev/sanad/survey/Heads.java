package dev.sanad.survey;

import java.util.Set;

/** Who was asked, by the cells of a report. */
interface Heads {

    /** In one cell, of which there are so many sheets. */
    Response in(Cell cell, int sheets);

    /** In all cells together. */
    Response all(int sheets);

    /** The groups that anybody was asked of. */
    Set<String> groups();
}
