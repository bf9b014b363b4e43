package dev.sanad.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.sanad.ServiceDesk;
import dev.sanad.desk.data.DataFolder;
import dev.sanad.desk.data.DocumentFiles;
import dev.sanad.desk.server.DeskServer;
import dev.sanad.desk.server.Http;
import dev.sanad.desk.server.Limits;
import dev.sanad.jdbc.JdbcStore;
import dev.sanad.jdbc.Schema;
import dev.sanad.jdbc.Tables;
import dev.sanad.journal.Fingerprints;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.PersonId;
import dev.sanad.party.Roster;
import dev.sanad.party.Shift;
import dev.sanad.policy.Policy;
import dev.sanad.rest.Caller;
import dev.sanad.rest.SanadResources;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A mother and the child she represents: registered, registered again under another spelling, matched, merged,
 * un-merged, heard at night and reached in the morning; in each language, over HTTP.
 */
class MotherAndChildTest {
    private static final AssociationId BEHZISTI = new AssociationId("behzisti");
    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    private static final Instant NIGHT = SUNDAY.atTime(22, 0).atZone(TEHRAN).toInstant();
    private static final Instant OPENING =
            SUNDAY.plusDays(1).atTime(7, 30).atZone(TEHRAN).toInstant();
    private static final Instant MORNING = OPENING.plusSeconds(600);

    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(NIGHT);
    private final HttpClient client = HttpClient.newHttpClient();
    private final Set<String> refusals = new HashSet<>();
    private String address = "";
    private int keys;

    /** How a clerk writes her, how another does, the child, and her number. */
    private record Spelling(String name, String again, String child, String scheme, String number) {}

    private static final Map<Language, Spelling> SPELLINGS = Map.of(
            Language.ARABIC,
                    new Spelling("فاطمة بنت سالم العتيبي", "فاطمه سالم العتيبى", "سالم", "SA_NID", "١٠٠٠٠٠٠٠٠٨"),
            Language.PERSIAN, new Spelling("علیه کریمی", "عليه كريمي", "رضا", "IR_MELLI", "۰۰۱۲۳۴۵۶۷۹"),
            Language.HUNGARIAN, new Spelling("Kovács Éva", "Kovacs Eva", "Kovács Péter", "HU_TAJ", "123 456 788"),
            Language.ENGLISH, new Spelling("Fatima Hassan", "Fatema Hasan", "Omar", "SA_IQAMA", "2123456788"));

    @Test
    void on_h2() throws Exception {
        try (HikariDataSource source = source("jdbc:h2:mem:mother;WRITE_DELAY=0")) {
            live(source);
        }
    }

    @Test
    void on_postgresql() throws Exception {
        try (EmbeddedPostgres server = started();
                HikariDataSource source = source(server.getJdbcUrl("postgres", "postgres"))) {
            live(source);
        }
    }

