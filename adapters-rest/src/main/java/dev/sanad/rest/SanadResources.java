package dev.sanad.rest;

import dev.sanad.ServiceDesk;
import dev.sanad.beneficiary.PersonRegister;
import dev.sanad.beneficiary.identifier.Identifiers;
import dev.sanad.channel.InquiryDesk;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.Language;
import dev.sanad.notice.Guides;
import dev.sanad.party.Roster;
import dev.sanad.request.DocumentBytes;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Sanad's resources and providers, ready to be registered with a Jakarta REST runtime: in a {@code ResourceConfig} of
 * Jersey, or out of {@code getSingletons()} of an {@code Application}. Best in an application of their own, with a path
 * of its own: the first part of every path below it is an association.
 *
 * <p>Nothing is shared between two of these, nothing runs by itself, and the host's own mappers are not touched.
 */
public final class SanadResources {

    private final Set<Object> resources;
    private final Set<Object> providers;

    private SanadResources(Set<Object> resources, Set<Object> providers) {
        this.resources = resources;
        this.providers = providers;
    }

    /** The desks of a host that knows all of its associations at the start. */
    public static Builder of(Map<AssociationId, ServiceDesk> desks, Callers callers, DocumentBytes documents) {
        Map<AssociationId, ServiceDesk> fixed = Map.copyOf(desks);
        return of(association -> Optional.ofNullable(fixed.get(association)), callers, documents);
    }

    /** The desks of a host that finds them; empty for an association it does not know. */
    public static Builder of(
            Function<AssociationId, Optional<ServiceDesk>> desks, Callers callers, DocumentBytes documents) {
        return new Builder(desks, callers, documents);
    }

    /** Everything to be registered. */
    public Set<Object> instances() {
        Set<Object> all = new LinkedHashSet<>(resources);
        all.addAll(providers);
        return all;
    }

    /** Only what has paths. */
    public Set<Object> resources() {
        return resources;
    }

    /** Only what reads and writes. */
    public Set<Object> providers() {
        return providers;
    }

    /** What can be set before the resources are made. */
    public static final class Builder {

        private final Function<AssociationId, Optional<ServiceDesk>> desks;
        private final Callers callers;
        private final DocumentBytes documents;
        private InstantSource clock = InstantSource.system();
        private Limits limits = Limits.STANDARD;
        private Language language = Language.ENGLISH;
        private Function<AssociationId, Optional<PersonRegister>> registers = association -> Optional.empty();
        private Function<AssociationId, Optional<Guides>> guides = association -> Optional.empty();
        private Function<AssociationId, Optional<InquiryDesk>> inquiries = association -> Optional.empty();
        private Function<AssociationId, Optional<Roster>> rosters = association -> Optional.empty();
        private String challenge = "Bearer";
        private Function<AssociationId, Style> styles =
                association -> Style.of(Language.ENGLISH, MonthSystem.GREGORIAN, ZoneOffset.UTC);

        private Builder(
                Function<AssociationId, Optional<ServiceDesk>> desks, Callers callers, DocumentBytes documents) {
            this.desks = desks;
            this.callers = callers;
            this.documents = documents;
        }

        /** Where the time of a command comes from; the system's clock unless set. */
        public Builder clock(InstantSource source) {
            clock = source;
            return this;
        }

        /** How much a request may bring; {@link Limits#STANDARD} unless set. */
        public Builder limits(Limits most) {
            limits = most;
            return this;
        }

        /** The language for callers who ask for none of Sanad's; English unless set. */
        public Builder language(Language otherwise) {
            language = otherwise;
            return this;
        }

        /**
         * In which months and by which clock each association tells dates; Gregorian and UTC unless set. The language
         * is the caller's.
         */
        public Builder style(Function<AssociationId, Style> byAssociation) {
            styles = byAssociation;
            return this;
        }

        /** The register of beneficiaries of each association; none unless set. */
        public Builder register(Function<AssociationId, Optional<PersonRegister>> byAssociation) {
            registers = byAssociation;
            return this;
        }

        /** The guides that each association hands to people; none unless set. */
        public Builder guides(Function<AssociationId, Optional<Guides>> byAssociation) {
            guides = byAssociation;
            return this;
        }

        /** Where each association takes inquiries in; nowhere unless set. */
        public Builder inquiries(Function<AssociationId, Optional<InquiryDesk>> byAssociation) {
            inquiries = byAssociation;
            return this;
        }

        /** The roster of each association as it stands; none unless set. */
        public Builder rosters(Function<AssociationId, Optional<Roster>> byAssociation) {
            rosters = byAssociation;
            return this;
        }

        /** What {@code WWW-Authenticate} says beside 401; {@code Bearer} unless set. */
        public Builder challenge(String scheme) {
            challenge = scheme;
            return this;
        }

        /** Refuses parts of Jackson that are too old, or of different versions, with {@link IllegalStateException}. */
        public SanadResources build() {
            JacksonVersions.found().mustFit();
            Json json = new Json(limits);
            Titles titles = new Titles();
            Wording wording = new Wording(styles);
            Voice voice = new Voice(new Tongue(language), wording, new Problems(titles, challenge));
            return new SanadResources(
                    resources(json, new Door(desks, callers, clock, voice), voice),
                    Set.of(new SentReader(), new WireWriter(json), new BareErrors(voice)));
        }

        private Set<Object> resources(Json json, Door door, Voice voice) {
            Body body = new Body(json, limits);
            Commands commands = new Commands();
            return Set.of(
                    new PoliciesResource(door),
                    new ServicesResource(door, voice.wording()),
                    new RequestsResource(door, body, commands),
                    new ActionsResource(door, body, commands),
                    new ListsResource(door, body, commands, voice.wording()),
                    new PromisesResource(door),
                    new WorkResource(door),
                    new TrackingResource(door),
                    new InvitationsResource(door, body, commands),
                    new SurveysResource(door, body, commands),
                    new UpkeepResource(door, body, commands),
                    new MovesResource(door, body, commands),
                    new ComplaintsResource(door),
                    new SheetFilesResource(door, body, commands),
                    new MeasuresResource(door, body, commands),
                    new DocumentsResource(door, documents, limits),
                    new ReceiptsResource(door, body),
                    new PersonsResource(
                            door, body, commands, new PersonsResource.Registers(registers, Identifiers.shipped(clock))),
                    new ReachResource(door, voice.wording(), registers),
                    new FundsResource(door, body, commands),
                    new GuidesResource(door, body, commands, guides),
                    new InquiriesResource(door, body, commands, inquiries),
                    new DutyResource(door, rosters),
                    new OpenApiResource(door, OpenApi.description(json)));
        }
    }
}
