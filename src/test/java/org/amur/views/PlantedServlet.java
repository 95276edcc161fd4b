package org.amur.views;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A page with the flaws that the tests look for, planted so that they can be seen to find them: it asks for no role, writes for
 * everybody, and puts what is typed into a statement. In the tests' WAR alone.
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
        // A word that no other page has, nor the one on errors: sqlmap tells by it what its condition was.
        response.getWriter().print("<html><head><title>Planted</title></head><body><main><h1>Accounts</h1><p>"
                + (found > 0 ? "Quillwort" : "None.") + "</p><form method='post'><input type='submit' name='write' value='x'></form></main></body></html>");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        records.enterSomething();
    }
}
