package dev.sanad.policy.tree;

import static dev.sanad.kernel.Language.ENGLISH;
import static dev.sanad.kernel.Language.HUNGARIAN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.LocalText;
import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.FaultCode;
import dev.sanad.policy.source.Place;
import dev.sanad.policy.source.Source;
import dev.sanad.policy.source.Templates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CursorTest {

    private static List<Fault> faults(String yaml) {
        return Files.faults(Source.of("f.yaml", yaml), Templates.none(), Toy::bind);
    }

    private static Parsed.Whole<Toy.Policy> toy() {
        return (Parsed.Whole<Toy.Policy>)
                new Reading(Templates.none()).read(Source.of("f.yaml", Files.POLICY), Toy::bind);
    }

    @Test
    void good_file_is_bound_whole() {
        Toy.Policy policy = toy().value();
        assertThat(policy.version()).isEqualTo(3);
        assertThat(policy.title().in(Files.LANGUAGES.get(1))).isEqualTo("Lending: rules");
        assertThat(policy.lifecycles().get("loan"))
                .contains(new Toy.Action(
                        "lend",
                        List.of("asked"),
                        Optional.of("lent"),
                        List.of("keeper"),
                        Optional.of(2),
                        false,
                        List.of("T-1")));
        assertThat(policy.items().get(0).weight()).isEqualTo(new Fraction(1, 2));
    }

    @Test
    void keys_that_are_read_at_each_kind_of_place_are_known() {
        Map<String, Set<String>> keys = new HashMap<>();
        toy().vocabulary().places().forEach((place, read) -> keys.put(place, read.keys()));

        assertThat(keys)
                .containsEntry("lifecycles", Set.of("*"))
                .containsEntry("lifecycles.*", Set.of("stages", "actions"))
                .containsEntry("parties.*", Set.of("title"))
                .containsEntry("items[]", Set.of("text", "weight"))
                .containsEntry("lifecycles.*.actions.*", Set.of("from", "to", "by", "limit", "visit", "clause"));
    }

    /** The mark ^ shows where the fault is expected. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit: 2      | ^limti: 2            | key-unknown lifecycles.loan.actions.lend.limti | limit",
                "to: lent      | ^ot: lent            | key-unknown lifecycles.loan.actions.lend.ot | to",
                "from: asked   | ^Lifecycles: {}, from: asked | key-unknown lifecycles.loan.actions.lend.Lifecycles |",
                "by: keeper    | by: ^keper           | reference-unknown lifecycles.loan.actions.lend.by | keeper",
                "from: asked   | from: [asked, ^aksed] | reference-unknown lifecycles.loan.actions.lend.from[1] | asked",
                "from: asked   | from: [lent, ^lent]  | value-twice lifecycles.loan.actions.lend.from[1] |",
                "from: asked   | from: ^{a: b}        | not-text lifecycles.loan.actions.lend.from |",
                "clause: T-1   | clause: ^t-1         | reference-unknown lifecycles.loan.actions.lend.clause | T-1",
                "visit: yes    | visit: ^true         | value-wrong lifecycles.loan.actions.return.visit | yes",
                "visit: yes    | visit: ^Yes          | value-wrong lifecycles.loan.actions.return.visit | yes",
                "visit: yes    | visit: ^off          | value-wrong lifecycles.loan.actions.return.visit | no",
                "visit: yes    | visit: ^[yes]        | not-text lifecycles.loan.actions.return.visit |",
                "ends: granted | ends: ^grnted        | value-wrong lifecycles.loan.stages.returned.ends | granted",
                "lent: open    | lent: ^opne          | value-wrong lifecycles.loan.stages.lent | open",
                "{ends: granted} | ^[granted]         | not-a-map lifecycles.loan.stages.returned |",
                "id: lending   | id: ^Lending Rules   | name-wrong id | lending-rules",
                "id: lending   | id: ^2nd             | name-wrong id |",
                "id: lending   | id: ^[lending]       | not-text id |",
                "version: 3    | version: ^03         | number-wrong version | 3",
                "version: 3    | version: ^۳          | number-wrong version | 3",
                "version: 3    | version: ^٠١٢        | number-wrong version | 12",
                "version: 3    | version: ^0          | number-wrong version |",
                "version: 3    | version: ^10000      | number-wrong version |",
                "version: 3    | version: ^99999999999999 | number-wrong version |",
                "version: 3    | version: ^+3         | number-wrong version |",
                "version: 3    | version: ^3.0        | number-wrong version |",
                "1/2           | ^2/1                 | number-wrong items[0].weight |",
                "1/2           | ^0/2                 | number-wrong items[0].weight |",
                "1/2           | ^1/1001              | number-wrong items[0].weight |",
                "1/2           | ^١/٢                 | number-wrong items[0].weight | 1/2",
                "{hu: Kölcsönzés, en: | ^{en:         | language-missing title |",
                "{hu: Kölcsönzés, | {hu: a, ^uh: b,   | key-unknown title.uh | hu",
                "{hu: \"két hét\", | ^{               | language-missing clauses.T-1 |",
                "T-1: {        | ^T 1: {              | name-wrong clauses.\"T 1\" | t-1",
                "[hu, en]      | ^hu                  | not-a-list languages |",
                "[hu, en]      | [hu, ^eng]           | value-wrong languages[1] | en",
                "items:        | ^itmes:              | key-unknown itmes | items",
                "'  loan:'     | '  ^Loan:'           | name-wrong lifecycles.Loan | loan",
                "{title: {hu: őr}} | ^őr              | not-a-map parties.keeper |"
            })
    void slip_is_reported_with_its_place_and_what_was_probably_meant(
            String part, String instead, String expected, String suggestion) {
        String marked = Files.POLICY.replace(part, instead);
        int mark = marked.indexOf('^');
        Position place = Lines.position("f.yaml", marked, mark);
        List<Fault> faults = faults(marked.replace("^", ""));
        assertThat(faults).first().satisfies(fault -> {
            assertThat(fault.code().id() + " " + fault.place().path()).isEqualTo(expected);
            assertThat(new Position(
                            "f.yaml", fault.place().line(), fault.place().column()))
                    .isEqualTo(place);
            assertThat(fault.suggestion()).isEqualTo(Optional.ofNullable(suggestion));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'  owner:'  | '  Owner:' | name-wrong parties.Owner",
                "keeper: {title: {hu: őr}} | keeper: [x] | not-a-map parties.keeper",
                "lent: open  | lent: &x open | alias lifecycles.loan.stages.lent",
                "lent: open  | 'lent:' | value-empty lifecycles.loan.stages.lent",
                "'  loan:'   | '  loan: &x' | alias lifecycles.loan",
                "'parties:'  | 'parties: !x' | tag parties",
                "title: {hu: őr} | title: {fr: x} | key-unknown parties.keeper.title.fr; language-missing parties.keeper.title"
            })
    void slip_makes_no_second_fault_where_it_is_cited(String part, String instead, String expected) {
        String faults = faults(Files.POLICY.replaceFirst(part.replace("{", "\\{"), instead)).stream()
                .map(fault -> fault.code().id() + " " + fault.place().path())
                .sorted()
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
        assertThat(faults).isEqualTo(expected);
    }

    @Test
    void all_faults_of_a_file_come_out_in_one_pass() {
        String yaml = Files.POLICY
                .replace("id: lending", "id: 2nd")
                .replace("version: 3", "version: x")
                .replace("limit: 2", "limit: 0")
                .replace("by: owner", "by: onwer")
                .replace("weight", "wieght")
                .replace("stages", "Stages");
        assertThat(faults(yaml))
                .extracting(fault -> fault.code().id() + " " + fault.place().path())
                .contains(
                        "name-wrong id",
                        "number-wrong version",
                        "key-missing lifecycles.loan",
                        "key-unknown lifecycles.loan.Stages",
                        "number-wrong lifecycles.loan.actions.lend.limit",
                        "reference-unknown lifecycles.loan.actions.return.by",
                        "key-unknown items[0].wieght");
    }

    @Test
    void key_that_is_known_but_not_read_is_reported_where_the_file_is_right_otherwise() {
        Function<Cursor, String> binding = in -> {
            in.knows("body", "exactly");
            return in.has("body")
                    ? in.required("body").text()
                    : in.required("exactly").text();
        };
        assertThat(Files.shown(bound("body: a\nexactly: b", binding))).isEqualTo("key-unread 2:1 exactly");
        assertThat(Files.shown(bound("body: a\nexact: b", binding))).isEqualTo("key-unknown 2:1 exact");
        assertThat(Files.shown(bound("body: a\nexactly: b\nexact: c", binding))).isEqualTo("key-unknown 3:1 exact");
        assertThat(bound("body: a\nexactly: b", binding).get(0).expected().words())
                .containsExactly("body");
        assertThat(bound("exactly: b", binding)).isEmpty();
    }

    @Test
    void value_that_nobody_looks_at_is_reported() {
        assertThat(Files.shown(bound("a: {b: c}", in -> in.optional("a")))).isEqualTo("key-unread 1:1 a");
        assertThat(Files.shown(
                        bound("a: [b, c]", in -> in.required("a").items().get(1).text())))
                .isEqualTo("key-unread 1:5 a[0]");
        assertThat(bound("a: {b: c}", in -> in.required("a").entries().get(0).text()))
                .isEmpty();
        assertThat(bound("a: {b: c}", in -> {
                    in.required("a").ignore();
                    return "";
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-02-11, 2018-02-11, ''",
        "2018-2-11, 1970-01-01, ''",
        "2018-02-30, 1970-01-01, ''",
        "11/02/2018, 1970-01-01, ''",
        "2018/02/11, 1970-01-01, 2018-02-11",
        "٢٠١٨-٠٢-١١, 1970-01-01, 2018-02-11",
        "+2018-02-1, 1970-01-01, ''",
        "-2018-02-11, 1970-01-01, ''",
        "+12018-02-11, 1970-01-01, ''"
    })
    void date_is_written_as_iso_8601_does(String text, LocalDate date, String suggestion) {
        List<LocalDate> read = new ArrayList<>();
        List<Fault> faults = bound("a: " + text, in -> read.add(in.required("a").date()));
        assertThat(read).containsExactly(date);
        assertThat(faults.isEmpty()).isEqualTo(text.equals(date.toString()));
        assertThat(faults.stream()
                        .flatMap(fault -> fault.suggestion().stream())
                        .findFirst()
                        .orElse(""))
                .isEqualTo(suggestion);
    }

    @ParameterizedTest
    @CsvSource({
        "1.10, 1.10",
        "0, 0",
        "4000, 4000",
        "0.000000001, 0.000000001",
        "-1, fault",
        "1., fault",
        ".5, fault",
        "01.5, fault",
        "1e3, fault",
        "1.0000000001, fault",
        "٤٫٥, fault",
        "'1,5', fault"
    })
    void decimal_is_kept_as_written(String text, String expected) {
        List<BigDecimal> read = new ArrayList<>();
        List<Fault> faults = bound("a: " + text, in -> read.add(in.required("a").decimal(BigDecimal.ZERO)));
        assertThat(faults.isEmpty() ? read.get(0).toPlainString() : "fault").isEqualTo(expected);
    }

    @Test
    void word_is_one_of_the_constants_of_an_enum() {
        List<Object> read = new ArrayList<>();
        assertThat(bound("a: half-up", in -> read.add(in.required("a").oneOf(RoundingMode.class))))
                .isEmpty();
        assertThat(read).containsExactly(RoundingMode.HALF_UP);
        List<Fault> faults = bound("a: HALF_UP", in -> read.add(in.required("a").oneOf(RoundingMode.class)));
        assertThat(faults.get(0).expected().words()).contains("half-up", "half-down", "ceiling");
    }

    @Test
    void text_that_stands_alone_is_in_the_first_language() {
        List<LocalText> read = new ArrayList<>();
        bound("a: x", in -> read.add(in.required("a").localText(Files.LANGUAGES)));
        bound("a: {en: y, hu: x}", in -> read.add(in.required("a").localText(Files.LANGUAGES)));
        bound("a: {en: y, hu: x}", in -> read.add(in.required("a").quote(Files.LANGUAGES)));
        assertThat(read).extracting(LocalText::original).containsExactly(HUNGARIAN, HUNGARIAN, ENGLISH);
    }

    @Test
    void clash_tells_both_places() {
        List<Fault> faults = bound("{a: x, b: y}", in -> {
            Cursor first = in.required("a");
            Cursor second = in.required("b");
            second.clash(first);
            return first.text() + second.text();
        });
        assertThat(Files.shown(faults)).isEqualTo("name-clash 1:11 b");
        assertThat(faults.get(0).first()).isEqualTo(Optional.of(new Place("f.yaml", 1, 5, "a")));
    }

    @Test
    void reader_of_its_own_form_reports_a_place_once() {
        List<Fault> faults = bound("a: 5 wekes", in -> {
            Cursor term = in.required("a");
            term.fail(FaultCode.DURATION_WRONG, Expected.of("5 weeks"));
            term.fail(FaultCode.VALUE_WRONG, Expected.NOTHING);
            return term.integer(1, 2);
        });
        assertThat(Files.shown(faults)).isEqualTo("duration-wrong 1:4 a");
    }

    private static List<Fault> bound(String yaml, Function<Cursor, ?> binding) {
        return Files.faults(Source.of("f.yaml", yaml), Templates.none(), binding);
    }
}
