package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.journal.Value;
import dev.sanad.kernel.Actor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApiTest {

    @RegisterExtension
    static final Running running = new Running();

    private static List<Exchange> exchanges;

    @BeforeAll
    static void exchange() {
        exchanges = new Exchanges(running).all();
    }

    @Test
    void what_is_served_is_what_is_described() {
        assertThat(running.send(Ask.get("/har/openapi.json")).json())
                .isEqualTo(Described.ours().document());
        assertThat(Described.ours().document().path("openapi").asText()).startsWith("3.1.");
    }

    @Test
    void every_operation_status_header_and_property_is_described_and_every_one_described_is_there() {
        assertThat(differences(Described.ours().document())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/paths/~1{association}~1services                                       | get",
                "/paths/~1{association}~1requests/post/responses                        | 409",
                "/components/responses/NoCaller/headers                                 | WWW-Authenticate",
                "/components/schemas/Timeline/properties                                | outcome",
                "/components/schemas/Error/properties                                   | name",
                "/components/schemas/LocalText                                          | additionalProperties",
                "/paths/~1{association}~1documents/post/responses/201/content           | application/json",
                "/paths/~1{association}~1tracking~1{code}/get/parameters                | 1"
            })
    void a_description_that_leaves_something_out_is_found_out(String pointer, String name) {
        JsonNode document = Described.ours().document().deepCopy();
        JsonNode parent = document.at(pointer);
        if (parent instanceof ObjectNode object) {
            assertThat(object.remove(name)).isNotNull();
        } else {
            ((com.fasterxml.jackson.databind.node.ArrayNode) parent).remove(Integer.parseInt(name));
        }

        assertThat(differences(document)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/paths                                               | /{association}/complaints | {\"get\":{}}",
                "/paths/~1{association}~1services/get/responses       | 418       | {}",
                "/components/responses/Unknown/headers                | Retry-After | {\"required\":true}",
                "/components/schemas/Receipt/properties               | owner     | {\"type\":\"string\"}",
                "/components/schemas/Receipt/properties               | version   | {\"type\":\"string\"}",
                "/components/schemas/Receipt/properties               | id        | {\"type\":\"string\",\"format\":\"date\"}",
                "/components/schemas/Kept/properties                  | sha256    | {\"type\":\"string\",\"pattern\":\"^[0-9]{64}$\"}",
                "/components/schemas/Timeline/properties              | outcome   | {\"type\":\"string\",\"enum\":[\"granted\"]}",
                "/components/schemas/Approval                         | required  | [\"chair\"]",
                "/components/schemas/WrittenDate/properties           | era       | {}"
            })
    void a_description_that_says_too_much_is_found_out(String pointer, String name, String node) throws Exception {
        JsonNode document = Described.ours().document().deepCopy();
        ((ObjectNode) document.at(pointer)).set(name, new com.fasterxml.jackson.databind.ObjectMapper().readTree(node));

        assertThat(differences(document)).isNotEmpty();
    }

    @Test
    void the_fields_of_the_bodies_are_those_that_are_read() {
        Visit visit = new Visit(
                running.desk,
                new Caller.Known(Actor.person("p"), Optional.empty()),
                new Heads(Map.of()),
                dev.sanad.kernel.Language.ENGLISH,
                Samples.NOW);
        Form lodging = form();
        LodgingForm.read(lodging, visit);
        Form act = form();
        ActForm.read(act, visit);
        Form told = form();
        Channels.read(told, visit);

        Form person = form();
        PersonForm.read(person);

        assertThat(asked(MoneyForm::read)).isEqualTo(fields("Money"));
        assertThat(asked(EditionForm::read)).isEqualTo(fields("NewEdition"));
        assertThat(asked(InquiryForms::question)).isEqualTo(fields("Question"));
        assertThat(asked(InquiryForms::contact)).isEqualTo(fields("Contact"));
        assertThat(asked(InquiryForms::to)).isEqualTo(fields("Handover"));
        assertThat(asked(form -> GuidesResource.request(form, TestCounter.HOLDER, visit.language())))
                .isEqualTo(fields("Showing"));
        assertThat(person.asked()).isEqualTo(fields("Registration"));
        assertThat(lodging.asked()).isEqualTo(fields("Lodging"));
        assertThat(act.asked()).isEqualTo(fields("Act"));
        assertThat(told.asked()).isEqualTo(fields("Told"));
        Form list = form();
        ListForm.read(list, visit);
        assertThat(list.asked()).isEqualTo(fields("ListLodging"));
        assertThat(asked(InviteForm::read)).isEqualTo(fields("Invite"));
        assertThat(asked(FilledForm::read)).isEqualTo(fields("Filled"));
        assertThat(asked(EntryForm::read)).isEqualTo(fields("Entry"));
        assertThat(asked(ReportOrder::read)).isEqualTo(fields("ReportOrder"));
        assertThat(asked(PlanForm::read)).isEqualTo(fields("Plan"));
        Form report = form();
        ReportForm.read(report);
        assertThat(report.asked()).isEqualTo(fields("NamelessReport"));
    }

    @Test
    void every_field_that_is_described_is_taken_and_every_one_needed_is_missed() {
        Reply full = running.send(
                Ask.lodging()
                        .as("staff")
                        .key("described")
                        .json(
                                "{\"service\":\"a\",\"action\":\"b\",\"owner\":\"c\",\"office\":\"d\",\"channel\":\"e\",\"inputs\":{}}"));
        Reply roll = running.send(Ask.action()
                .key("described-roll")
                .json("{\"channel\":\"e\",\"roll\":{\"for\":[],\"against\":[],\"abstained\":[],\"chair\":\"c\"}}"));
        Reply empty = running.send(Ask.lodging().key("described-empty").json("{}"));

        assertThat(full.status()).isEqualTo(201);
        assertThat(roll.status()).isEqualTo(200);
        assertThat(fields("Roll")).containsExactlyInAnyOrder("for", "against", "abstained", "chair");
        assertThat(empty.errors()).containsExactly("/service field-missing");
        assertThat(Described.ours()
                        .document()
                        .at("/components/schemas/Lodging/required")
                        .toString())
                .isEqualTo("[\"service\"]");
    }

    @Test
    void a_header_that_is_described_as_needed_is_missed_when_it_is_not_there() {
        Described described = Described.ours();
        Exchanges.good()
                .forEach((operation, ask) -> described
                        .parameters(operation)
                        .filter(parameter -> parameter.path("in").asText().equals("header"))
                        .forEach(header -> {
                            String name = header.path("name").asText();
                            boolean missed = running.send(ask.without(name)).status() >= 400;
                            assertThat(missed)
                                    .as(operation + " without " + name)
                                    .isEqualTo(header.path("required").asBoolean());
                        }));
    }

    @Test
    void a_caller_is_described_as_needed_where_one_is() {
        Described described = Described.ours();
        Exchanges.good().forEach((operation, ask) -> {
            Ask publics = ask.without("Authorization")
                    .replace("Idempotency-Key", "5f0c1d56-9c57-4f5e-8f0c-7d8f3ad3a0" + operation.length());
            boolean open = described
                    .operations()
                    .get(operation)
                    .path("security")
                    .path(0)
                    .isEmpty();
            assertThat(running.send(publics).status() == 401).as(operation).isEqualTo(!open);
        });
    }

    private static Set<String> asked(Consumer<Form> read) {
        Form form = form();
        read.accept(form);
        return form.asked();
    }

    private static Form form() {
        return new Form(Value.empty(), Place.BODY, new Faults());
    }

    private static Set<String> fields(String schema) {
        return new TreeSet<>(
                Described.names(Described.ours().document().at("/components/schemas/" + schema + "/properties")));
    }

    private static List<String> differences(JsonNode document) {
        Set<Object> resources = SanadResources.of(Map.of(), new TestCallers(), running.documents)
                .build()
                .resources();
        return Contract.differences(new Described(document), resources, exchanges);
    }
}
