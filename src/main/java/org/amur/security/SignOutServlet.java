package org.amur.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import java.io.IOException;

import org.amur.access.SecurityLog;

/**
 * Servlet {@code POST /sign-out}, which ends the session. After single sign-on it leads to the provider, to end its
 * session, too.
 */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    /** Session attribute: address to open. */
    private static final String NEXT = SignOutServlet.class.getName();

    /** Sets the address that signing out of this session leads to. */
    public static void leadTo(HttpSession session, String address) {
        session.setAttribute(NEXT, address);
    }

    @Inject
    private transient SignedInSession signedIn;

    public SignOutServlet() {
    }

    SignOutServlet(SignedInSession signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        String next = null;
        if (session != null) {
            next = (String) session.getAttribute(NEXT);
            SecurityLog.done(request, "Signed out");
            signedIn.end(request);
        }
        response.sendRedirect(next != null ? next : request.getContextPath() + SignInBacking.PATH + "?out=true");
    }
}
