package org.amur.web;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.amur.database.DataSources;
import org.amur.database.Schema;

/**
 * Health probes: {@code /health/live} for the application, {@code /health/ready} for application and database. Answers
 * 200 or 503 with one word.
 */
@WebServlet("/health/*")
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int DATABASE_ANSWERS_WITHIN_SECONDS = 2;

    @Inject
    private transient Schema schema;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/live" -> send(response, true);
            case "/ready" -> send(response, schema.isCurrent() && databaseAnswers());
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean databaseAnswers() {
        try (Connection connection = DataSources.resolve().getConnection()) {
            return connection.isValid(DATABASE_ANSWERS_WITHIN_SECONDS);
        } catch (SQLException | IllegalStateException e) {
            return false;
        }
    }

    private static void send(HttpServletResponse response, boolean up) throws IOException {
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        if (!up) {
            response.setHeader("Retry-After", Failure.RETRY_AFTER_SECONDS);
        }
        response.setContentType("text/plain");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().println(up ? "UP" : "DOWN");
    }
}
