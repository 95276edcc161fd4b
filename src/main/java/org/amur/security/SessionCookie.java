package org.amur.security;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amur.settings.Setting;

/**
 * Listener that marks the session cookie as Secure. Does not depend on the request's scheme, because a server behind a
 * TLS proxy may not know it and would send the cookie unprotected. Exceptions: the demo on the loopback address, and
 * {@code amur.http=true}.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(SessionCookie.class.getName());

    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean plain = Setting.DEMO.isOn() || Setting.HTTP.isOn();
        event.getServletContext().getSessionCookieConfig().setSecure(!plain);
        LOG.log(Level.INFO, plain ? "Signing in: over HTTP, too" : "Signing in: over HTTPS only");
    }
}
