package org.amur.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.omnifaces.util.Servlets;

/**
 * Address of the current page as the browser shows it, and addresses that differ from it in one parameter. Views build
 * their links with it, so that all other parameters are kept: {@code #{address.with('page', 3)}}. Every method but
 * {@link #whole} returns an address that starts with the context path; all are URL-encoded but not escaped for HTML.
 */
@Named
@RequestScoped
public class Address {

    /** Parameter for the date of the past state ("as of"). */
    public static final String ASOF = "asof";
    /** Request attribute for the valid value of that parameter, a date or a time in UTC; absent for the present. */
    public static final String AS_KNOWN = Address.class.getName() + ".asof";

    private static final String PAGE = "page";
    private static final int DATE_LENGTH = 10;

    @Inject
    private HttpServletRequest request;

    /** Returns the date as of which the page shows the record; null for the present. */
    public LocalDate getAsof() {
        return getKnown() == null ? null : LocalDate.parse(getKnown().substring(0, DATE_LENGTH));
    }

    /** Returns the time as of which the page shows the record; null for a whole day and for the present. */
    public OffsetDateTime getAsofTime() {
        return getKnown() == null || getKnown().length() == DATE_LENGTH ? null : OffsetDateTime.parse(getKnown());
    }

    /** Returns the parameter as asked, a date or a time; null for the present. */
    public String getKnown() {
        return (String) request.getAttribute(AS_KNOWN);
    }

    /** Returns this page without parameters. */
    public String getPath() {
        return Servlets.getRequestURI(request);
    }

    /** Returns this page with all its parameters. */
    public String getHere() {
        return query().after(getPath());
    }

    /** Returns this page with one parameter set. Drops the page number, because the list changes. */
    public String with(String name, Object value) {
        QueryString kept = PAGE.equals(name) ? query() : query().without(PAGE);
        return kept.with(name, value).after(getPath());
    }

    /** Returns this page with one parameter set, and without others (separated by spaces) that conflict with it. */
    public String with(String name, Object value, String others) {
        return query().without(PAGE).without(others.split(" ")).with(name, value).after(getPath());
    }

    /** Returns this page without the given parameters (separated by spaces) and without its page number. */
    public String without(String names) {
        return query().without(PAGE).without(names.split(" ")).after(getPath());
    }

    /** Returns this page without one value of a multi-valued parameter. */
    public String withoutValue(String name, Object value) {
        return query().without(PAGE).withoutValue(name, value).after(getPath());
    }

    /** Returns this page with only the given parameters, separated by spaces. */
    public String only(String names) {
        return query().only(names.split(" ")).after(getPath());
    }

    /** Returns another page of the application, such as {@code /event/view?id=5}, as of the same date. */
    public String to(String path) {
        int mark = path.indexOf('?');
        QueryString query = QueryString.parse(mark < 0 ? "" : path.substring(mark + 1));
        return query.with(ASOF, getKnown()).after(request.getContextPath() + (mark < 0 ? path : path.substring(0, mark)));
    }

    /** Returns the absolute address of a page, for files that are opened elsewhere. */
    public String whole(String path) {
        return Servlets.getRequestDomainURL(request) + to(path);
    }

    /**
     * Returns another page, such as an export, with all parameters of this one but the page number.
     *
     * @param path may have parameters, {@code /export?table=event}
     */
    public String at(String path) {
        int mark = path.indexOf('?');
        QueryString query = query().without(PAGE);
        for (QueryString.Parameter own : QueryString.parse(mark < 0 ? "" : path.substring(mark + 1)).getParameters()) {
            query = query.with(own.name(), own.value());
        }
        return query.after(request.getContextPath() + (mark < 0 ? path : path.substring(0, mark)));
    }

    /** Returns all parameters but the given ones (separated by spaces), for the hidden fields of a GET form. */
    public List<QueryString.Parameter> allBut(String names) {
        return query().without(names.split(" ")).getParameters();
    }

    /** Returns the given parameters (separated by spaces) that are set, for the hidden fields of a GET form. */
    public List<QueryString.Parameter> just(String names) {
        return query().only(names.split(" ")).getParameters();
    }

    private QueryString query() {
        return QueryString.parse(Servlets.getRequestQueryString(request));
    }
}
