package dev.sanad.examples.erp.spring;

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
import jakarta.ws.rs.core.Application;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:erp;DB_CLOSE_DELAY=-1")
class SpringErpTest {
    @Autowired
    private Billing billing;

    @Autowired
    private JdbcStore store;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataSource source;

    @LocalServerPort
    private int port;

    @Test
    void an_invoice_and_a_request_are_kept_together() {
        Receipt receipt = billing.bill(new Invoice("S-1", "P-1", BigDecimal.TEN), anna(), before -> {});
        assertThat(store.find(new CaseKey(AidDesk.ASSOCIATION, receipt.id()))).isPresent();
        assertThat(invoices("S-1")).isOne();
        shown("kept together in one @Transactional");
    }

    @Test
    void springs_rollback_undoes_both() {
        assertThatThrownBy(() -> billing.bill(new Invoice("S-2", "P-1", BigDecimal.TEN), anna(), receipt -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(invoices("S-2")).isZero();
        assertThat(jdbc.queryForObject(
                        "select count(*) from sanad_case_row where opened_by = 'help-S-2'", Integer.class))
                .isZero();
        shown("rolled back together");
    }

    @Test
    void a_refusal_undoes_the_invoice() {
        assertThatThrownBy(() -> billing.bill(new Invoice("S-3", "E-1", BigDecimal.TEN), anna(), receipt -> {}))
                .isInstanceOf(RefusedException.class);
        assertThat(invoices("S-3")).isZero();
        shown("refusal undoes the invoice");
    }

    @Test
    void the_resources_are_served_by_springs_jersey() throws Exception {
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
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/almond/requests"))
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

    private int invoices(String number) {
        return jdbc.queryForObject("select count(*) from invoice where number = ?", Integer.class, number);
    }

    private static void shown(String what) {
        System.out.println("SHOWN Spring Boot " + SpringBootVersion.getVersion() + ": " + what);
    }
}
