package org.amur.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;

import org.amur.access.SecurityLog;

/** Servlet {@code POST /sign-out}, which ends the session. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignedInSession signedIn;

    public SignOutServlet() {
    }

    SignOutServlet(SignedInSession signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getSession(false) != null) {
            SecurityLog.done(request, "Signed out");
            signedIn.end(request);
        }
        response.sendRedirect(request.getContextPath() + SignInBacking.PATH + "?out=true");
    }
}
