package org.amur.intake.event;

import java.util.Set;

/** Prepositions by the role of what they govern. */
final class Prepositions {

    static final Set<String> WITH = Set.of("with", "с", "со", "与", "同", "和", "跟", "应", "between", "между", "among");
    static final Set<String> TOPICS = Set.of(
            "about",
            "on",
            "over",
            "in",
            "at",
            "regarding",
            "concerning",
            "during",
            "after",
            "before",
            "since",
            "amid",
            "despite",
            "into",
            "via",
            "from",
            "like",
            "than",
            "without",
            "as",
            "о",
            "об",
            "в",
            "во",
            "на",
            "по",
            "из",
            "после",
            "до",
            "при",
            "за",
            "перед",
            "без",
            "через",
            "就",
            "在",
            "据",
            "由于");
    static final Set<String> REASONS = Set.of("about", "over", "at", "regarding", "concerning", "о", "об", "по");
    static final Set<String> CONJUNCTIONS = Set.of("as", "after", "before", "since", "than", "like");
    static final Set<String> TARGETS = Set.of("to", "against", "toward", "towards", "к", "ко", "против", "对", "向", "给", "把", "将");
    static final String SPOKEN_TO = "向";
    static final Set<String> VISITED = Set.of("在", "对", "向");
    static final Set<String> ORIGINS = Set.of("из", "в", "на", "для", "自", "从");
    static final Set<String> DESTINATIONS = Set.of("to", "in", "into", "в", "на", "对", "在");
    static final Set<String> OWNERS = Set.of("of", "by");
    static final Set<String> AGENTS_OF_NOUNS = Set.of("by", "由", "被");
    static final Set<String> AGENTS = Set.of("by", "с", "со", "由", "от", "被");

    private Prepositions() {
    }
}
