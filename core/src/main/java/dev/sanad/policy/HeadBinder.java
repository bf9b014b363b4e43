package dev.sanad.policy;

import dev.sanad.calendar.Months;
import dev.sanad.calendar.Reading;
import dev.sanad.calendar.WrittenDate;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.Language;
import dev.sanad.lifecycle.TakingOver;
import dev.sanad.party.Party;
import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.FaultCode;
import dev.sanad.policy.tree.Cursor;
import dev.sanad.policy.tree.NameRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Binds what a file says of itself: id, version, languages, force, approval, clauses. */
final class HeadBinder {

    private static final int MOST_VERSIONS = 9999;
    private static final int MOST_MEETINGS = 99_999;

    private HeadBinder() {}

    static List<Language> languages(Cursor in) {
        List<Language> languages = new ArrayList<>();
        for (Cursor item : in.required("languages").items()) {
            Language.of(item.oneOf("ar", "fa", "hu", "en"))
                    .filter(language -> !languages.contains(language))
                    .ifPresentOrElse(languages::add, () -> item.fail(FaultCode.VALUE_TWICE, Expected.NOTHING));
        }
        return languages.isEmpty() ? List.of(Language.ENGLISH) : languages;
    }

    static Map<String, Clause> clauses(Cursor in, List<Language> languages) {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        in.optional("clauses").ifPresent(all -> {
            for (Cursor entry : all.entries(NameRule.CLAUSE)) {
                clauses.put(entry.key(), clause(entry, languages));
            }
        });
        return clauses;
    }

    private static Clause clause(Cursor in, List<Language> languages) {
        Optional<String> ref = in.optional("ref").map(each -> each.name(NameRule.CLAUSE));
        Optional<String> outside = in.optional("outside").map(Cursor::text);
        return new Clause(in.key(), ref, in.quote(languages), outside);
    }

    static int version(Cursor in) {
        return in.required("version").integer(1, MOST_VERSIONS);
    }

    static Policy.Head head(Cursor in, Scope scope, Set<String> parties) {
        String association = in.required("association").name();
        String id = in.required("id").name();
        Cursor effective = in.required("effective");
        LocalDate from = effective.required("from").date();
        Optional<LocalDate> until = effective.optional("until").map(last -> until(last, from));
        return new Policy.Head(
                new VersionId(new AssociationId(association), id, version(in)),
                scope.text(in.required("title")),
                scope.languages(),
                from,
                until,
                approval(in.required("approval"), scope),
                effective.optional("takes-over").map(each -> takingOver(each, scope, parties)));
    }

    private static TakingOver takingOver(Cursor in, Scope scope, Set<String> parties) {
        List<String> actors = new ArrayList<>(parties);
        actors.add(Party.STAFF);
        return new TakingOver(in.required("by").references(actors), scope.cited(in));
    }

    private static LocalDate until(Cursor in, LocalDate from) {
        LocalDate last = in.date();
        if (last.isBefore(from)) {
            in.fail(FaultCode.VALUE_WRONG, Expected.of(">= " + from));
        }
        return last;
    }

    private static Approval approval(Cursor in, Scope scope) {
        scope.cited(in);
        Optional<String> body = in.optional("body").map(Cursor::name);
        OptionalInt meeting = number(in, "meeting");
        OptionalInt term = number(in, "term");
        Optional<String> decision = in.optional("decision").map(Cursor::text);
        Optional<String> session = in.optional("session").map(Cursor::text);
        Optional<WrittenDate> date = in.optional("date").flatMap(HeadBinder::written);
        Optional<String> note = in.optional("note").map(Cursor::text);
        List<Acceptance> accepts = in.optional("accepts").map(Cursor::items).orElse(List.of()).stream()
                .flatMap(each -> acceptance(each).stream())
                .toList();
        return new Approval(body, new Approval.Sitting(meeting, term, decision, session), date, note, accepts);
    }

    /** Of a warning: an error is accepted by nobody. */
    private static Optional<Acceptance> acceptance(Cursor in) {
        List<FindingCode> warnings = Arrays.stream(FindingCode.values())
                .filter(code -> code.severity() == Severity.WARNING)
                .toList();
        String finding = in.required("finding")
                .reference(warnings.stream().map(FindingCode::id).toList());
        String of = in.required("of").text();
        String body = in.required("body").name();
        String reason = in.required("reason").text();
        return warnings.stream()
                .filter(code -> code.id().equals(finding))
                .map(code -> new Acceptance(code, of, body, reason))
                .findFirst();
    }

    private static OptionalInt number(Cursor in, String key) {
        return in.optional(key)
                .map(each -> OptionalInt.of(each.integer(1, MOST_MEETINGS)))
                .orElse(OptionalInt.empty());
    }

    /** A date in ISO form, or as the board wrote it, with the calendar it was written in. */
    private static Optional<WrittenDate> written(Cursor in) {
        Cursor text = in.isMap() ? in.required("text") : in;
        Months months = in.isMap() ? months(in.required("calendar")) : Months.GREGORIAN;
        String words = text.text();
        Reading<WrittenDate> read = WrittenDate.read(words, months);
        if (read instanceof Reading.Read<WrittenDate> date) {
            return Optional.of(date.value());
        }
        text.fail(FaultCode.DATE_WRONG, Expected.of("d/m/y " + months.key()));
        return Optional.empty();
    }

    static Months months(Cursor in) {
        return Months.of(in.oneOf(Months.GREGORIAN.key(), Months.ISLAMIC_UMALQURA.key(), Months.PERSIAN.key()))
                .orElseThrow();
    }
}
