package org.amur.event;

import java.util.List;

/** PLOVER's words for the field in which an event takes place (manual 0.8); an event may have another. */
public final class PloverContext {

    public static final List<String> ALL = List.of("diplomatic", "economic", "military", "legal", "executive",
            "political_institutions", "intelligence", "humanitarian", "peacekeeping", "human_rights", "human_security",
            "rights_freedoms", "democracy", "pro_autocracy", "religion_ethnicity", "asylum", "cbrn", "corruption", "crime");

    private PloverContext() {
    }
}
