package org.amur.event;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.text.WordRoles;

/** Words that find the events of a topic or type, besides those that have the word themselves; see {@code topics.properties}. */
public final class TopicWords {

    private static final WordRoles WORDS = WordRoles.read(TopicWords.class, "topics.properties");

    private TopicWords() {
    }

    /** Returns the Chinese words. */
    public static Collection<String> chinese() {
        return WORDS.chinese();
    }

    /** Returns an additional condition for a search word that names a topic or type; empty for another word. */
    static String orNamedBy(String word) {
        return WORDS.of(word).stream().flatMap(role -> Stream.of(role.split(","))).map(TopicWords::condition).collect(Collectors.joining());
    }

    private static String condition(String role) {
        String value = role.substring(role.indexOf('.') + 1);
        return role.startsWith("type.") ? " or e.type = org.amur.event.EventType." + value : " or e.context = '" + value + "'";
    }
}
