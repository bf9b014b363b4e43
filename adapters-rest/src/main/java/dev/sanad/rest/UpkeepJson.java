package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.PersonId;
import dev.sanad.policy.Duty;
import dev.sanad.policy.upkeep.Circulation;
import dev.sanad.policy.upkeep.DutyView;
import dev.sanad.policy.upkeep.UpkeepEntry;
import dev.sanad.request.Timeline;
import java.util.List;
import java.util.Locale;

/** Duties, and what was done about them, on the wire. */
record UpkeepJson(Language language) {

    ObjectNode duties(List<DutyView> duties) {
        ObjectNode json = Json.object();
        ArrayNode list = json.putArray("duties");
        duties.forEach(duty -> list.add(duty(duty)));
        return json;
    }

    private ObjectNode duty(DutyView view) {
        Names names = new Names(language);
        Duty duty = view.duty();
        ObjectNode json = Json.object();
        json.put("policy", view.policy().policy());
        json.put("number", view.policy().number());
        json.set("duty", names.titled(new Timeline.Titled(duty.name(), duty.title())));
        json.set("party", names.titled(new Timeline.Titled(duty.by(), view.by())));
        json.put("kind", duty.kind().name().toLowerCase(Locale.ROOT));
        view.last().ifPresent(last -> json.put("last", last.toString()));
        json.put("falls", view.falls().toString());
        json.put("state", view.state().name().toLowerCase(Locale.ROOT));
        json.set("clauses", names.clauses(duty.clauses()));
        return json;
    }

    static ObjectNode circulations(List<Circulation> circulations) {
        ObjectNode json = Json.object();
        ArrayNode list = json.putArray("circulations");
        circulations.forEach(each -> list.add(circulation(each)));
        return json;
    }

    private static ObjectNode circulation(Circulation circulation) {
        ObjectNode json = Json.object();
        json.put("number", circulation.number());
        json.put("outstanding", circulation.outstanding().size());
        ArrayNode list = json.putArray("addressees");
        circulation.addressees().forEach(each -> {
            ObjectNode addressee = list.addObject();
            addressee
                    .put("person", each.person().value())
                    .put("sent", each.sent().toString());
            each.confirmed().ifPresent(at -> addressee.put("confirmed", at.toString()));
        });
        return json;
    }

    /** What was kept; the same bytes in every language. */
    static ObjectNode entry(UpkeepEntry entry) {
        ObjectNode json = Json.object();
        json.put("policy", entry.policy()).put("at", entry.at().toString());
        if (entry.deed() instanceof UpkeepEntry.DutyDone done) {
            json.put("duty", done.duty()).put("party", done.party()).put("reference", done.reference());
        } else if (entry.deed() instanceof UpkeepEntry.Circulated sent) {
            json.put("number", sent.number());
            ArrayNode people = json.putArray("people");
            sent.people().stream().map(PersonId::value).sorted().forEach(people::add);
        } else if (entry.deed() instanceof UpkeepEntry.ReadingConfirmed read) {
            json.put("number", read.number());
        }
        return json;
    }
}
