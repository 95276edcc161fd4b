package org.amur.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.amur.database.SchemaMigrated;

/** Demo accounts for tests on every database, even where a real installation refuses them. */
@ApplicationScoped
public class DemoAccountsForTests {

    @Inject
    private DemoAccounts demo;

    void open(@Observes @Priority(2) SchemaMigrated ready) {
        demo.open();
    }
}
