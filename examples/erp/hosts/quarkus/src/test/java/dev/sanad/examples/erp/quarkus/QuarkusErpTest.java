package dev.sanad.examples.erp.quarkus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.examples.erp.AidDesk;
import dev.sanad.examples.erp.Invoices.Invoice;
import dev.sanad.examples.erp.Logins;
import dev.sanad.jdbc.JdbcStore;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.CaseKey;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.Receipt;
import io.quarkus.builder.Version;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Application;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.Base64;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuarkusErpTest {
    @Inject
    Billing billing;

    @Inject
    JdbcStore store;

    @Inject
    DataSource source;

    @TestHTTPResource
    URI home;

    @Test
    void an_invoice_and_a_request_are_kept_together() throws Exception {
        Receipt receipt = billing.bill(new Invoice("Q-1", "P-1", BigDecimal.TEN), anna(), before -> {});
        assertThat(store.find(new CaseKey(AidDesk.ASSOCIATION, receipt.id()))).isPresent();
        assertThat(count("invoice where number = 'Q-1'")).isOne();
        shown("kept together in one @Transactional");
    }

    @Test
    void the_rollback_of_quarkus_undoes_both() throws Exception {
        assertThatThrownBy(() -> billing.bill(new Invoice("Q-2", "P-1", BigDecimal.TEN), anna(), receipt -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(count("invoice where number = 'Q-2'")).isZero();
        assertThat(count("sanad_case_row where opened_by = 'help-Q-2'")).isZero();
        shown("rolled back together");
    }

    @Test
    void a_refusal_undoes_the_invoice() throws Exception {
        assertThatThrownBy(() -> billing.bill(new Invoice("Q-3", "E-1", BigDecimal.TEN), anna(), receipt -> {}))
                .isInstanceOf(RefusedException.class);
        assertThat(count("invoice where number = 'Q-3'")).isZero();
        shown("refusal undoes the invoice");
    }

    @Test
    void the_resources_are_served_by_a_servlet_of_quarkus() throws Exception {
        String good = "{\"service\":\"invoice-help\",\"channel\":\"portal\",\"inputs\":{\"invoice\":\"W-1\",\"amount\":5.00}}";
        assertThat(post(good, "web-1").statusCode()).isEqualTo(201);
        assertThat(post(good.replace("5.00", "\"five\""), "web-2").statusCode()).isEqualTo(422);
        assertThat(post("{", "web-3").headers().firstValue("Content-Type")).contains("application/problem+json");
        shown("REST 201, 422 and problem details, "
                + Application.class.getPackage().getImplementationVersion());
    }

    private HttpResponse<String> post(String body, String key) throws Exception {
        String login = Base64.getEncoder().encodeToString("anna:secret-anna".getBytes());
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(home.resolve("almond/requests"))
                                .header("Content-Type", "application/json")
                                .header("Authorization", "Basic " + login)
                                .header("Idempotency-Key", key)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private Actor anna() {
        return new Logins(source).actor("anna", "secret-anna").orElseThrow();
    }

    private int count(String rows) throws Exception {
        try (Connection connection = source.getConnection();
                ResultSet found = connection.createStatement().executeQuery("select count(*) from " + rows)) {
            found.next();
            return found.getInt(1);
        }
    }

    private static void shown(String what) {
        System.out.println("SHOWN Quarkus " + Version.getVersion() + ": " + what);
    }
}
