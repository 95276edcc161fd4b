package org.amur.reconciliation;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Lets the tests outside the server use the {@link BusyLedger}: {@code ?busy=true}, and without it no more. */
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
