package org.amur.security;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amur.settings.Settings;

/**
 * Makes the session's cookie travel over HTTPS alone. Whether a request came that way is not asked: behind a proxy that
 * ends TLS the server may not know, and would then send the cookie unprotected. The demo, which runs on the loopback
 * address, and an operator who says {@code amur.http=true} do without.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(SessionCookie.class.getName());

    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean plain = Settings.isOn(DemoAccounts.SETTING) || Settings.isOn("amur.http");
        event.getServletContext().getSessionCookieConfig().setSecure(!plain);
        LOG.log(Level.INFO, plain ? "Signing in: over HTTP, too" : "Signing in: over HTTPS only");
    }
}
