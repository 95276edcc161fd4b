package org.amur;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;

/** Listener that lets Arquillian's requests, which run the in-container tests, bypass authentication. */
@WebListener
public class TestsPass implements ServletContextListener {

    private static final String RUNNER = "ArquillianServletRunnerEE9";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().addFilter("tests-pass", new Forward())
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/" + RUNNER);
    }

    /** Forwards the request, because forwarded requests are not filtered. */
    private static final class Forward extends HttpFilter {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            request.getServletContext().getRequestDispatcher("/" + RUNNER).forward(request, response);
        }
    }
}
