package org.amur.home;

import java.time.OffsetDateTime;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.amur.InTransaction;

/** Servlet with which browser tests move the latest visit of an account ({@code name}) to an instant ({@code at}). */
@WebServlet("/test/visited")
public class VisitedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient InTransaction transaction;

    @PersistenceContext(unitName = "amur")
    private transient EntityManager entities;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        transaction.get(() -> entities.createQuery("update AccountVisit v set v.visitedAt = :at where v.accountId ="
                + " (select a.id from Account a where a.name = :name)")
                .setParameter("at", OffsetDateTime.parse(request.getParameter("at")))
                .setParameter("name", request.getParameter("name")).executeUpdate());
    }
}
