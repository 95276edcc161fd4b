package org.amur.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amur.database.SchemaMigrated;

/** Initial access: creates the demo accounts, or prints the link for the first administrator. */
@ApplicationScoped
public class InitialAccess {

    private static final Logger LOG = Logger.getLogger(InitialAccess.class.getName());

    @Inject
    private DemoAccounts demo;

    @Inject
    private AccountRepository accounts;

    @Inject
    private PasswordLinks links;

    private volatile String path;

    /** Stores the context path before the migration, after which no request may be there to provide it. */
    void begin(@Observes @Priority(1) @Initialized(ApplicationScoped.class) ServletContext application) {
        path = application.getContextPath();
    }

    void open(@Observes @Priority(1) SchemaMigrated ready) {
        demo.openIfAllowed();
        if (demo.isOpen()) {
            LOG.log(Level.INFO, "Demo: on. Anyone can sign in as demo-analyst, demo-editor or demo-admin");
        } else if (!accounts.hasAdmin()) {
            LOG.log(Level.WARNING, "Amur has no administrator yet. Within 48 hours, open this address on this server, once, to"
                    + " choose a name and a password: {0}/security/setup?token={1}",
                    new Object[] {path, links.issueForFirstAdmin().text()});
        }
    }
}
