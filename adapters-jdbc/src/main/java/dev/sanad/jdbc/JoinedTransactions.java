package dev.sanad.jdbc;

import java.util.Optional;
import java.util.function.Function;

/** Runs units in the transaction that the caller is in, once, and leaves its end to the host. */
final class JoinedTransactions implements Transactions {
    private static final String ABORTED = "25P02";

    private final HostConnections host;
    private final Dialect dialect;
    private final ThreadLocal<Fault> before = new ThreadLocal<>();

    JoinedTransactions(HostConnections host, Dialect dialect) {
        this.host = host;
        this.dialect = dialect;
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public <T> T run(Function<Session, T> work) {
        try (Loan loan = Loan.take(host)) {
            loan.mustNotSeeTheUncommitted(dialect);
            Session session = loan.session();
            T answer = answer(work, session);
            session.fault().ifPresent(JoinedTransactions::tell);
            before.remove();
            return answer;
        } catch (Signal signal) {
            throw new Attempts(Patience.none()).end(cause(signal.fault()));
        }
    }

    /** After a statement that failed PostgreSQL refuses all others of the transaction: what failed first is told again. */
    private Fault cause(Fault fault) {
        boolean aborted = fault.failure().sqlState().equals(ABORTED);
        Fault cause = aborted ? Optional.ofNullable(before.get()).orElse(fault) : fault;
        before.set(cause);
        return cause;
    }

    private static <T> T answer(Function<Session, T> work, Session session) {
        try {
            return work.apply(session);
        } catch (RuntimeException e) {
            throw session.fault().<RuntimeException>map(Signal::new).orElse(e);
        }
    }

    private static void tell(Fault fault) {
        throw new Signal(fault);
    }
}
