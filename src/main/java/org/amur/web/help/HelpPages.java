package org.amur.web.help;

import java.util.List;
import java.util.Map.Entry;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Help page of each view. */
@Named
@ApplicationScoped
public class HelpPages {

    /** Beginnings of view paths with their pages in src/docs/reference; the first that fits counts. */
    private static final List<Entry<String, String>> PAGES = List.of(
            entry("/index", "home"), entry("/coverage", "home"),
            entry("/event/map", "timeline-and-map"), entry("/timeline", "timeline-and-map"),
            entry("/event/", "events"),
            entry("/actor/network", "network"), entry("/actor/", "actors"),
            entry("/source/", "sources"),
            entry("/trade/dashboard", "dashboard"),
            entry("/trade/finding", "findings"), entry("/trade/explain", "findings"), entry("/trade/reconcil", "findings"),
            entry("/trade/import", "figure-files"), entry("/trade/mapping", "figure-files"), entry("/trade/report", "figure-files"),
            entry("/trade/vintages", "trade-pages"), entry("/trade/mirror", "trade-pages"), entry("/trade/goods", "trade-pages"),
            entry("/trade/partners", "trade-pages"),
            entry("/trade/edit", "source-wording"),
            entry("/trade/", "figures"),
            entry("/sanctions/tracker", "tracker"), entry("/sanctions/gaps", "tracker"), entry("/sanctions/answers", "tracker"),
            entry("/sanctions/series", "tracker"), entry("/sanctions/target", "tracker"),
            entry("/sanctions/", "sanctions"),
            entry("/lists/proposals", "list-designations"), entry("/lists/decide", "list-designations"),
            entry("/lists/acceptance", "list-designations"), entry("/lists/outdated", "list-designations"),
            entry("/lists/programme", "list-designations"),
            entry("/lists/changes", "list-changes"), entry("/feed/", "list-changes"),
            entry("/lists/", "official-lists"),
            entry("/screening/batch", "screening"), entry("/screening/", "cases"), entry("/screening", "screening"),
            entry("/cite", "citing"), entry("/intake/", "reading"),
            entry("/search", "pages"),
            entry("/history/", "history"), entry("/jobs/", "jobs"), entry("/webhook/", "webhooks"),
            entry("/security/", "accounts"));

    /**
     * @param view such as {@code /event/list.xhtml}
     * @return path below the application, such as {@code /help/reference/events}; the index where a view has no page
     */
    public String of(String view) {
        return "/help/reference/" + PAGES.stream().filter(page -> view.startsWith(page.getKey())).map(Entry::getValue).findFirst()
                .orElse("README");
    }
}
