package dev.sanad.verify;

import static dev.sanad.verify.Grants.changed;
import static dev.sanad.verify.Grants.found;
import static dev.sanad.verify.Grants.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.policy.FindingCode;
import org.junit.jupiter.api.Test;

class ClockOrderTest {

    private static String clock(String says) {
        return changed(
                "expect: {at-most: 2 months}, within: 3 months",
                says,
                ", clocks: {decided: {expect: {at-most: 3 weeks}, within: 1 month}}",
                "");
    }

    @Test
    void anEarliestThatComesAfterTheLatestIsReportedAtItsKey() {
        assertThat(only(FindingCode.EARLIEST_AFTER_LATEST, clock("hold: 91 days, within: 3 months"))
                        .path())
                .endsWith("decided", "hold");
        assertThat(found(FindingCode.EARLIEST_AFTER_LATEST, clock("hold: 89 days, within: 3 months")))
                .isEmpty();
    }

    @Test
    void lengthsThatCompareOnlyFromADateOnAreReckonedOnTheCalendar() {
        // two weeks with a long holiday in them have fewer than nine working days
        assertThat(found(FindingCode.EARLIEST_AFTER_LATEST, clock("hold: 9 working days, within: 2 weeks")))
                .hasSize(1);
        assertThat(found(FindingCode.EARLIEST_AFTER_LATEST, clock("hold: 3 working days, within: 2 weeks")))
                .isEmpty();
    }

    @Test
    void aLatestMomentOfWhichNobodyIsToldIsReported() {
        String silent = changed(", missed: [{tell: [desk, assigned, council]}]", "");

        assertThat(only(FindingCode.LATENESS_UNNOTICED, silent).path()).endsWith("clocks", "decided");
        assertThat(found(FindingCode.LATENESS_UNNOTICED, Grants.TEXT)).isEmpty();
    }

    @Test
    void whoLodgesIsToldATimeOrItIsReported() {
        assertThat(only(FindingCode.PROMISE_MISSING, changed(", tells: {owner: [decided]}", ""))
                        .path())
                .endsWith("actions", "apply");
        assertThat(found(
                        FindingCode.PROMISE_MISSING,
                        changed(
                                "      decided: {since",
                                        "      other: {since: start, until: grant}\n      decided: {since",
                                "tells: {owner: [decided]}", "tells: {owner: [other]}")))
                .hasSize(1);
    }

    @Test
    void aPromiseThatOtherRulesMakeImpossibleIsReported() {
        String[] held = {
            "      decided: {since", "      study: {since: start, until: review, hold: 4 months}\n      decided: {since"
        };

        assertThat(only(FindingCode.PROMISE_TOO_SHORT, noQuick(changed(held))).path())
                .endsWith("clocks", "decided");
        assertThat(found(FindingCode.PROMISE_TOO_SHORT, noQuick(changed(held).replace("4 months", "4 weeks"))))
                .isEmpty();
    }

    private static String noQuick(String text) {
        return text.replace(", clocks: {decided: {expect: {at-most: 3 weeks}, within: 1 month}}", "");
    }

    @Test
    void whatIsPromisedMustLieWithinTheLatestAndInOrder() {
        assertThat(only(FindingCode.EARLIEST_AFTER_LATEST, clock("expect: {at-most: 4 months}, within: 3 months"))
                        .path())
                .endsWith("expect", "at-most");
        assertThat(only(
                                FindingCode.EARLIEST_AFTER_LATEST,
                                clock("expect: {at-least: 2 weeks, at-most: 10 days}, within: 3 months"))
                        .path())
                .endsWith("expect", "at-least");
        assertThat(found(
                        FindingCode.EARLIEST_AFTER_LATEST,
                        clock("expect: {at-least: 2 weeks, norm: 2 weeks, at-most: 14 days}, within: 3 months")))
                .isEmpty();
    }
}
