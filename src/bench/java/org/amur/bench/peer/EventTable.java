package org.amur.bench.peer;

import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Servlet for comparison with Amur's list of events: the same query for the rows of a page, and unless
 * {@code count=false} the same for their number, by JDBC from the same data source into a plain table. Without escaping
 * or users.
 */
@WebServlet("/events")
public class EventTable extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 25;

    @Resource(lookup = "java:jboss/datasources/Amur")
    private transient DataSource source;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        response.setContentType("text/html;charset=UTF-8");
        String page = request.getParameter("page");
        boolean typed = request.getParameter("type") != null;
        try (Connection connection = source.getConnection()) {
            PrintWriter out = response.getWriter();
            writeRows(connection, typed ? " where (type = ? or id is null)" : "", request.getParameter("type"),
                    page == null ? 1 : Integer.parseInt(page), out);
            if (!"false".equals(request.getParameter("count"))) {
                writeCount(connection, typed ? " where type = ?" : "", request.getParameter("type"), out);
            }
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }

    private static void writeRows(Connection connection, String where, String type, int page, PrintWriter out)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select id, title, type, mode, date_edtf,"
                + " date_earliest, date_latest, status, realis from event" + where
                + " order by date_earliest desc nulls last, id desc limit ? offset ?")) {
            int parameter = set(statement, type);
            statement.setInt(parameter, SIZE);
            statement.setInt(parameter + 1, (page - 1) * SIZE);
            out.print("<!DOCTYPE html><html><body><table>");
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    out.print("<tr>");
                    for (int column = 1; column <= 9; column++) {
                        out.print("<td>" + row.getString(column) + "</td>");
                    }
                    out.println("</tr>");
                }
            }
            out.print("</table>");
        }
    }

    private static void writeCount(Connection connection, String where, String type, PrintWriter out) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select count(id) from event" + where)) {
            set(statement, type);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                out.print("<p>" + row.getLong(1) + "</p>");
            }
        }
    }

    /**
     * Sets a parameter.
     *
     * @return the number of the next one
     */
    private static int set(PreparedStatement statement, String type) throws SQLException {
        if (type == null) {
            return 1;
        }
        statement.setString(1, type);
        return 2;
    }
}
