package dev.sanad.rest;

import dev.sanad.request.DocumentBytes;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/**
 * What is written in documents. The answer's reference and digest go into the inputs of the action that asks for
 * documents, beside the document's name and dates. No key is needed: sending a document twice keeps it twice, and what
 * no action names is nobody's.
 */
@Path("{association}")
@Produces(MediaType.APPLICATION_JSON)
public final class DocumentsResource {

    private final Door door;
    private final DocumentBytes documents;
    private final Limits limits;

    DocumentsResource(Door door, DocumentBytes documents, Limits limits) {
        this.door = door;
        this.documents = documents;
        this.limits = limits;
    }

    /** Keeps the body, whatever its type, for a caller who is known. */
    @POST
    @Path("documents")
    public Response keep(Sent sent, @BeanParam Knock knock) {
        return door.open(knock, visit -> {
            visit.knownOnly();
            Content.document(visit.heads());
            Content.length(visit.heads(), limits.document());
            InputStream bytes = notEmpty(new Capped(sent.stream(), limits.document()));
            return Answer.kept(documents.keep(visit.desk().association(), bytes));
        });
    }

    private static InputStream notEmpty(InputStream bytes) {
        try {
            int first = bytes.read();
            if (first < 0) {
                throw new FaultException(Fault.BODY_MISSING);
            }
            PushbackInputStream whole = new PushbackInputStream(bytes);
            whole.unread(first);
            return whole;
        } catch (IOException broken) {
            throw new FaultException(Fault.BODY_UNREADABLE);
        }
    }
}
