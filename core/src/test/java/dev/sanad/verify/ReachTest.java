package dev.sanad.verify;

import static dev.sanad.verify.Grants.changed;
import static dev.sanad.verify.Grants.found;
import static dev.sanad.verify.Grants.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import org.junit.jupiter.api.Test;

class ReachTest {

    @Test
    void aChannelForWhatThePolicyDoesNotHaveIsReported() {
        assertThat(only(
                                FindingCode.CHANNEL_WITHOUT_MATTER,
                                changed(
                                        "web: {medium: web}",
                                        "web: {medium: web}\n  hall: {medium: in-person, lodges: [small-grant, dance]}"))
                        .path())
                .containsExactly("channels", "hall", "lodges");
    }

    @Test
    void whatNoChannelAcceptsIsReported() {
        assertThat(only(
                                FindingCode.MATTER_WITHOUT_CHANNEL,
                                changed("web: {medium: web}", "web: {medium: web, lodges: [small-grant]}"))
                        .part()
                        .name())
                .isEqualTo("quick-grant");
        assertThat(found(FindingCode.MATTER_WITHOUT_CHANNEL, changed("channels:\n  web: {medium: web}\n", "")))
                .isEmpty();
    }

    @Test
    void dutyByAPartyThatMayNotLodgeIsNoDuty() {
        String night = changed(
                "web: {medium: web}", "web: {medium: phone, hours: day, after-hours: desk}",
                "months: gregorian}", "months: gregorian, hours: {day: {MON-FRI: \"09:00-16:00\"}}}");

        assertThat(only(FindingCode.NOBODY_MAY_ACT, night).path()).containsExactly("channels", "web", "after-hours");
        assertThat(found(
                        FindingCode.NOBODY_MAY_ACT,
                        night.replace("to: open-application, by: owner", "to: open-application, by: [owner, desk]")))
                .isEmpty();
    }

    @Test
    void whoGivesNoNameMustFindWhatHeIsToldUnderHisReceipt() {
        String nameless = changed(
                "small-grant: {title: {en: Small grant},", "small-grant: {anonymous: yes, title: {en: Small grant},");

        Finding finding = only(FindingCode.ANONYMOUS_NOT_TOLD, nameless);
        assertThat(finding.path()).containsExactly("services", "small-grant", "anonymous");
        assertThat(found(
                        FindingCode.ANONYMOUS_NOT_TOLD,
                        nameless.replace(
                                "documents:\n", "notices: {via: [web], lost: {after: 30 days}}\ndocuments:\n")))
                .isEmpty();
    }

    @Test
    void aTextThatLacksALanguageIsReportedWhereItStands() {
        String two = changed("languages: [en]", "languages: [en, hu]");

        assertThat(found(FindingCode.TEXT_MISSING, two))
                .extracting(finding -> String.join(".", finding.path()))
                .contains(
                        "title",
                        "parties.desk.title",
                        "lists.reasons.too-large",
                        "lifecycles.grant.stages.declined.recourse")
                .doesNotContain("clauses.study");
        assertThat(found(
                        FindingCode.TEXT_MISSING,
                        two.replace("title: {en: How grants are given}", "title: {en: How, hu: Hogyan}")))
                .extracting(finding -> String.join(".", finding.path()))
                .doesNotContain("title");
    }

    @Test
    void aClauseThatNoRuleCitesNeedsAReason() {
        String third = changed("calendar:", "  third: {ref: G-4, en: We are kind.}\ncalendar:");

        Finding finding = only(FindingCode.CLAUSE_UNCITED, third);
        assertThat(finding.path()).containsExactly("clauses", "third");
        assertThat(finding.clauses()).hasSize(1);
        assertThat(found(FindingCode.CLAUSE_UNCITED, third.replace("tie: lost}", "tie: lost, clause: third}")))
                .isEmpty();
        assertThat(found(FindingCode.CLAUSE_UNCITED, third.replace("We are kind.", "We are kind., outside: a manner")))
                .isEmpty();
    }
}
