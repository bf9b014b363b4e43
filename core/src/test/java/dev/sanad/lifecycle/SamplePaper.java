package dev.sanad.lifecycle;

import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.Value;

/** Papers as a command brings them. */
final class SamplePaper {

    private SamplePaper() {}

    static Value.Tree paper(String document) {
        return of(document).tree();
    }

    static Value.Tree paper(String document, String issued, String expires) {
        BodyWriter paper = of(document);
        if (!issued.isEmpty()) {
            paper.put("issued", issued);
        }
        if (!expires.isEmpty()) {
            paper.put("expires", expires);
        }
        return paper.tree();
    }

    private static BodyWriter of(String document) {
        return new BodyWriter()
                .put("document", document)
                .put("reference", document + "-1")
                .put("sha256", "0".repeat(64));
    }
}
