package dev.sanad.policy;

import dev.sanad.lifecycle.Document;
import dev.sanad.lifecycle.Moment;
import dev.sanad.policy.tree.Cursor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Binds the documents of a policy. */
final class DocumentBinder {

    private static final Document.Validity ALWAYS = new Document.Validity(false, Optional.empty(), Optional.empty());

    private final Scope scope;
    private final Vocabulary moments;

    /** Takes the moments at which a copy can be judged: those of every lifecycle. */
    DocumentBinder(Scope scope, Vocabulary moments) {
        this.scope = scope;
        this.moments = moments;
    }

    Map<String, Document> bind(Cursor in) {
        Map<String, Document> documents = new LinkedHashMap<>();
        for (Cursor each : in.entries()) {
            documents.put(each.key(), document(each));
        }
        return documents;
    }

    private Document document(Cursor in) {
        return new Document(
                in.key(),
                scope.title(in, in.key()),
                in.optional("valid").map(this::validity).orElse(ALWAYS),
                in.optional("guide").map(Cursor::yes).orElse(false),
                scope.cited(in));
    }

    private Document.Validity validity(Cursor in) {
        boolean unexpired = in.optional("unexpired").map(Cursor::yes).orElse(false);
        Optional<Moment> on = in.optional("on").map(moments::moment);
        return new Document.Validity(unexpired, in.optional("issued-within").map(ValueBinder::span), on);
    }
}
