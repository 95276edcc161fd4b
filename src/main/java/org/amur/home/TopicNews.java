package org.amur.home;

import java.util.List;

import org.amur.event.EventRow;
import org.amur.event.EventTopic;
import org.amur.sanctions.tracker.ChineseListings;
import org.amur.trade.dashboard.TradeSummary;

/**
 * Latest of one topic.
 *
 * @param topic    as in {@link EventTopic}
 * @param headline sentence on the figures or designations of the topic; null if it has none
 * @param page     path of the page of the headline
 */
public record TopicNews(String topic, List<EventRow> events, String headline, String page) {

    private static final int EVENTS = 3;

    /** Returns the topics with news. */
    static List<TopicNews> of(List<EventRow> newestFirst, TradeSummary trade, ChineseListings listings) {
        return EventTopic.NEWS.stream().map(topic -> {
            List<EventRow> events = newestFirst.stream().filter(event -> topic.equals(event.getTopic())).limit(EVENTS).toList();
            return switch (topic) {
                case "economic" -> new TopicNews(topic, events, trade.getHeadline(), "/trade/dashboard");
                case "sanctions" -> new TopicNews(topic, events, listings.isBlank() ? null : listings.getHeadline(), listings.getList());
                default -> new TopicNews(topic, events, null, null);
            };
        }).filter(TopicNews::isKnown).toList();
    }

    private boolean isKnown() {
        return !events.isEmpty() || headline != null;
    }
}
