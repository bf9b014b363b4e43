package dev.sanad.examples.erp;

import dev.sanad.kernel.Actor;
import dev.sanad.kernel.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The ERP's own authentication, and whom it takes somebody for. (One that is in earnest keeps no secret in the clear.) */
public final class Logins {
    private final Rows rows;

    public Logins(DataSource source) {
        this.rows = new Rows(source);
    }

    /** Who this is to Sanad: a person, and the parties of the policy that his duty in the ERP makes him. */
    public Optional<Actor.Known> actor(String name, String secret) {
        List<String> partner = rows.all("select partner from login where name = ? and secret = ?", name, secret);
        return partner.stream()
                .findFirst()
                .map(id -> new Actor.Known(new PersonId(id), duties(name), Optional.empty()));
    }

    private Set<String> duties(String name) {
        return rows.all("select duty from login where name = ? and duty is not null", name).stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
