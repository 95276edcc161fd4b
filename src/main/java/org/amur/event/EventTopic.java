package org.amur.event;

import java.util.List;

import org.amur.web.Texts;

/** Topics of events: PLOVER's contexts (manual 0.8), and energy, technology and sanctions; older events may have others. */
public final class EventTopic {

    /** Topics of news, in the order in which they are shown. */
    public static final List<String> NEWS = List.of("diplomatic", "economic", "energy", "military", "technology", "sanctions");

    static final List<String> ALL = List.of("diplomatic", "economic", "energy", "technology", "sanctions", "military", "legal", "executive",
            "political_institutions", "intelligence", "humanitarian", "peacekeeping", "human_rights", "human_security",
            "rights_freedoms", "democracy", "pro_autocracy", "religion_ethnicity", "asylum", "cbrn", "corruption", "crime");

    private EventTopic() {
    }

    /** Returns the name of a topic, or the topic itself if it is not a known one. */
    public static String name(String topic) {
        return ALL.contains(topic) ? Texts.get("event.context." + topic) : topic;
    }
}
