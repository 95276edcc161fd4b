package org.amur.web.help;

import java.util.List;
import java.util.Map.Entry;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Help page of each view, or the section that is about it. */
@Named
@ApplicationScoped
public class HelpPages {

    /** Beginnings of view paths with their pages in src/docs/reference, and sections of these; the first that fits counts. */
    private static final List<Entry<String, String>> PAGES = List.of(
            entry("/index", "home"), entry("/coverage", "home#coverage"),
            entry("/event/map", "timeline-and-map#map"), entry("/timeline", "timeline-and-map#timeline"),
            entry("/event/review", "events#review"), entry("/event/", "events"),
            entry("/actor/network", "network"), entry("/actor/merge", "actors#merging"), entry("/actor/apart", "actors#merging"),
            entry("/actor/", "actors"),
            entry("/source/review", "sources#corrected-and-retracted-sources"), entry("/source/", "sources"),
            entry("/trade/dashboard", "dashboard"),
            entry("/trade/explain", "findings#status"), entry("/trade/reconcil", "findings#status"), entry("/trade/finding", "findings"),
            entry("/trade/mapping", "figure-files#column-mapping"), entry("/trade/import", "figure-files"),
            entry("/trade/report", "figure-files#while-an-import-runs"),
            entry("/trade/vintages", "trade-pages#revisions"), entry("/trade/mirror", "trade-pages#mirror-data"),
            entry("/trade/goods", "trade-pages#goods"), entry("/trade/partners", "trade-pages#partners"),
            entry("/trade/", "figures"),
            entry("/sanctions/gaps", "tracker#not-listed-elsewhere"), entry("/sanctions/answers", "tracker#retaliation"),
            entry("/sanctions/series", "tracker#designations-over-time"), entry("/sanctions/tracker", "tracker"),
            entry("/sanctions/target", "tracker"),
            entry("/sanctions/", "sanctions"),
            entry("/lists/outdated", "list-designations#outdated-designations"), entry("/lists/proposals", "list-designations"),
            entry("/lists/decide", "list-designations#accepting"), entry("/lists/acceptance", "list-designations#accepting"),
            entry("/lists/programme", "list-designations"),
            entry("/lists/changes", "list-changes"), entry("/feed/", "list-changes#watched-items"),
            entry("/lists/import", "official-lists#import-rules"), entry("/lists/source/", "official-lists#list-sources"),
            entry("/lists/delta", "official-lists#comparing-releases"), entry("/lists/entr", "official-lists#entries"),
            entry("/lists/release", "official-lists#approval"), entry("/lists/", "official-lists"),
            entry("/screening/batch", "screening#batch-screening"), entry("/screening/", "cases"), entry("/screening", "screening"),
            entry("/cite", "citing"),
            entry("/intake/feed/", "reading#origins"), entry("/intake/capture", "reading#captures"), entry("/intake/", "reading"),
            entry("/search", "pages#search"),
            entry("/history/", "history"), entry("/jobs/", "jobs"), entry("/webhook/", "webhooks"),
            entry("/security/account", "accounts#passwords-and-sessions"), entry("/security/factor", "accounts#second-factor"),
            entry("/security/", "accounts"));

    /**
     * @param view such as {@code /event/list.xhtml}
     * @return path below the application, such as {@code /help/reference/events#review}; the index where a view has no page
     */
    public String of(String view) {
        return "/help/reference/" + PAGES.stream().filter(page -> view.startsWith(page.getKey())).map(Entry::getValue).findFirst()
                .orElse("README");
    }
}