    private static EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException | RuntimeException absent) {
            return Assumptions.abort("PostgreSQL could not be started: " + absent);
        }
    }

    private static HikariDataSource source(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(4);
        return new HikariDataSource(config);
    }

    private void live(HikariDataSource source) throws Exception {
        Schema.in(source, Tables.standard()).migrate();
        JdbcStore store = JdbcStore.open(source, Tables.standard());
        store.rosters().keep(BEHZISTI, 1, roster());
        Map<AssociationId, List<Policy>> policies = Shelf.load(Optional.empty());
        byte[] secret = new byte[32];
        List<Policy> versions = policies.getOrDefault(BEHZISTI, List.of());
        ServiceDesk desk = new Counter(store, Shelf.kept(Optional.empty()), secret)
                .open(BEHZISTI, versions, Counter.people(versions));
        Caller clerk = new Caller.Known(Actor.staff("p-clerk", "desk-expert"), Optional.empty());
        SanadResources.Builder resources = SanadResources.of(
                        Map.of(BEHZISTI, desk),
                        (association, headers, security) -> clerk,
                        DocumentFiles.in(DataFolder.open(folder), secret))
                .clock(now::get)
                .style(association -> Style.of(Language.PERSIAN, MonthSystem.PERSIAN, TEHRAN));
        Set<Object> instances = new FrontOffice(store, new Fingerprints(secret), policies)
                .before(resources)
                .build()
                .instances();
        try (DeskServer server = DeskServer.start("127.0.0.1", 0, Limits.standard(), Http.resources(instances))) {
            address = "http://127.0.0.1:" + server.port() + "/behzisti";
            for (Language language : Language.values()) {
                live(language);
            }
        }
        assertThat(refusals).as("the same refusals, in four languages").hasSize(8);
    }

    private void live(Language language) throws Exception {
        now.set(NIGHT);
        Spelling her = Optional.ofNullable(SPELLINGS.get(language)).orElseThrow();
        String mother = registeredTwiceAndMerged(her, language);
        String code = heardAtNight(mother, language);
        reachedInTheMorning(code, language);
        JsonNode told = get("/services", language);
        String service = told.at("/services/0/service/name").asText();
        assertThat(get("/services/" + service, language).path("language").asText())
                .isEqualTo(language.tag());
    }

    private String registeredTwiceAndMerged(Spelling her, Language language) throws Exception {
        String mother = post("/persons", language, 201, person(her.name(), her))
                .path("id")
                .asText();
        String tie = "{\"who\":\"%s\",\"kind\":\"guardian\",\"from\":\"2026-01-01\",\"scope\":[]}".formatted(mother);
        String child = post("/persons", language, 201, """
                {"name":"%s","born":"2019-02-03","ties":[%s]}""".formatted(her.child(), tie))
                .path("id")
                .asText();
        JsonNode again = post("/persons", language, 201, person(her.again(), her));
        assertThat(again.at("/candidates/0/id").asText()).as(again.toString()).isEqualTo(mother);
        assertThat(again.at("/candidates/0/strong").asBoolean()).isTrue();
        assertThat(get("/persons/" + child, language).at("/ties/0/who").asText())
                .isEqualTo(mother);

        String second = again.path("id").asText();
        String into = "{\"into\":\"" + mother + "\"}";
        refused(post("/persons/" + child + "/mergers", language, 409, into), "person-evidence-missing");
        post("/persons/" + second + "/mergers", language, 200, into);
        assertThat(get("/persons/" + second, language).path("id").asText()).isEqualTo(mother);
        post("/persons/" + second + "/separations", language, 200, "{}");
        assertThat(get("/persons/" + second, language).path("id").asText()).isEqualTo(second);
        return mother;
    }

    private String heardAtNight(String mother, Language language) throws Exception {
        JsonNode inquiry = post("/inquiries", language, 201, """
                {"about":"%s","channel":"counter","purpose":"help","language":"%s"}""".formatted(mother, language.tag()));
        assertThat(inquiry.path("after-hours").asBoolean()).isTrue();
        assertThat(inquiry.path("in-hand-of").asText()).isEqualTo("night-duty");
        assertThat(Instant.parse(inquiry.path("clock-from").asText())).isEqualTo(OPENING);
        assertThat(get("/duty/night-duty", language).findValuesAsText("person")).containsExactly("p-night");

        String at = "/inquiries/" + inquiry.path("code").asText();
        post(at + "/contacts", language, 200, contact(language, false));
        post(at + "/handovers", language, 200, "{\"to\":\"desk-expert\"}");
        refused(post(at + "/handovers", language, 409, "{\"to\":\"liaison-expert\"}"), "inquiry-sent-on-already");
        return inquiry.path("code").asText();
    }

    private void reachedInTheMorning(String code, Language language) throws Exception {
        now.set(MORNING);
        assertThat(get("/inquiries", language).findValuesAsText("code")).contains(code);
        assertThat(get("/duty/desk-expert", language).findValuesAsText("person"))
                .containsExactly("p-expert");
        assertThat(post("/inquiries/" + code + "/contacts", language, 200, contact(language, true))
                        .path("state")
                        .asText())
                .isEqualTo("answered");
        post("/inquiries/" + code + "/closings", language, 200, "{}");
        JsonNode closed = get("/inquiries/" + code, language);
        assertThat(closed.findValuesAsText("step")).containsExactly("contact", "handover", "contact", "closing");
        assertThat(get("/inquiries", language).findValuesAsText("code")).doesNotContain(code);
    }

    private static Roster roster() {
        LocalDateTime evening = SUNDAY.atTime(20, 0);
        PersonId night = new PersonId("p-night");
        return new Roster(
                List.of(new Roster.Appointment(
                        new PersonId("p-expert"), "desk-expert", "north", SUNDAY.minusYears(1), Optional.empty())),
                List.of(),
                List.of(Shift.local(night, "night-duty", evening, evening.plusHours(10), TEHRAN)),
                Roster.Interests.NONE,
                TEHRAN);
    }

    private static String person(String name, Spelling her) {
        return """
                {"name":"%s","born":"1990-05-17","identifiers":[{"scheme":"%s","value":"%s"}],
                 "contacts":[{"medium":"phone","address":"+982166700000"}]}""".formatted(name, her.scheme(), her.number());
    }

    private static String contact(Language language, boolean reached) {
        return """
                {"channel":"counter","language":"%s","reached":%s,"answered":%s,"minutes":5}""".formatted(language.tag(), reached, reached);
    }

    private void refused(JsonNode problem, String code) {
        JsonNode error = problem.at("/errors/0");
        assertThat(error.path("code").asText()).isEqualTo(code);
        refusals.add(error.path("title").asText());
    }

    private JsonNode get(String path, Language language) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(address + path)), language, 200);
    }

    private JsonNode post(String path, Language language, int status, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "k-" + keys++)
                .POST(BodyPublishers.ofString(body));
        return send(request, language, status);
    }

    private JsonNode send(HttpRequest.Builder request, Language language, int status) throws Exception {
        HttpResponse<String> answer =
                client.send(request.header("Accept-Language", language.tag()).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Language")).contains(language.tag());
        return new ObjectMapper().readTree(answer.body());
    }
}
