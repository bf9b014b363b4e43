package dev.sanad.jdbc;

import dev.sanad.complaint.Deposit;
import dev.sanad.complaint.KeptReceipt;
import dev.sanad.journal.BodyReader;
import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.Fingerprint;
import dev.sanad.journal.Value;
import dev.sanad.kernel.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A deposit as a row of the box, and back. */
final class DepositJson {

    private DepositJson() {}

    static Object[] row(String association, Deposit deposit) {
        return new Object[] {
            association,
            deposit.id(),
            deposit.report().value(),
            deposit.left().at(),
            deposit.refused().isEmpty(),
            deposit.receipt().map(KeptReceipt::locator).orElse(""),
            ValueJson.FORMAT,
            ValueJson.write(body(deposit))
        };
    }

    static Deposit read(ResultSet row) throws SQLException {
        BodyReader body = new BodyReader(ValueJson.read(row.getInt("format"), row.getString("body")));
        CaseId report = new CaseId(row.getObject("case_id", UUID.class));
        String locator = row.getString("locator");
        return new Deposit(
                row.getObject("deposit_id", UUID.class),
                report,
                new Deposit.Left(
                        LocalDate.parse(body.text("day")),
                        Parameters.instant(row, "left_at").orElseThrow()),
                tree(body.value("deposit")),
                locator.isEmpty() ? Optional.empty() : Optional.of(receipt(locator, report, body.body("receipt"))),
                body.texts("refused"));
    }

    private static Value.Tree body(Deposit deposit) {
        BodyWriter out = new BodyWriter()
                .put("day", deposit.left().day().toString())
                .put("deposit", deposit.body())
                .putAll("refused", deposit.refused(), Value::of);
        deposit.receipt().ifPresent(receipt -> out.put("receipt", receipt(receipt)));
        return out.tree();
    }

    private static Value.Tree receipt(KeptReceipt receipt) {
        return new BodyWriter()
                .put("salt", receipt.salt())
                .put("hash", receipt.hash())
                .put("content", receipt.content().hex())
                .tree();
    }

    private static KeptReceipt receipt(String locator, CaseId report, BodyReader in) {
        return new KeptReceipt(locator, in.text("salt"), in.text("hash"), report, new Fingerprint(in.text("content")));
    }

    private static Value.Tree tree(Value value) {
        if (value instanceof Value.Tree tree) {
            return tree;
        }
        throw new IllegalStateException("a record holds something else than fields");
    }
}
