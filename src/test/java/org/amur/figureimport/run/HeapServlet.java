package org.amur.figureimport.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Gives tests outside the server the number of bytes of its objects. */
@WebServlet("/test/heap")
public class HeapServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        System.gc();
        response.setContentType("text/plain");
        response.getWriter().print(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
}
