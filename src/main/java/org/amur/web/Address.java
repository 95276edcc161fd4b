package org.amur.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import java.time.LocalDate;
import java.util.List;

import org.omnifaces.util.Servlets;

/**
 * The address of the page being shown, as the reader's browser shows it, and the addresses one change away from it.
 * Views make their links with it, so that what is set stays set: {@code #{address.with('page', 3)}}. Every method but
 * {@link #whole} returns an address that starts with the context path; all are encoded, but not yet escaped for HTML.
 */
@Named
@RequestScoped
public class Address {

    /** The parameter that names the day as known. */
    public static final String ASOF = "asof";
    /** The attribute of the request that holds the day as known, a {@link LocalDate}, where the address names one. */
    public static final String DAY_AS_KNOWN = Address.class.getName() + ".asof";

    private static final String PAGE = "page";

    @Inject
    private HttpServletRequest request;

    /** The day as known on which the page shows the record; null for now. */
    public LocalDate getAsof() {
        return (LocalDate) request.getAttribute(DAY_AS_KNOWN);
    }

    /** This page without its parameters. */
    public String getPath() {
        return Servlets.getRequestURI(request);
    }

    /** This page with all its parameters. */
    public String getHere() {
        return query().after(getPath());
    }

    /** This page with one parameter set. What is set starts a new list, so its page is forgotten. */
    public String with(String name, Object value) {
        QueryString kept = PAGE.equals(name) ? query() : query().without(PAGE);
        return kept.with(name, value).after(getPath());
    }

    /** The same without others, separated by spaces, that mean nothing beside it. */
    public String with(String name, Object value, String others) {
        return query().without(PAGE).without(others.split(" ")).with(name, value).after(getPath());
    }

    /** This page with parameters removed, separated by spaces, and its page number with them. */
    public String without(String names) {
        return query().without(PAGE).without(names.split(" ")).after(getPath());
    }

    /** This page with one value removed of a parameter that may have several. */
    public String withoutValue(String name, Object value) {
        return query().without(PAGE).withoutValue(name, value).after(getPath());
    }

    /** This page with nothing set but the parameters named, separated by spaces. */
    public String only(String names) {
        return query().only(names.split(" ")).after(getPath());
    }

    /** Another page of the application, such as {@code /event/view?id=5}, in the same past as this one. */
    public String to(String path) {
        int mark = path.indexOf('?');
        QueryString query = QueryString.parse(mark < 0 ? "" : path.substring(mark + 1));
        return query.with(ASOF, getAsof()).after(request.getContextPath() + (mark < 0 ? path : path.substring(0, mark)));
    }

    /** The same with the server, for a file that is opened elsewhere. */
    public String whole(String path) {
        return Servlets.getRequestDomainURL(request) + to(path);
    }

    /**
     * Another page, such as an export, that is asked for what this one is: all its parameters but the page number.
     *
     * @param path may have parameters of its own, {@code /export?table=event}
     */
    public String at(String path) {
        int mark = path.indexOf('?');
        QueryString query = query().without(PAGE);
        for (QueryString.Parameter own : QueryString.parse(mark < 0 ? "" : path.substring(mark + 1)).getParameters()) {
            query = query.with(own.getName(), own.getValue());
        }
        return query.after(request.getContextPath() + (mark < 0 ? path : path.substring(0, mark)));
    }

    /** Every parameter but the named ones, separated by spaces: the hidden fields of a GET form. */
    public List<QueryString.Parameter> allBut(String names) {
        return query().without(names.split(" ")).getParameters();
    }

    /** The parameters named, separated by spaces, as far as they are set: the hidden fields of a GET form. */
    public List<QueryString.Parameter> just(String names) {
        return query().only(names.split(" ")).getParameters();
    }

    private QueryString query() {
        return QueryString.parse(Servlets.getRequestQueryString(request));
    }
}
