package org.amur.security;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import java.io.IOException;

import org.amur.access.SecurityLog;

/** Servlet {@code POST /sign-out}, which ends the session. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            SecurityLog.done(request, "Signed out");
            session.invalidate();
        }
        response.sendRedirect(request.getContextPath() + SignInBacking.PATH + "?out=true");
    }
}
