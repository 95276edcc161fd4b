package org.amur.reconciliation;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Gives tests outside the server the {@link BusyLedger}: {@code ?busy=true}, and without it the end. */
@WebServlet("/test/busy-ledger")
public class BusyLedgerServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BusyLedger ledger;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ledger.set(request.getParameter("busy") != null);
        response.setContentType("text/plain");
        response.getWriter().print("done");
    }
}
