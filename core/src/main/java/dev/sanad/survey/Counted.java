package dev.sanad.survey;

/**
 * A sheet as it is kept.
 *
 * @param since the number of the first release that counted it; 0 while none has
 */
public record Counted(AnswerSheet sheet, int since) {

    boolean in(Release release) {
        return since > 0
                && since <= release.number()
                && release.instrument().equals(sheet.instrument())
                && release.period().has(sheet.taken().day());
    }
}
