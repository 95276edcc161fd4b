package org.amur.views;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * View of the application for tests. {@link #TABLE} is the single table for new views; the requirements follow from its
 * entries.
 */
final class View {

    /** Role required by a view. */
    enum Access {
        OPEN, READ, EDIT, ADMINISTER;

        boolean admits(Person person) {
            return person.ordinal() >= ordinal();
        }
    }

    /** Kind of user, in order of permissions. */
    enum Person {
        VISITOR, ANALYST, EDITOR, ADMIN;

        String role() {
            return name().toLowerCase();
        }
    }

    /** Kind of page. */
    enum Kind {
        /** Page with a single card. */
        PLAIN,
        /** List with many records, or none. */
        LIST,
        /** Page of a record, with its id in the address. */
        RECORD,
        /** Page of an immutable report, with its id in the address. */
        REPORT,
        /** Page of figures computed from records. */
        DASHBOARD,
        /** Form of a record, new or not. */
        EDIT,
        /** File download. */
        EXPORT,
        /** Page of another kind, without history or not about records. */
        OTHER
    }

    /**
     * Table of all views. Braces contain names of record ids, see {@link Records}; addresses are ordered from the richest
     * state to an empty one.
     */
    static final List<View> TABLE = List.of(
            view("index", Access.READ, Kind.DASHBOARD, "", ""),
            view(
                    "trade/dashboard",
                    Access.READ,
                    Kind.DASHBOARD,
                    "trade/dashboard",
                    "trade/dashboard",
                    "trade/dashboard?by=month&from=2020&until=2024"),
            view("coverage", Access.READ, Kind.DASHBOARD, "coverage", "coverage"),
            list("event", "q=putin&from=2014&sort=title", "event/list"),
            view(
                    "event/list",
                    Access.READ,
                    Kind.LIST,
                    "event/list",
                    "event/list?between={full.actor}&and={actor}&from=2014",
                    "event/list?actor={full.actor}&with={actor}"),
            view(
                    "event/map",
                    Access.READ,
                    Kind.DASHBOARD,
                    "event/list",
                    "event/map?between={full.actor}&from=2014",
                    "event/map",
                    "event/map?place=Beijing&context=diplomatic",
                    "event/map?q=nothingofthekind"),
            view(
                    "timeline",
                    Access.READ,
                    Kind.DASHBOARD,
                    "event/list",
                    "timeline?between={full.actor}&and={actor}&from=2014",
                    "timeline",
                    "timeline?lane=EVENT&from=2020&until=2024",
                    "timeline?q=nothingofthekind"),
            record("event", "event/list"),
            edit("event", "event/list"),
            view("event/review", Access.EDIT, Kind.OTHER, "event/list", "event/review"),
            list("actor", "kind=PERSON&country=RU", "actor/list"),
            record("actor", "actor/list"),
            edit("actor", "actor/list"),
            view(
                    "actor/network",
                    Access.READ,
                    Kind.RECORD,
                    "actor/list",
                    "actor/network?id={full.actor}&depth=2",
                    "actor/network?id={actor}",
                    "actor/network?id={full.actor}&ties=EVENT&from=2014&least=2&most=25"),
            view(
                    "actor/merge",
                    Access.EDIT,
                    Kind.OTHER,
                    "actor/list",
                    "actor/merge?id={actor}",
                    "actor/merge?id={actor}&other={other}"),
            view("actor/merged", Access.READ, Kind.REPORT, "actor/list", "actor/merged?id={merge}"),
            view("actor/apart", Access.EDIT, Kind.OTHER, "actor/list", "actor/apart?id={merge}"),
            list("source", "kind=NEWS_ARTICLE&sort=title", "source/list"),
            record("source", "source/list"),
            edit("source", "source/list"),
            view(
                    "source/review",
                    Access.EDIT,
                    Kind.OTHER,
                    "source/list",
                    "source/review",
                    "source/review?source={source}",
                    "source/review?resolved=true"),
            list("trade", "reporter=GACC&flow=EXPORT", "trade/dashboard"),
            view(
                    "trade/view",
                    Access.READ,
                    Kind.RECORD,
                    "trade/dashboard",
                    "trade/view?id={full.figure}",
                    "trade/view?id={figure}"),
            view(
                    "trade/edit",
                    Access.EDIT,
                    Kind.EDIT,
                    "trade/dashboard",
                    "trade/edit?id={full.figure}",
                    "trade/edit?id={figure}",
                    "trade/edit"),
            view(
                    "trade/vintages",
                    Access.READ,
                    Kind.DASHBOARD,
                    "trade/dashboard",
                    "trade/vintages?currency=CNY&published=2023-03-31",
                    "trade/vintages?by=MONTH&reporter=IMF",
                    "trade/vintages?period=1950"),
            view(
                    "trade/mirror",
                    Access.READ,
                    Kind.DASHBOARD,
                    "trade/dashboard",
                    "trade/mirror",
                    "trade/mirror?by=MONTH&china=IMF&from=2018",
                    "trade/mirror?commodity=99"),
            view(
                    "trade/goods",
                    Access.READ,
                    Kind.DASHBOARD,
                    "trade/dashboard",
                    "trade/goods?declarant=RU&partner=MN&flow=EXPORT",
                    "trade/goods?declarant=RU&partner=MN&flow=EXPORT&year=1950",
                    "trade/goods?declarant=MN&partner=RU"),
            view(
                    "trade/partners",
                    Access.READ,
                    Kind.DASHBOARD,
                    "trade/dashboard",
                    "trade/partners",
                    "trade/partners?reporter=COMTRADE&currency=CNY&flow=EXPORT"),
            view(
                    "intake/list",
                    Access.EDIT,
                    Kind.OTHER,
                    "intake/list",
                    "intake/list",
                    "intake/list?state=DISMISSED&origin=FEED&language=RU"),
            view("intake/feed/list", Access.ADMINISTER, Kind.OTHER, "intake/list", "intake/feed/list"),
            view("intake/feed/view", Access.ADMINISTER, Kind.OTHER, "intake/list", "intake/feed/view?id={newsFeed}"),
            view(
                    "intake/feed/edit",
                    Access.ADMINISTER,
                    Kind.EDIT,
                    "intake/list",
                    "intake/feed/edit?id={newsFeed}",
                    "intake/feed/edit"),
            view("intake/capture", Access.EDIT, Kind.OTHER, "intake/list", "intake/capture"),
            view("intake/read", Access.EDIT, Kind.OTHER, "intake/list", "intake/read?id={capture}"),
            view("trade/import", Access.EDIT, Kind.OTHER, "trade/import", "trade/import"),
            view(
                    "trade/mapping",
                    Access.EDIT,
                    Kind.OTHER,
                    "trade/import",
                    "trade/mapping?file={table}",
                    "trade/mapping"),
            view("trade/report", Access.READ, Kind.REPORT, "trade/dashboard", "trade/report?id={report}"),
            view(
                    "trade/findings",
                    Access.READ,
                    Kind.LIST,
                    "trade/dashboard",
                    "trade/findings",
                    "trade/findings?status=OPEN&severity=CONFLICT&sort=severity",
                    "trade/findings?from=1901&until=1902"),
            view(
                    "trade/finding",
                    Access.READ,
                    Kind.RECORD,
                    "trade/dashboard",
                    "trade/finding?id={full.finding}",
                    "trade/finding?id={finding}"),
            view("trade/explain", Access.EDIT, Kind.OTHER, "trade/dashboard", "trade/explain?id={finding}"),
            view("trade/reconcile", Access.EDIT, Kind.OTHER, "trade/dashboard", "trade/reconcile"),
            view(
                    "trade/reconciliation",
                    Access.READ,
                    Kind.REPORT,
                    "trade/dashboard",
                    "trade/reconciliation?id={check}"),
            view(
                    "sanctions/tracker",
                    Access.READ,
                    Kind.DASHBOARD,
                    "sanctions/tracker",
                    "sanctions/tracker?on=2022-03-15",
                    "sanctions/tracker?authority=US-OFAC&year=2022&of=measure&by=kind"),
            view(
                    "sanctions/target",
                    Access.READ,
                    Kind.RECORD,
                    "sanctions/tracker",
                    "sanctions/target?id={full.target}",
                    "sanctions/target?id={actor}"),
            view(
                    "sanctions/gaps",
                    Access.READ,
                    Kind.LIST,
                    "sanctions/tracker",
                    "sanctions/gaps",
                    "sanctions/gaps?authority=US-OFAC&other=EU&on=2022-03-15",
                    "sanctions/gaps?authority=US-OFAC&other=EU&gap=both&country=RU",
                    "sanctions/gaps?q=nothingofthekind&country=AQ"),
            view(
                    "sanctions/series",
                    Access.READ,
                    Kind.DASHBOARD,
                    "sanctions/tracker",
                    "sanctions/series",
                    "sanctions/series?by=PROGRAMME&span=MONTH&from=2022-01-01&to=2022-12-31",
                    "sanctions/series?by=TARGET&span=QUARTER&authority=EU",
                    "sanctions/series?authority=NOBODY"),
            view(
                    "sanctions/answers",
                    Access.READ,
                    Kind.LIST,
                    "sanctions/tracker",
                    "sanctions/answers",
                    "sanctions/answers?page=99"),
            list("sanctions/authority", "country=US", "sanctions/tracker"),
            record("sanctions/authority", "sanctions/tracker"),
            edit("sanctions/authority", "sanctions/tracker"),
            list("sanctions/programme", "authority=US-OFAC", "sanctions/tracker"),
            record("sanctions/programme", "sanctions/tracker"),
            edit("sanctions/programme", "sanctions/tracker"),
            list("sanctions/measure", "country=RU&on=2022-03-15", "sanctions/tracker"),
            record("sanctions/measure", "sanctions/tracker"),
            edit("sanctions/measure", "sanctions/tracker"),
            list("sanctions/designation", "authority=US-OFAC&on=2022-03-15", "sanctions/tracker"),
            record("sanctions/designation", "sanctions/tracker"),
            edit("sanctions/designation", "sanctions/tracker"),
            view("lists/list", Access.READ, Kind.OTHER, "lists/list", "lists/list", "lists/list?list=EU_FSF"),
            view("lists/release", Access.READ, Kind.REPORT, "lists/list", "lists/release?id={release}"),
            view(
                    "lists/entries",
                    Access.READ,
                    Kind.OTHER,
                    "lists/list",
                    "lists/entries",
                    "lists/entries?release={release}",
                    "lists/entries?kind=ORGANISATION&q=party",
                    "lists/entries?q=nothingofthekind&programme=NONE"),
            view("lists/entry", Access.READ, Kind.REPORT, "lists/list", "lists/entry?id={entry}"),
            view(
                    "lists/delta",
                    Access.READ,
                    Kind.OTHER,
                    "lists/list",
                    "lists/delta?from={release.before}&to={release}",
                    "lists/delta?from={release.before}&to={release}&change=ADDED"),
            view(
                    "lists/proposals",
                    Access.READ,
                    Kind.OTHER,
                    "lists/list",
                    "lists/proposals",
                    "lists/proposals?list=CH_SECO&concern=CHINA",
                    "lists/proposals?state=ACCEPTED",
                    "lists/proposals?state=DECLINED",
                    "lists/proposals?q=nothingofthekind&kind=VESSEL"),
            view("lists/decide", Access.EDIT, Kind.OTHER, "lists/list", "lists/decide?entry={entry}"),
            view("lists/acceptance", Access.READ, Kind.REPORT, "lists/list", "lists/acceptance?id={acceptance}"),
            view(
                    "lists/outdated",
                    Access.READ,
                    Kind.OTHER,
                    "lists/list",
                    "lists/outdated",
                    "lists/outdated?what=CHANGED",
                    "lists/outdated?what=CHANGED&state=KEPT",
                    "lists/outdated?state=KEPT"),
            view(
                    "lists/programmes",
                    Access.READ,
                    Kind.OTHER,
                    "lists/list",
                    "lists/programmes",
                    "lists/programmes?list=UN_SECURITY_COUNCIL"),
            view(
                    "lists/programme/edit",
                    Access.EDIT,
                    Kind.EDIT,
                    "lists/list",
                    "lists/programme/edit?id={listed}",
                    "lists/programme/edit"),
            view("lists/import", Access.EDIT, Kind.OTHER, "lists/list", "lists/import"),
            view("lists/source/list", Access.ADMINISTER, Kind.OTHER, "lists/list", "lists/source/list"),
            view(
                    "lists/source/view",
                    Access.ADMINISTER,
                    Kind.OTHER,
                    "lists/list",
                    "lists/source/view?id={listSource}",
                    "lists/source/view?list=CH_SECO"),
            view(
                    "lists/source/edit",
                    Access.ADMINISTER,
                    Kind.EDIT,
                    "lists/list",
                    "lists/source/edit?id={listSource}",
                    "lists/source/edit"),
            view(
                    "lists/changes",
                    Access.READ,
                    Kind.OTHER,
                    "lists/list",
                    "lists/changes?list=CH_SECO&change=CHANGED",
                    "lists/changes?kind=ORGANISATION&country=CH&programme=NONE",
                    "lists/changes?watched=true"),
            view("feed/notices", Access.READ, Kind.OTHER, null, "feed/notices", "feed/notices?unread=true"),
            view(
                    "feed/watching",
                    Access.READ,
                    Kind.OTHER,
                    null,
                    "feed/watching?list=EU_FSF&country=RU",
                    "feed/watching"),
            view("feed/confirm", Access.OPEN, Kind.PLAIN, null, "feed/confirm?token=none"),
            view("feed/unsubscribe", Access.OPEN, Kind.PLAIN, null, "feed/unsubscribe?token=none"),
            view(
                    "screening",
                    Access.READ,
                    Kind.OTHER,
                    "screening",
                    "screening?q={called}",
                    "screening?q=Party&kind=ORGANISATION&country=CH",
                    "screening"),
            view("screening/batch", Access.READ, Kind.OTHER, "screening", "screening/batch", "screening/batch?of=none"),
            view(
                    "screening/cases",
                    Access.READ,
                    Kind.LIST,
                    "screening",
                    "screening/cases",
                    "screening/cases?state=OPEN&kind=PERSON&sort=found",
                    "screening/cases?settled=true&list=UK_OFSI&least=101"),
            view("screening/case", Access.READ, Kind.RECORD, "screening", "screening/case?id={case}"),
            view("screening/decide", Access.EDIT, Kind.OTHER, "screening", "screening/decide?id={case}&as=REJECTED"),
            view("screening/run", Access.EDIT, Kind.OTHER, "screening", "screening/run"),
            view(
                    "export",
                    Access.READ,
                    Kind.EXPORT,
                    null,
                    "export?table=designation&format=csv&authority=US-OFAC",
                    "export?table=event&format=xlsx&q=putin",
                    "export?table=timelineItem&format=csv&q=putin",
                    "export?table=eventPlace&format=geojson",
                    "export?table=actor&format=csv",
                    "export?table=source&format=csv&kind=SPEECH",
                    "export?table=figure&format=xlsx&reporter=FTS",
                    "export?table=finding&format=csv",
                    "export?table=case&format=csv&state=OPEN",
                    "export?table=authority&format=csv",
                    "export?table=programme&format=csv",
                    "export?table=measure&format=xlsx",
                    "export?table=dashboard&format=csv",
                    "export?table=vintages&format=csv",
                    "export?table=mirror&format=xlsx",
                    "export?table=goods&format=csv",
                    "export?table=partners&format=csv",
                    "export?table=matrix&format=csv",
                    "export?table=timeline&format=xlsx",
                    "export?table=gap&format=csv&authority=US-OFAC&other=EU",
                    "export?table=answer&format=xlsx",
                    "export?table=series&format=csv&span=MONTH",
                    "export?table=proposal&format=csv",
                    "export?table=change&format=csv&country=CH",
                    "export?table=target&format=csv&id={full.target}",
                    "export?table=designation&format=ftm&authority=EU",
                    "export?table=network&format=csv&id={full.actor}",
                    "export?table=network&format=graphml&id={full.actor}",
                    "export?table=network&format=ftm&id={full.actor}&depth=2"),
            view(
                    "cite",
                    Access.READ,
                    Kind.OTHER,
                    null,
                    "cite?view=/trade/view&id={full.figure}",
                    "cite?view=/event/view&id={full.event}",
                    "cite?view=/lists/entry&id={entry}",
                    "cite?view=/sanctions/measure/view&id={measure}",
                    "cite?view=/trade/goods",
                    "cite?view=/event/list&q=putin"),
            // Public in the tests, whose server names a host that may embed it.
            view(
                    "embed",
                    Access.OPEN,
                    Kind.PLAIN,
                    null,
                    "embed?view=/trade/mirror",
                    "embed?view=/trade/goods&declarant=RU&partner=MN&flow=EXPORT",
                    "embed?view=/trade/vintages",
                    "embed?view=/sanctions/series",
                    "embed?view=/trade/dashboard"),
            view("search", Access.READ, Kind.LIST, null, "search?q=putin", "search", "search?q=nothingofthekind"),
            view("history/record", Access.READ, Kind.OTHER, "event/list", "history/record?kind=event&id={event}"),
            view(
                    "history/record",
                    Access.READ,
                    Kind.OTHER,
                    "trade/dashboard",
                    "history/record?kind=figure&id={figure}"),
            view(
                    "history/record",
                    Access.READ,
                    Kind.OTHER,
                    "trade/dashboard",
                    "history/record?kind=finding&id={finding}"),
            view("history/record", Access.READ, Kind.OTHER, "screening", "history/record?kind=case&id={case}"),
            view("history/record", Access.READ, Kind.OTHER, "actor/list", "history/record?kind=merge&id={merge}"),
            view(
                    "history/record",
                    Access.READ,
                    Kind.OTHER,
                    "sanctions/tracker",
                    "history/record?kind=measure&id={measure}"),
            view("security/sign-in", Access.OPEN, Kind.PLAIN, null, "security/sign-in?to=/event/list"),
            view("security/setup", Access.OPEN, Kind.PLAIN, null, "security/setup?token=none"),
            view("security/code", Access.OPEN, Kind.PLAIN, null, "security/code"),
            view("security/enrol", Access.OPEN, Kind.PLAIN, null, "security/enrol"),
            view("security/factor", Access.READ, Kind.OTHER, null, "security/factor"),
            view("security/account", Access.READ, Kind.OTHER, null, "security/account"),
            view(
                    "security/list",
                    Access.ADMINISTER,
                    Kind.OTHER,
                    "security/list",
                    "security/list",
                    "security/list?q=nothingofthekind"),
            view("security/view", Access.ADMINISTER, Kind.OTHER, "security/list", "security/view?id={account}"),
            view(
                    "security/edit",
                    Access.ADMINISTER,
                    Kind.EDIT,
                    "security/list",
                    "security/edit?id={account}",
                    "security/edit"),
            view("webhook/list", Access.ADMINISTER, Kind.OTHER, "webhook/list", "webhook/list"),
            view("webhook/view", Access.ADMINISTER, Kind.OTHER, "webhook/list", "webhook/view?id={webhook}"),
            view(
                    "webhook/edit",
                    Access.ADMINISTER,
                    Kind.EDIT,
                    "webhook/list",
                    "webhook/edit?id={webhook}",
                    "webhook/edit"),
            view("jobs/list", Access.ADMINISTER, Kind.OTHER, "jobs/list", "jobs/list", "jobs/list?page=99"));

    /** The views to test: all, or those named by the system property {@code amur.views}, separated by commas. */
    static final List<View> ALL = TABLE.stream().filter(View::isWanted).toList();

    /** View with planted flaws; not in the table. */
    static final View PLANTED = view(PlantedServlet.PATH, Access.EDIT, Kind.PLAIN, null, PlantedServlet.PATH);

    private final String path;
    private final Access access;
    private final Kind kind;
    private final String place;
    private final List<String> addresses;

    private View(String path, Access access, Kind kind, String place, List<String> addresses) {
        this.path = path;
        this.access = access;
        this.kind = kind;
        this.place = place;
        this.addresses = addresses;
    }

    private static View view(String path, Access access, Kind kind, String place, String... addresses) {
        return new View(path, access, kind, place, Arrays.asList(addresses));
    }

    private static boolean isWanted(View view) {
        String wanted = System.getProperty("amur.views", "");
        return wanted.isEmpty() || List.of(wanted.split(",")).contains(view.path);
    }

    private static View list(String folder, String filters, String place) {
        String path = folder + "/list";
        return view(path, Access.READ, Kind.LIST, place, path, path + "?" + filters, path + "?q=nothingofthekind&country=AQ");
    }

    private static View record(String folder, String place) {
        String kind = kind(folder);
        String path = folder + "/view";
        return view(path, Access.READ, Kind.RECORD, place, path + "?id={full." + kind + "}", path + "?id={" + kind + "}");
    }

    private static View edit(String folder, String place) {
        String kind = kind(folder);
        String path = folder + "/edit";
        return view(path, Access.EDIT, Kind.EDIT, place, path + "?id={full." + kind + "}", path + "?id={" + kind + "}", path);
    }

    private static String kind(String folder) {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    /** Returns the path without the extension, from the context root. */
    String path() {
        return path;
    }

    Access access() {
        return access;
    }

    Kind kind() {
        return kind;
    }

    /** Returns the menu item that the view belongs to, as its address; null if there is none. */
    String place() {
        return place;
    }

    /**
     * Returns the addresses.
     *
     * @param records values for the braces
     */
    List<String> addresses(Map<String, String> records) {
        return addresses.stream().map(address -> fill(address, records)).toList();
    }

    String address(Map<String, String> records) {
        return addresses(records).get(0);
    }

    /** Returns the address for the record made by {@link Records}, if it is about one. */
    String ownAddress(Map<String, String> records) {
        return addresses.stream().filter(address -> address.contains("{") && !address.contains("{full.")).findFirst()
                .map(address -> fill(address, records)).orElseGet(() -> address(records));
    }

    static String fill(String address, Map<String, String> records) {
        String filled = address;
        for (Map.Entry<String, String> record : records.entrySet()) {
            filled = filled.replace("{" + record.getKey() + "}", record.getValue());
        }
        if (filled.contains("{")) {
            throw new IllegalStateException("No such record: " + filled);
        }
        return filled;
    }

    @Override
    public String toString() {
        return path;
    }
}
