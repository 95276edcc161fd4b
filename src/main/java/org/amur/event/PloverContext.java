package org.amur.event;

import java.util.List;

import org.amur.web.Texts;

/** PLOVER's contexts of events (manual 0.8); older events may have others. */
public final class PloverContext {

    public static final List<String> ALL = List.of("diplomatic", "economic", "military", "legal", "executive",
            "political_institutions", "intelligence", "humanitarian", "peacekeeping", "human_rights", "human_security",
            "rights_freedoms", "democracy", "pro_autocracy", "religion_ethnicity", "asylum", "cbrn", "corruption", "crime");

    private PloverContext() {
    }

    /** Returns the name of a context, or the context itself if it is not PLOVER's. */
    public static String name(String context) {
        return ALL.contains(context) ? Texts.get("event.context." + context) : context;
    }
}
