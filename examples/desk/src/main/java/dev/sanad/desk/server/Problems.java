package dev.sanad.desk.server;

import dev.sanad.kernel.Language;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What the server itself says when a request never reaches the application: a problem of RFC 9457, like all others. */
final class Problems extends ErrorHandler {
    private final ProblemTexts texts = new ProblemTexts();

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Language language = ProblemTexts.language(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        headers.put(HttpHeader.CONTENT_LANGUAGE, language.tag());
        headers.put(HttpHeader.VARY, "Accept-Language");
        headers.put("X-Content-Type-Options", "nosniff");
        int status = response.getStatus();
        if (status == HttpStatus.SERVICE_UNAVAILABLE_503) {
            headers.put(HttpHeader.RETRY_AFTER, 2);
        }
        String code = code(status);
        String problem =
                "{\"type\":\"urn:sanad:problem:%1$s\",\"title\":\"%2$s\",\"status\":%3$s,\"code\":\"%1$s\",\"errors\":[]}"
                        .formatted(code, texts.of(code, language), Integer.toString(status));
        response.write(true, ByteBuffer.wrap(problem.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }

    private static String code(int status) {
        return switch (status) {
            case HttpStatus.NOT_FOUND_404 -> "path-unknown";
            case HttpStatus.REQUEST_TIMEOUT_408 -> "request-too-slow";
            case HttpStatus.PAYLOAD_TOO_LARGE_413 -> "body-too-large";
            case HttpStatus.URI_TOO_LONG_414 -> "uri-too-long";
            case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 -> "headers-too-large";
            case HttpStatus.SERVICE_UNAVAILABLE_503 -> "overloaded";
            default -> status < HttpStatus.INTERNAL_SERVER_ERROR_500 ? "request-malformed" : "unexpected";
        };
    }
}
