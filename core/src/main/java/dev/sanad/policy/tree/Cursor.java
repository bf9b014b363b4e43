package dev.sanad.policy.tree;

import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.FaultCode;
import dev.sanad.policy.source.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A place in a policy file, and what it says there. Reading never throws: what is wrong is reported once, and the answer
 * is a harmless stand-in, so that one pass finds all faults; a binding with faults is thrown away. Stand-ins for text are
 * {@link #UNREAD}, for numbers the least allowed, for a choice the first, else nothing. Every key has to be read; those
 * that nobody asks for are reported when the file is done.
 */
public final class Cursor {
    /** What is answered for a text or name that could not be read. */
    public static final String UNREAD = "unread";

    private final Reads reads;
    private final Node node;
    private final Path path;
    private final String key;

    Cursor(Reads reads, Node node, Path path, String key) {
        this.reads = reads;
        this.node = node;
        this.path = path;
        this.key = key;
    }

    /** The key or name it stands under; empty for an item of a list and for the whole file. */
    public String key() {
        return key;
    }

    public Place place() {
        return node.at().at(path);
    }

    public boolean isText() {
        return node instanceof Node.TextNode;
    }

    public boolean isMap() {
        return node instanceof Node.MapNode;
    }

    public boolean isList() {
        return node instanceof Node.ListNode;
    }

    /** Declares keys that are known here, even if this reading does not come to ask for each. */
    public Cursor knows(String... keys) {
        for (String known : keys) {
            reads.know(node, path, known);
        }
        return this;
    }

    public boolean has(String wanted) {
        return node instanceof Node.MapNode map && map.entries().containsKey(wanted);
    }

    /** Whether it is a map without any other key than these. */
    public boolean hasOnly(String... keys) {
        return node instanceof Node.MapNode map
                && Set.of(keys).containsAll(map.entries().keySet());
    }

    /** What stands under a key. Where it is missing that is a fault, and the answer a place that reads in silence. */
    public Cursor required(String wanted) {
        Optional<Cursor> there = optional(wanted);
        if (there.isEmpty() && isMap()) {
            reads.report(new Fault(FaultCode.KEY_MISSING, place(), Expected.of(wanted)));
        }
        return there.orElseGet(() -> new Cursor(reads, new Node.GapNode(node.at()), path.key(wanted), wanted));
    }

    public Optional<Cursor> optional(String wanted) {
        reads.ask(node, path, wanted);
        return Structure.map(this)
                .map(map -> map.entries().get(wanted))
                .map(entry -> new Cursor(reads, entry.value(), path.key(wanted), wanted));
    }

    /** What stands under a name that the file chose elsewhere, such as that of a fact. */
    public Optional<Cursor> named(String name) {
        reads.askNamed(node, path, name);
        return Structure.map(this)
                .map(map -> map.entries().get(name))
                .map(entry -> new Cursor(reads, entry.value(), path.entry(name), name));
    }

    /** Declares that places of this kind are read alike wherever they stand; they may stand in each other. */
    public void kind(String kind) {
        reads.kind(path, kind);
    }

    /** The entries of a map whose keys are names that the file chose. */
    public List<Cursor> entries() {
        return entries(NameRule.NAME);
    }

    /** The same for names of another form. An entry with a refused name is still read, under a name that no one chose. */
    public List<Cursor> entries(NameRule rule) {
        return Structure.entries(this, rule);
    }

    /** The items of a list; nothing else will do. */
    public List<Cursor> items() {
        return Structure.items(this);
    }

    /** The items of a list, or the one value that stands in its place. */
    public List<Cursor> oneOrMore() {
        return isList() ? items() : List.of(this);
    }

    /** The text as it stands. */
    public String text() {
        return words().orElse(UNREAD);
    }

    /** A text for people: bare in the first of the languages, or a map by language, in which the first may not be missing. */
    public LocalText localText(List<Language> languages) {
        return LocalTexts.told(this, languages);
    }

    /** Words quoted: bare in the first of the languages, or in any of them; the one written first is the original. */
    public LocalText quote(List<Language> languages) {
        return LocalTexts.quoted(this, languages);
    }

    /** A name of the file's own choosing. */
    public String name() {
        return name(NameRule.NAME);
    }

    public String name(NameRule rule) {
        return Names.name(this, rule);
    }

    /** One name, or a list of different names. */
    public List<String> names() {
        return names(NameRule.NAME);
    }

    public List<String> names(NameRule rule) {
        return Names.different(this, item -> item.name(rule));
    }

    /** A name that must be among those known; {@link #UNREAD} where it is not. */
    public String reference(Collection<String> known) {
        return Names.reference(this, known);
    }

    /** One known name, or a list of different ones; those that are not known are left out. */
    public List<String> references(Collection<String> known) {
        return Names.different(this, item -> item.reference(known));
    }

    /** The same, for the names of clauses that something rests on. */
    public List<String> cites(Collection<String> known) {
        List<String> cited = references(known);
        reads.cited(cited);
        return cited;
    }

    /** {@code yes} or {@code no}. */
    public boolean yes() {
        return Choices.yes(this);
    }

    /** One of these words, of which there is at least one. */
    public String oneOf(String... allowed) {
        return Choices.oneOf(this, List.of(allowed));
    }

    /** The constant whose name is the word, in lower case with hyphens. */
    public <E extends Enum<E>> E oneOf(Class<E> choice) {
        return Choices.oneOf(this, choice);
    }

    /** A whole number in digits of ASCII, without sign (but minus) or leading zero. */
    public int integer(int least, int most) {
        return Numbers.integer(this, least, most);
    }

    /** A decimal number in digits of ASCII, not below the least; as written, so that {@code 1.10} keeps its zero. */
    public BigDecimal decimal(BigDecimal least) {
        return Numbers.decimal(this, least);
    }

    /** Such as {@code 1/2}: above 0, at most 1, with a denominator up to 1000. */
    public Fraction fraction() {
        return Numbers.fraction(this);
    }

    /** Such as {@code 2018-02-11}, in the Gregorian calendar; the stand-in is 1970-01-01. */
    public LocalDate date() {
        return Dates.date(this);
    }

    /** Reports a fault of this place that only its reader can see; at most once, and none on what was refused already. */
    public void fail(FaultCode code, Expected expected) {
        if (!reads.closed(node)) {
            reads.report(new Fault(code, place(), expected, Structure.shown(node)));
            reads.close(node);
        }
    }

    /** Reports that the name it stands under means something else already. */
    public void failName() {
        if (!reads.closed(node)) {
            reads.report(new Fault(FaultCode.NAME_CLASH, place(), Expected.NOTHING, key));
            reads.close(node);
        }
    }

    /** Reports that what is called so here is called so there, too. */
    public void clash(Cursor first) {
        Optional<Place> there = Optional.of(first.place());
        reads.report(new Fault(FaultCode.NAME_CLASH, place(), Expected.NOTHING, Optional.of(key), there));
    }

    /** Reports a fault, yet lets reading go on below. */
    void reportOnly(FaultCode code, Expected expected) {
        reads.report(new Fault(code, place(), expected));
    }

    /** Passes over what stands here, whatever it is. */
    public void ignore() {
        reads.close(node);
    }

    Optional<String> words() {
        reads.choice(path, List.of());
        return among(List.of());
    }

    /** The text, which ought to be one of these; any where there are none. */
    Optional<String> among(List<String> allowed) {
        reads.see(node);
        if (!allowed.isEmpty()) {
            reads.choice(path, allowed);
        }
        if (node instanceof Node.TextNode text) {
            return Optional.of(text.value());
        }
        fail(FaultCode.NOT_TEXT, Expected.NOTHING);
        return Optional.empty();
    }

    Node node() {
        return node;
    }

    Path path() {
        return path;
    }

    Reads reads() {
        return reads;
    }
}
