package org.amur.views;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Page with planted flaws that the tests must detect: no role check, writes for all users, SQL injection. Only in the
 * tests' WAR.
 */
@WebServlet("/test/planted")
public class PlantedServlet extends HttpServlet {

    static final String PATH = "test/planted";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Records records;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("name");
        long found = name == null ? 0 : records.number("select count(*) from account where name = '" + name + "'");
        response.setContentType("text/html");
        // Word that neither other pages nor the error page contain: sqlmap uses it to see the result of its condition.
        response.getWriter()
                .print(
                        "<html><head><title>Planted</title></head><body><main><h1>Accounts</h1><p>"
                                + (found > 0 ? "Quillwort" : "None.")
                                + "</p><form method='post'><input type='submit' name='write' value='x'></form></main></body></html>");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        records.enterSomething();
    }
}
