package org.amur.event;

import java.util.List;

/** PLOVER's contexts of events (manual 0.8); events may have others. */
public final class PloverContext {

    public static final List<String> ALL = List.of("diplomatic", "economic", "military", "legal", "executive",
            "political_institutions", "intelligence", "humanitarian", "peacekeeping", "human_rights", "human_security",
            "rights_freedoms", "democracy", "pro_autocracy", "religion_ethnicity", "asylum", "cbrn", "corruption", "crime");

    private PloverContext() {
    }
}
