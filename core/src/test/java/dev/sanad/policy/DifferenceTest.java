package dev.sanad.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sanad.request.BenchPolicy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final String OLD = """
            lifecycles:
              life:
                stages: {begun: open, over: {ends: granted}}
                actions:
                  begin: {to: begun, by: owner}
                  grant: {from: begun, to: over, by: [clerk], requires: [{done: begin}]}
                clocks: {answer: {since: start, until: grant, within: 5 days}}
            """;

    private static Difference between(String older, String newer) {
        return between(older, List.of(), newer, List.of());
    }

    private static Difference between(String older, List<Finding> before, String newer, List<Finding> after) {
        return Difference.between(
                new Difference.Version(BenchPolicy.of(older), before),
                new Difference.Version(BenchPolicy.of(newer), after));
    }

    @Test
    void theSamePolicyInAnotherOrderChangesNothing() {
        String reordered = OLD.replace("since: start, until: grant", "until: grant, since: start");

        assertThat(between(OLD, reordered).changes()).isEmpty();
    }

    @Test
    void aChangedValueAnAddedKeyAndARemovedOneAreToldByTheirPaths() {
        String changed = OLD.replace("5 days", "6 days")
                .replace("begin: {to: begun, by: owner}", "begin: {to: begun, by: owner, limit: 1}")
                .replace(", requires: [{done: begin}]", "");

        assertThat(between(OLD, changed).changes())
                .extracting(Difference.Change::kind, Difference.Change::path, Difference.Change::before)
                .containsExactlyInAnyOrder(
                        tuple("added", "lifecycles.life.actions.begin.limit", Optional.empty()),
                        tuple("removed", "lifecycles.life.actions.grant.requires", Optional.of("[{done: begin}]")),
                        tuple("changed", "lifecycles.life.clocks.answer.within", Optional.of("5 days")));
    }

    @Test
    void aListOfNamesChangesAsAWholeAndAListOfGroupsItemByItem() {
        String changed = OLD.replace("by: [clerk]", "by: [owner, clerk]")
                .replace("[{done: begin}]", "[{done: begin}, {told: begin}]");

        assertThat(between(OLD, changed).changes())
                .extracting(Difference.Change::path, Difference.Change::after)
                .containsExactlyInAnyOrder(
                        tuple("lifecycles.life.actions.grant.by", Optional.of("[owner, clerk]")),
                        tuple("lifecycles.life.actions.grant.requires[1]", Optional.of("{told: begin}")));
    }

    @Test
    void findingsAreBroughtAndRemovedByWhatTheySayAndNotByTheirStories() {
        Finding kept = Finding.of(FindingCode.STAGE_DEAD, "life", Part.stage("begun"));
        Finding retold = kept.shownBy(List.of(new StoryStep.Told("begin", "begun")));
        Finding gone = Finding.of(FindingCode.STAGE_UNREACHABLE, "life", Part.stage("over"));
        Finding fresh = Finding.of(FindingCode.OWNER_NEVER_TOLD, "life", Part.action("grant"));

        Difference difference = between(OLD, List.of(kept, gone), OLD, List.of(retold, fresh));

        assertThat(difference.removed()).containsExactly(gone);
        assertThat(difference.brought()).containsExactly(fresh);
    }
}
