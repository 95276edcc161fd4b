package org.amur.views;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Servlet that gives tests outside the server the {@link Records}, a line {@code name=value} each; {@code ?changes}
 * returns the number of changes. A POST changes a record.
 */
@WebServlet("/test/records")
public class RecordsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Records records;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.setContentType("text/plain");
        if (request.getParameter("changes") != null) {
            response.getWriter().print(records.changes());
            return;
        }
        try {
            for (Map.Entry<String, String> record : records.get().entrySet()) {
                response.getWriter().println(record.getKey() + "=" + record.getValue());
            }
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        records.changeSomething();
    }
}
