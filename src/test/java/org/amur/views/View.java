package org.amur.views;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One view of the application as the tests know it. {@link #ALL} is the one table in which a new view is entered; what it
 * must do follows from its entry.
 */
final class View {

    /** Who may see a view. */
    enum Access {
        OPEN, READ, EDIT, ADMINISTER;

        boolean admits(Person person) {
            return person.ordinal() >= ordinal();
        }
    }

    /** Who asks, in order of what they may. */
    enum Person {
        VISITOR, ANALYST, EDITOR, ADMIN;

        String role() {
            return name().toLowerCase();
        }
    }

    /** What kind of page it is. */
    enum Kind {
        /** A card on an empty page. */
        PLAIN,
        /** Many records, or none. */
        LIST,
        /** One record, its number in the address. */
        RECORD,
        /** One thing that was recorded once and never changed, its number in the address. */
        REPORT,
        /** Numbers that are worked out of the record. */
        DASHBOARD,
        /** A form for a record, new or not. */
        EDIT,
        /** A file to take away. */
        EXPORT,
        /** Neither of these: what it shows was never another, or is not of the record. */
        OTHER
    }

    /**
     * Numbers of records stand in braces, see {@link Records}; the addresses of a view lead to it in its richest states
     * first and to an empty one last.
     */
    static final List<View> ALL = List.of(
            view("index", Access.READ, Kind.DASHBOARD, "", "", "?by=month&from=2020&until=2024"),
            list("event", "q=putin&from=2014&sort=title", "event/list"),
            record("event", "event/list"),
            edit("event", "event/list"),
            list("actor", "kind=PERSON&country=RU", "actor/list"),
            record("actor", "actor/list"),
            edit("actor", "actor/list"),
            list("source", "kind=NEWS_ARTICLE&sort=title", "source/list"),
            record("source", "source/list"),
            edit("source", "source/list"),
            list("trade", "reporter=GACC&flow=EXPORT", "trade/list"),
            view("trade/view", Access.READ, Kind.RECORD, "trade/list", "trade/view?id={full.figure}", "trade/view?id={figure}"),
            view("trade/edit", Access.EDIT, Kind.EDIT, "trade/list", "trade/edit?id={full.figure}", "trade/edit?id={figure}",
                    "trade/edit"),
            view("trade/import", Access.EDIT, Kind.OTHER, "trade/import", "trade/import"),
            view("trade/report", Access.READ, Kind.REPORT, "trade/list", "trade/report?id={report}"),
            view("sanctions/tracker", Access.READ, Kind.DASHBOARD, "sanctions/tracker", "sanctions/tracker?on=2022-03-15",
                    "sanctions/tracker?authority=US-OFAC&year=2022&of=measure&by=kind"),
            view("sanctions/target", Access.READ, Kind.RECORD, "sanctions/tracker", "sanctions/target?id={full.target}",
                    "sanctions/target?id={actor}"),
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
            view("export", Access.READ, Kind.EXPORT, null, "export?list=designation&format=csv&authority=US-OFAC",
                    "export?list=event&format=xlsx&q=putin", "export?list=actor&format=csv", "export?list=source&format=csv",
                    "export?list=figure&format=xlsx", "export?list=authority&format=csv", "export?list=programme&format=csv",
                    "export?list=measure&format=xlsx", "export?list=dashboard&format=csv", "export?list=matrix&format=csv", "export?list=timeline&format=xlsx"),
            view("search", Access.READ, Kind.LIST, null, "search?q=putin", "search", "search?q=nothingofthekind"),
            view("history/record", Access.READ, Kind.OTHER, "event/list", "history/record?kind=event&id={event}"),
            view("history/record", Access.READ, Kind.OTHER, "trade/list", "history/record?kind=figure&id={figure}"),
            view("history/record", Access.READ, Kind.OTHER, "sanctions/tracker", "history/record?kind=measure&id={measure}"),
            view("security/sign-in", Access.OPEN, Kind.PLAIN, null, "security/sign-in?to=/event/list"),
            view("security/setup", Access.OPEN, Kind.PLAIN, null, "security/setup?token=none"),
            view("security/account", Access.READ, Kind.OTHER, null, "security/account"),
            view("security/list", Access.ADMINISTER, Kind.OTHER, "security/list", "security/list",
                    "security/list?q=nothingofthekind"),
            view("security/view", Access.ADMINISTER, Kind.OTHER, "security/list", "security/view?id={account}"),
            view("security/edit", Access.ADMINISTER, Kind.EDIT, "security/list", "security/edit?id={account}",
                    "security/edit"));

    /** With flaws on purpose, and not in the table. */
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

    /** Without the extension, from the context root on. */
    String path() {
        return path;
    }

    Access access() {
        return access;
    }

    Kind kind() {
        return kind;
    }

    /** What the menu marks as the place of the view, an address in it; null where the view has no place in the menu. */
    String place() {
        return place;
    }

    /** @param records what stands in the braces */
    List<String> addresses(Map<String, String> records) {
        return addresses.stream().map(address -> fill(address, records)).toList();
    }

    String address(Map<String, String> records) {
        return addresses(records).get(0);
    }

    /** To the record that {@link Records} made, where it is about one. */
    String ownAddress(Map<String, String> records) {
        return addresses.stream().filter(address -> address.contains("{") && !address.contains("{full.")).findFirst()
                .map(address -> fill(address, records)).orElseGet(() -> address(records));
    }

    private static String fill(String address, Map<String, String> records) {
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
