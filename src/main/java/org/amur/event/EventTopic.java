package org.amur.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.amur.text.SearchTerms;
import org.amur.web.Texts;

/** Topics of events: PLOVER's contexts (manual 0.8), and energy, technology and sanctions; older events may have others. */
public final class EventTopic {

    /** Topics of news, in the order in which they are shown. */
    public static final List<String> NEWS = List.of("diplomatic", "economic", "energy", "military", "technology", "sanctions");

    static final List<String> ALL = List.of("diplomatic", "economic", "energy", "technology", "sanctions", "military", "legal", "executive",
            "political_institutions", "intelligence", "humanitarian", "peacekeeping", "human_rights", "human_security",
            "rights_freedoms", "democracy", "pro_autocracy", "religion_ethnicity", "asylum", "cbrn", "corruption", "crime");

    /** Words by which a text filter finds the events of a topic, besides those that have the word themselves. */
    private static final Map<String, Set<String>> WORDS = Map.of(
            "diplomatic", SearchTerms.of("diplomacy diplomatic дипломатия 外交"),
            "economic", SearchTerms.of("trade economy economic торговля экономика 贸易 经济"),
            "energy", SearchTerms.of("energy энергетика 能源"),
            "military", SearchTerms.of("military defence defense военный оборона 军事 国防"),
            "technology", SearchTerms.of("technology технологии 技术 科技"),
            "sanctions", SearchTerms.of("sanctions санкции 制裁"));

    private EventTopic() {
    }

    /** Returns the name of a topic, or the topic itself if it is not a known one. */
    public static String name(String topic) {
        return ALL.contains(topic) ? Texts.get("event.context." + topic) : topic;
    }

    /** Returns an additional condition for a search word that names a topic; empty for another word. */
    static String orNamedBy(String word) {
        String topics = WORDS.entrySet().stream().filter(topic -> topic.getValue().contains(word)).map(topic -> "'" + topic.getKey() + "'")
                .collect(Collectors.joining(", "));
        return topics.isEmpty() ? "" : " or e.context in (" + topics + ")";
    }
}
