package dev.sanad.examples.policies;

import dev.sanad.journal.Value;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.Language;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Who may do what at which stage of a complaint under the sample of complaints in full, found out by trying each of them on the engine. */
final class ComplaintMatrix {
    private static final List<String> PARTIES =
            List.of("owner", "office-manager", "president", "lawyer", "committee", "responsible", "guardian");
    private static final List<String> NOT_HERE = List.of("action-not-from-stage", "case-closed");
    private static final Value.Tree DUE =
            Desk.with(Desk.text("responsible", "staff-2"), Desk.text("due", "2026-12-15"));
    private static final Value.Tree WHY = Desk.text("why", "x");
    private static final Value.Tree REASON = Desk.text("reason", "out-of-scope");

    private final Map<String, Supplier<Desk>> ways = new LinkedHashMap<>();
    private final Lifecycle lifecycle = Example.sample("complaints-in-full")
            .rules("complaint")
            .orElseThrow()
            .lifecycle();

    ComplaintMatrix() {
        ways.put("reported", ComplaintMatrix::reported);
        ways.put("recorded", ComplaintMatrix::recorded);
        ways.put("investigated", ComplaintMatrix::investigated);
        ways.put("answered", ComplaintMatrix::answered);
        ways.put("closed", ComplaintMatrix::closed);
        ways.put("reopened", () -> closed().owner().does("reopen", WHY));
        ways.put("rejected", ComplaintMatrix::rejected);
        ways.put("contested", ComplaintMatrix::contested);
        ways.put("rejected-again", () -> contested().body("committee", 3, 0, 0).does("uphold", REASON));
        ways.put(
                "handed-over",
                () -> reported().staff("office-manager").does("hand-over", Desk.text("body", "authority")));
        ways.put("withdrawn", () -> reported().owner().does("withdraw"));
    }

    private static Desk reported() {
        return Desk.onSample("complaints-in-full")
                .at("2026-11-23T09:00:00Z")
                .owner()
                .lodge("complaint", "email");
    }

    private static Desk recorded() {
        return reported()
                .staff("office-manager")
                .does("record", Desk.with(Desk.text("form", "x"), Desk.no("disputed")));
    }

    private static Desk investigated() {
        return recorded().staff("president").does("accept", DUE);
    }

    private static Desk answered() {
        return investigated()
                .as(Actor.staff("staff-2", "lawyer"))
                .does(
                        "answer",
                        Desk.with(
                                Desk.text("disposition", "upheld"),
                                Desk.text("finding", "x"),
                                Desk.text("remedy", "x")));
    }

    private static Desk closed() {
        return answered().staff("office-manager").tells("answer").does("close");
    }

    private static Desk rejected() {
        return recorded().staff("president").does("reject", REASON).tells("reject");
    }

    private static Desk contested() {
        return rejected().owner().does("contest", WHY);
    }

    List<String> stages() {
        return List.copyOf(ways.keySet());
    }

    /** A table for each stage, with the actions that somebody may do there. */
    String page() {
        StringBuilder page = new StringBuilder("""
                # Who may do what with a complaint, and when
                Made by `ComplaintMatrixTest`, which brings a complaint under the sample `complaints-in-full` to each stage and tries every action as every party
                on the engine; it fails where this page says something else. A mark stands where the action is refused neither for who
                does it nor for where the case stands; what else must hold is in the policy. Whom a complaint is about may do nothing,
                and for him it does not exist.
                """);
        ways.forEach((name, way) -> page.append(table(name, way)));
        return page.toString();
    }

    private String table(String name, Supplier<Desk> way) {
        Stage stage = lifecycle.stage(name);
        StringBuilder table = new StringBuilder("\n## ")
                .append(stage.title().in(Language.ENGLISH))
                .append(" (`")
                .append(name)
                .append("`)\n");
        Map<String, List<String>> allowed = allowed(way);
        if (allowed.isEmpty()) {
            return table.append("Nobody does anything any more.\n").toString();
        }
        table.append("| action | ").append(String.join(" | ", PARTIES)).append(" |\n|---|");
        table.append(":-:|".repeat(PARTIES.size())).append("\n");
        allowed.forEach((action, parties) -> table.append("| ")
                .append(title(action))
                .append(" | ")
                .append(PARTIES.stream()
                        .map(party -> parties.contains(party) ? "●" : "")
                        .collect(Collectors.joining(" | ")))
                .append(" |\n"));
        return table.toString();
    }

    private String title(String action) {
        return lifecycle.action(action).orElseThrow().title().in(Language.ENGLISH) + " (`" + action + "`)";
    }

    /** The parties that may do each action; actions that nobody may do are left out. */
    Map<String, List<String>> allowed(Supplier<Desk> way) {
        Map<String, List<String>> allowed = new LinkedHashMap<>();
        Desk desk = way.get();
        for (Action action : lifecycle.actions().values()) {
            for (String party : PARTIES) {
                boolean done = desk.tries(as(party), action.name());
                if (desk.lastTried().stream().noneMatch(ComplaintMatrix::bars)) {
                    allowed.computeIfAbsent(action.name(), key -> new ArrayList<>())
                            .add(party);
                }
                desk = done ? way.get() : desk;
            }
        }
        allowed.keySet()
                .removeIf(action -> lifecycle.action(action).orElseThrow().starts());
        return allowed;
    }

    private static boolean bars(String code) {
        return NOT_HERE.contains(code) || code.equals("party-not-allowed") || code.equals("responsible-unbound");
    }

    private static Actor as(String party) {
        return switch (party) {
            case "owner" -> Actor.person("applicant");
            case "responsible" -> Actor.staff("staff-2", "lawyer");
            default -> Actor.staff(party + "-1", party);
        };
    }
}
