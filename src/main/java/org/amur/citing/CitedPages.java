package org.amur.citing;

import static java.util.Map.entry;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.amur.history.AsOf;
import org.amur.settings.EmbeddingHosts;
import org.amur.settings.PublicAddress;
import org.amur.web.Address;
import org.amur.web.Html;
import org.amur.web.QueryString;

/** Pages that can be cited, by address below the application. */
@Named
@ApplicationScoped
public class CitedPages {

    /** Charts that other sites may embed, with their views. */
    private static final Map<String, String> CHARTS = Map.of(
            "/trade/dashboard", "/WEB-INF/charts/trade.xhtml",
            "/trade/mirror", "/WEB-INF/charts/mirror.xhtml",
            "/trade/vintages", "/WEB-INF/charts/vintages.xhtml",
            "/trade/goods", "/WEB-INF/charts/goods.xhtml",
            "/sanctions/series", "/WEB-INF/charts/series.xhtml");

    /** Parameter: the cited page. */
    static final String VIEW = "view";
    /** Parameter: the file to send. */
    static final String FORMAT = "format";

    private static final String EXTENSION = ".xhtml";

    /** Pages of a fact or a chart with the names of their {@link Citable} beans. */
    private static final Map<String, String> FACTS = Map.ofEntries(
            entry("/event/view", "eventViewBacking"),
            entry("/event/map", "eventMapBacking"),
            entry("/timeline", "timelineBacking"),
            entry("/actor/view", "actorViewBacking"),
            entry("/actor/network", "networkBacking"),
            entry("/source/view", "sourceViewBacking"),
            entry("/trade/view", "figureViewBacking"),
            entry("/trade/mirror", "mirrorBacking"),
            entry("/trade/goods", "goodsBacking"),
            entry("/trade/partners", "partnersBacking"),
            entry("/trade/vintages", "vintagesBacking"),
            entry("/trade/dashboard", "dashboardBacking"),
            entry("/sanctions/measure/view", "measureViewBacking"),
            entry("/sanctions/designation/view", "designationViewBacking"),
            entry("/sanctions/programme/view", "programmeViewBacking"),
            entry("/sanctions/authority/view", "authorityViewBacking"),
            entry("/sanctions/target", "targetBacking"),
            entry("/sanctions/series", "seriesBacking"),
            entry("/lists/entry", "entryBacking"),
            entry("/lists/release", "releaseBacking"));

    /** Other pages with the keys of their titles. */
    private static final Map<String, String> TITLES = Map.ofEntries(
            entry("/index", "home.title"),
            entry("/event/list", "event.list.title"),
            entry("/actor/list", "actor.list.title"),
            entry("/source/list", "source.list.title"),
            entry("/trade/list", "figure.list.title"),
            entry("/trade/findings", "finding.list.title"),
            entry("/sanctions/tracker", "tracker.heading"),
            entry("/sanctions/gaps", "tracker.gaps.title"),
            entry("/sanctions/answers", "sanctions.answer.title"),
            entry("/sanctions/measure/list", "sanctions.measure.list.title"),
            entry("/sanctions/designation/list", "sanctions.designation.list.title"),
            entry("/sanctions/programme/list", "sanctions.programme.list.title"),
            entry("/sanctions/authority/list", "sanctions.authority.list.title"),
            entry("/lists/list", "lists.list.title"),
            entry("/lists/entries", "lists.entries.title"),
            entry("/lists/changes", "feed.changes.title"));

    @Inject
    private HttpServletRequest request;

    @Inject
    @Any
    private Instance<Citable> citables;

    /** @param view such as {@code /event/view.xhtml} */
    public boolean contains(String view) {
        String page = page(view);
        return FACTS.containsKey(page) || TITLES.containsKey(page);
    }

    /** Returns the page of a view: {@code /event/view}. */
    public String page(String view) {
        return view.endsWith(EXTENSION) ? view.substring(0, view.length() - EXTENSION.length()) : view;
    }

    /**
     * Returns the absolute address that will always show what a page shows now, with the parameters of the current address.
     *
     * @param page such as {@code /event/view}
     */
    public String permanentLink(String page) {
        return PublicAddress.base(request) + query().with(Address.ASOF, AsOf.permanent()).after(page.substring(1));
    }

    /** Tells whether the operator allows other sites to embed charts. */
    public boolean isEmbedding() {
        return EmbeddingHosts.any();
    }

    /**
     * Returns the HTML with which another site embeds the chart of a page, with the parameters of the current address.
     *
     * @param message title of the chart
     */
    public String embedCode(String page, String message) {
        String address = PublicAddress.base(request) + query().with(VIEW, page).after("embed");
        return "<iframe src=\"" + Html.escaped(address) + "\" title=\"" + Html.escaped(message)
                + "\" width=\"100%\" height=\"560\" loading=\"lazy\"></iframe>";
    }

    /** Returns the view of the chart of a page; null if it has none. */
    String chart(String page) {
        return CHARTS.get(page);
    }

    /** Returns the parameters of the current address without those of the citation. */
    QueryString query() {
        return QueryString.parse(request.getQueryString()).without(VIEW, FORMAT);
    }

    /** Returns the page's bean; null if its title is the same for all addresses, or it cannot be cited. */
    Citable citable(String page) {
        String bean = FACTS.get(page);
        return bean == null ? null : citables.select(NamedLiteral.of(bean)).get();
    }

    /** Returns the key of the page's title; null if it has a bean, or cannot be cited. */
    String titleKey(String page) {
        return TITLES.get(page);
    }
}
