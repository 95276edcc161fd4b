package org.amur.intake.date;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.intake.text.TextSpan;

/** Phrase of the lexicon, with the kinds of words in its groups. */
final class DatePhrase {

    private static final Pattern GROUP = Pattern.compile("\\(\\?<(\\p{Alpha}+\\d?)>");

    private final Pattern pattern;
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final boolean whole;

    /**
     * Compiles a phrase.
     *
     * @param named kinds of the groups whose names do not tell
     * @param whole whether its span is the whole phrase rather than the words in its groups
     */
    DatePhrase(Pattern pattern, Map<String, String> named, boolean whole) {
        this.pattern = pattern;
        this.whole = whole;
        Matcher groups = GROUP.matcher(pattern.pattern());
        while (groups.find()) {
            kinds.put(groups.group(1), named.getOrDefault(groups.group(1), groups.group(1).replaceAll("\\d", "")));
        }
    }

    /** Returns a matcher that sees all of the text around its region. */
    Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Returns the words of the phrase at a place where it matches. */
    DateWords words(Matcher matcher, String text, DateLexicon lexicon) {
        Map<String, Integer> values = new HashMap<>();
        int start = whole ? matcher.start() : matcher.end();
        int end = whole ? matcher.end() : matcher.start();
        for (Map.Entry<String, String> group : kinds.entrySet()) {
            if (matcher.group(group.getKey()) != null) {
                boolean within = !group.getKey().equals("due");
                start = within ? Math.min(start, matcher.start(group.getKey())) : start;
                end = within ? Math.max(end, matcher.end(group.getKey())) : end;
                values.put(
                        meaning(group.getKey()),
                        lexicon.value(
                                group.getValue(), text, matcher.start(group.getKey()), matcher.end(group.getKey())));
            }
        }
        return new DateWords(new TextSpan(start, end), values, kinds.containsKey("iso") ? matcher.group("iso") : null);
    }

    /** Returns the name under which the value of a group is known: a 2 matters only for the end of a range. */
    private static String meaning(String group) {
        return switch (group) {
            case "Y", "y" -> "y";
            case "Y2", "y2" -> "y2";
            case "m2", "d2", "c2" -> group;
            default -> group.replaceAll("\\d", "");
        };
    }
}
