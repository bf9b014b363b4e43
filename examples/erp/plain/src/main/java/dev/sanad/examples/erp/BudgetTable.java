package dev.sanad.examples.erp;

import dev.sanad.kernel.AssociationId;
import dev.sanad.request.Resources;
import java.math.BigDecimal;
import javax.sql.DataSource;

/** The ERP's money. */
public final class BudgetTable implements Resources {
    private final Rows rows;

    public BudgetTable(DataSource source) {
        this.rows = new Rows(source);
    }

    @Override
    public boolean placeFree(AssociationId association, String service) {
        return true;
    }

    @Override
    public boolean fundsEnough(AssociationId association, String service, BigDecimal amount) {
        return rows.any("select service from budget where service = ? and amount >= ?", service, amount);
    }
}
