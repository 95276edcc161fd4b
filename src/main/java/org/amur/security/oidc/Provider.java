package org.amur.security.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amur.settings.Setting;
import org.amur.settings.SingleSignOn;

/** Provider of the settings, read once. */
@ApplicationScoped
class Provider {

    private static final Logger LOG = Logger.getLogger(Provider.class.getName());

    private OidcClient client;

    /** Logs at the start whether single sign-on is on, and incomplete settings. */
    void report(@Observes @Initialized(ApplicationScoped.class) Object application) {
        if (Setting.OIDC_ISSUER.find().isEmpty()) {
            return;
        }
        if (!SingleSignOn.isOn()) {
            LOG.log(Level.SEVERE, "Single sign-on: off. It needs {0} (https, without a query), {1}, and {2} or {3}",
                    new Object[] {Setting.OIDC_ISSUER.property(), Setting.OIDC_CLIENT.property(),
                            Setting.OIDC_SECRET.property(), Setting.OIDC_SECRET_FILE.property()});
        } else if (RoleMapping.configured().isEmpty()) {
            LOG.log(Level.SEVERE, "Single sign-on: no user gets a role. Set {0}, {1} or {2}", new Object[] {
                    Setting.OIDC_ANALYSTS.property(), Setting.OIDC_EDITORS.property(), Setting.OIDC_ADMINS.property()});
        } else {
            LOG.log(Level.INFO, "Single sign-on: {0}{1}", new Object[] {SingleSignOn.issuer().orElseThrow(),
                    SingleSignOn.isOnly() ? ", no sign-in with a password" : ""});
        }
    }

    /** Returns the client; empty if single sign-on is off. */
    synchronized Optional<OidcClient> client() {
        if (client == null) {
            client = ProviderSettings.configured()
                    .map(settings -> new OidcClient(settings, new ProviderConnection(ProviderConnection.TIME))).orElse(null);
        }
        return Optional.ofNullable(client);
    }
}
