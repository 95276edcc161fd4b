package org.amur.search;

/** Kinds of records among the results of a search, in the order in which they are shown. */
public enum ResultKind {

    ACTORS("actor.list.title", "/actor/list", null),
    EVENTS("event.list.title", "/event/list", RecordGroup.EVENTS),
    DESIGNATIONS("sanctions.designation.list.title", "/sanctions/designation/list", RecordGroup.SANCTIONS),
    MEASURES("sanctions.measure.list.title", "/sanctions/measure/list", RecordGroup.SANCTIONS),
    ENTRIES("lists.entries.title", "/lists/entries", RecordGroup.SANCTIONS),
    PROGRAMMES("sanctions.programme.list.title", "/sanctions/programme/list", RecordGroup.SANCTIONS),
    AUTHORITIES("sanctions.authority.list.title", "/sanctions/authority/list", RecordGroup.SANCTIONS),
    FIGURES("figure.list.title", "/trade/list", RecordGroup.FIGURES),
    SOURCES("source.list.title", "/source/list", null);

    private final String title;
    private final String list;
    private final RecordGroup group;

    ResultKind(String title, String list, RecordGroup group) {
        this.title = title;
        this.list = list;
        this.group = group;
    }

    /** Returns the key of the kind's name. */
    public String getTitle() {
        return title;
    }

    /** Returns the path of the list of all records. */
    String list() {
        return list;
    }

    /** Returns the group that a text may ask for; null for none. */
    RecordGroup group() {
        return group;
    }
}
