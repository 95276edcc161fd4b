package org.amur.figureimport.run;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Gives tests outside the server the {@link ImportBrake}: {@code ?pull=true}, and without it a release. */
@WebServlet("/test/brake")
public class ImportBrakeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ImportBrake brake;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("pull") == null) {
            brake.release();
        } else {
            brake.pull();
        }
        response.setContentType("text/plain");
        response.getWriter().print("done");
    }
}
