package org.amur.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amur.access.Caller;
import org.amur.database.DataSources;
import org.amur.history.Journal;
import org.amur.settings.Setting;

/**
 * Demo accounts, one for each role, with a public password from the README. Created if the operator sets {@code
 * amur.demo}, which only takes effect with an embedded database without a real administrator. Otherwise signing in to
 * them is impossible, even if they exist in the database.
 */
@ApplicationScoped
public class DemoAccounts {

    static final String PREFIX = "demo-";
    static final String PASSWORD = "amur-for-a-try";

    private static final Logger LOG = Logger.getLogger(DemoAccounts.class.getName());

    @Inject
    private AccountRepository accounts;

    @Inject
    private Credentials credentials;

    @Inject
    private Passwords passwords;

    @Inject
    private Journal journal;

    @Inject
    private Caller caller;

    private volatile boolean open;

    static boolean isDemo(String accountName) {
        return accountName.startsWith(PREFIX);
    }

    /** Tells whether signing in to them is possible. */
    public boolean isOpen() {
        return open;
    }

    /** Creates missing accounts if this is a demo installation. */
    @Transactional
    public void openIfAllowed() {
        if (!Setting.DEMO.isOn()) {
            return;
        }
        if (!DataSources.isEmbedded()) {
            LOG.log(Level.SEVERE, "{0} is ignored: it is for the embedded database only", Setting.DEMO.property());
        } else if (accounts.hasAdmin()) {
            LOG.log(Level.SEVERE, "{0} is ignored: this database has an administrator of its own", Setting.DEMO.property());
        } else {
            open();
        }
    }

    @Transactional
    void open() {
        caller.actAs("demo", Role.ADMIN.groups(), this::createMissing);
        open = true;
    }

    private void createMissing() {
        for (Role role : Role.values()) {
            String name = PREFIX + role.name().toLowerCase(Locale.ROOT);
            if (accounts.findByName(name).isEmpty()) {
                Account account = new Account(name, "Demo " + role.name().toLowerCase(Locale.ROOT), role);
                journal.create(account);
                credentials.change(account.getId(), passwords.hash(PASSWORD));
            }
        }
    }
}
