package dev.sanad.policy;

import com.google.common.collect.ImmutableMap;
import dev.sanad.channel.Channel;
import dev.sanad.complaint.ComplaintTerms;
import dev.sanad.fund.Fund;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Matter;
import dev.sanad.lifecycle.RulesVersion;
import dev.sanad.lifecycle.Setting;
import dev.sanad.lifecycle.TakingOver;
import dev.sanad.notice.NoticeBook;
import dev.sanad.notice.NoticeRules;
import dev.sanad.policy.source.Notes;
import dev.sanad.survey.Survey;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A version of a policy, bound to types: every name in it refers to something, every key of its file was read.
 *
 * @param head what it is and who approved it
 * @param clauses the passages of the board's text, by name
 * @param setting what all lifecycles share
 * @param reach how people and the association reach each other
 * @param matters what can be lodged
 * @param measures what is asked, done and kept beside the cases
 * @param form its text, in the one form by which versions are compared
 */
public record Policy(
        Head head,
        Map<String, Clause> clauses,
        Setting setting,
        Reach reach,
        Matters matters,
        Measures measures,
        Form form) {

    /**
     * What a version is, and who approved it.
     *
     * @param languages the first is the one the policy was written in
     * @param from first day in force
     * @param until last day in force, where one is set
     * @param takesOver whether open cases of other versions may be moved to this one, and by whom
     */
    public record Head(
            VersionId id,
            LocalText title,
            List<Language> languages,
            LocalDate from,
            Optional<LocalDate> until,
            Approval approval,
            Optional<TakingOver> takesOver) {
        public Head {
            languages = List.copyOf(languages);
        }

        public boolean inForce(LocalDate day) {
            return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    /**
     * How people and the association reach each other.
     *
     * @param notices how notices travel
     * @param noticesOf how those of single actions do, by {@code lifecycle.action}
     */
    public record Reach(Map<String, Channel> channels, NoticeRules notices, Map<String, NoticeRules> noticesOf) {
        public Reach {
            channels = ImmutableMap.copyOf(channels);
            noticesOf = ImmutableMap.copyOf(noticesOf);
        }

        /** How the owner is told of an action. */
        public NoticeRules of(Lifecycle lifecycle, String action) {
            return noticesOf.getOrDefault(lifecycle.name() + "." + action, notices);
        }

        /** How those who have cases of the lifecycle are told. */
        public NoticeBook book(Lifecycle lifecycle) {
            Map<String, NoticeRules> own = new HashMap<>();
            lifecycle
                    .actions()
                    .keySet()
                    .forEach(action -> Optional.ofNullable(noticesOf.get(lifecycle.name() + "." + action))
                            .ifPresent(rules -> own.put(action, rules)));
            return new NoticeBook(List.copyOf(channels.values()), notices, own);
        }
    }

    /**
     * What can be lodged.
     *
     * @param lifecycles by name, as written
     * @param adapted the lifecycle of each matter that has numbers of its own
     * @param linked what actions open, by lifecycle; it cannot be lodged
     */
    public record Matters(
            Map<String, Lifecycle> lifecycles,
            Map<String, Matter> services,
            Map<String, Matter> complaints,
            Map<String, Lifecycle> adapted,
            Map<String, Matter> linked) {
        public Matters {
            lifecycles = ImmutableMap.copyOf(lifecycles);
            services = ImmutableMap.copyOf(services);
            complaints = ImmutableMap.copyOf(complaints);
            adapted = ImmutableMap.copyOf(adapted);
            linked = ImmutableMap.copyOf(linked);
        }

        public Optional<Matter> find(String matter) {
            return Optional.ofNullable(services.get(matter)).or(() -> Optional.ofNullable(complaints.get(matter)));
        }

        /** What was lodged, or opened by an action. */
        Optional<Matter> lodgedOrLinked(String matter) {
            return find(matter).or(() -> Optional.ofNullable(linked.get(matter)));
        }

        Lifecycle lifecycleOf(Matter matter) {
            return Optional.ofNullable(adapted.get(matter.name()))
                    .or(() -> Optional.ofNullable(lifecycles.get(matter.lifecycle())))
                    .orElseThrow();
        }
    }

    /**
     * What is asked, done and kept beside the cases.
     *
     * @param counts how complaints are counted, by lifecycle
     */
    public record Measures(
            Map<String, Fund> funds,
            Map<String, Survey> surveys,
            Map<String, Duty> duties,
            List<Property> rules,
            Map<String, Retention> retention,
            Map<String, ComplaintTerms> counts) {
        public Measures {
            funds = ImmutableMap.copyOf(funds);
            surveys = ImmutableMap.copyOf(surveys);
            duties = ImmutableMap.copyOf(duties);
            rules = List.copyOf(rules);
            retention = ImmutableMap.copyOf(retention);
            counts = ImmutableMap.copyOf(counts);
        }
    }

    /**
     * The text of the whole policy, its template merged.
     *
     * @param canonical in the one form by which versions are compared
     * @param sha256 of that form, 64 lower-case hexadecimal digits
     * @param notes what was noted while it was read
     */
    public record Form(String canonical, String sha256, Notes notes) {}

    public Policy {
        clauses = ImmutableMap.copyOf(clauses);
    }

    /** The rules of cases of this matter; empty where nothing of that name can be lodged or opened. */
    public Optional<CaseRules> rules(String matter) {
        RulesVersion version = new RulesVersion(head.id().policy(), head.id().number(), form.sha256());
        return matters.lodgedOrLinked(matter)
                .map(found -> new CaseRules(
                        version, setting, matters.lifecycleOf(found), found, reach.book(matters.lifecycleOf(found))));
    }

    /** What anybody may read of it. */
    public PolicyView view() {
        return new PolicyView(
                head.id(),
                head.title(),
                form.sha256(),
                head.from(),
                head.until(),
                head.approval(),
                List.copyOf(clauses.values()));
    }
}
