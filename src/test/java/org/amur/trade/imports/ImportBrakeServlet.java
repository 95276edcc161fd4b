package org.amur.trade.imports;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Lets the tests outside the server use the {@link ImportBrake}: {@code ?after=200}, and without it let go. */
@WebServlet("/test/brake")
public class ImportBrakeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ImportBrake brake;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String figures = request.getParameter("after");
        if (figures == null) {
            brake.release();
        } else {
            brake.after(Integer.parseInt(figures));
        }
        response.setContentType("text/plain");
        response.getWriter().print("done");
    }
}
