package dev.sanad.verify;

import static dev.sanad.verify.Grants.changed;
import static dev.sanad.verify.Grants.found;
import static dev.sanad.verify.Grants.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import org.junit.jupiter.api.Test;

class PapersTest {

    @Test
    void documentsThatNobodyMustCheckBeforeAGrantAreReported() {
        Finding finding = only(
                FindingCode.DOCUMENT_NEVER_CHECKED,
                changed("clause: study, requires: [{documents: complete}, {documents: valid}]}", "clause: study}"));

        assertThat(finding.path()).containsExactly("services", "small-grant", "documents");
        assertThat(Grants.actions(finding)).containsExactly("apply", "assign", "review", "grant");
        assertThat(found(FindingCode.DOCUMENT_NEVER_CHECKED, Grants.TEXT)).isEmpty();
    }

    @Test
    void documentsAskedForOnceTheOutcomeIsDecidedCameTooLate() {
        String late = changed(
                "asks: [turnover, documents]", "asks: [turnover]",
                "complete: {from: open-application,", "complete: {from: promised,",
                "to: granted, by: council, asks: [sum],", "to: promised, by: council, asks: [sum],",
                "      granted: {ends", "      promised: open\n      granted: {ends",
                "      withdraw: {from: open,",
                        "      pay: {from: promised, to: granted, by: desk, tells: owner}\n"
                                + "      withdraw: {from: open,",
                ", requires: [{documents: complete}, {documents: valid}]", "");

        assertThat(Grants.actions(only(FindingCode.DOCUMENT_TOO_LATE, late)))
                .containsExactly("apply", "assign", "review", "grant", "complete");
        assertThat(found(FindingCode.DOCUMENT_TOO_LATE, Grants.TEXT)).isEmpty();
    }

    @Test
    void whoMustBringPapersToTwoActionsBringsThemTwice() {
        String twice = changed("by: assigned, asks: [opinion]", "by: assigned, asks: [opinion, documents]");

        assertThat(only(FindingCode.DOCUMENT_TWICE, twice).path()).endsWith("actions", "review");
        assertThat(found(FindingCode.DOCUMENT_TWICE, Grants.TEXT)).isEmpty();
    }

    @Test
    void aDocumentListedTwiceIsReportedWhereItStandsTheSecondTime() {
        assertThat(only(
                                FindingCode.DOCUMENT_TWICE,
                                changed("documents: [budget]", "documents: [budget, {document: budget}]"))
                        .path())
                .containsExactly("services", "small-grant", "documents", "1");
    }

    @Test
    void moreVisitsThanTheServiceSaysAreToldUpToTheFirstThatIsTooMany() {
        String visits = changed(
                "small-grant: {title: {en: Small grant},", "small-grant: {visits: 1, title: {en: Small grant},",
                "by: owner, asks: [turnover, documents],", "by: owner, visit: yes, asks: [turnover, documents],");

        assertThat(found(FindingCode.MORE_VISITS, visits)).isEmpty();
        Finding finding = only(
                FindingCode.MORE_VISITS,
                visits.replace("by: owner, asks: [documents]}", "by: owner, visit: yes, asks: [documents]}"));
        assertThat(finding.path()).containsExactly("services", "small-grant", "visits");
        assertThat(Grants.actions(finding)).containsExactly("apply", "complete");
        assertThat(found(FindingCode.MORE_VISITS, visits.replace("visits: 1", "visits: 0")))
                .hasSize(1);
    }
}
