package org.amur.views;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Counter of SQL statements for requests with the header {@value #HEADER}, from authentication to the last byte; {@code
 * /test/statements?of=} returns the number for a value of the header.
 */
@WebListener
@WebServlet("/test/statements")
public class RequestStatements extends HttpServlet implements ServletRequestListener {

    static final String HEADER = "Count-Statements";

    private static final long serialVersionUID = 1L;
    private static final ThreadLocal<AtomicInteger> COUNT = new ThreadLocal<>();
    private static final Map<String, Integer> COUNTED = new ConcurrentHashMap<>();
    private static boolean listening;

    @PersistenceUnit(unitName = "amur")
    private transient EntityManagerFactory factory;

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        if (mark(event) != null) {
            listen();
            COUNT.set(new AtomicInteger());
        }
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        if (mark(event) != null && COUNT.get() != null) {
            COUNTED.put(mark(event), COUNT.get().get());
            COUNT.remove();
        }
    }

    private static String mark(ServletRequestEvent event) {
        return ((HttpServletRequest) event.getServletRequest()).getHeader(HEADER);
    }

    private void listen() {
        synchronized (COUNTED) {
            if (!listening) {
                factory.unwrap(AbstractSession.class).getEventManager().addListener(new Counter());
                listening = true;
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.getWriter().print(COUNTED.get(request.getParameter("of")));
    }

    private static final class Counter extends SessionEventAdapter {

        @Override
        public void preExecuteCall(SessionEvent event) {
            AtomicInteger count = COUNT.get();
            if (count != null) {
                count.incrementAndGet();
            }
        }
    }
}
