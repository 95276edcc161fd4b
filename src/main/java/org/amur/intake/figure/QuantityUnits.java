package org.amur.intake.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.intake.text.Lexicon;
import org.amur.intake.text.TextLanguage;
import org.amur.intake.text.TextSpan;

/** Units of quantities that are not money. */
final class QuantityUnits {

    private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Map<TextLanguage, Pattern> UNITS = new EnumMap<>(TextLanguage.class);
    private static final Pattern SHARE;
    private static final Pattern PART;
    private static final Pattern GROWTH;
    /** Characters between a rate and its word of growth. */
    private static final int GROWTH_DISTANCE = 40;

    static {
        Map<String, List<String>> regexes = new HashMap<>();
        for (String line : Lexicon.lines(QuantityUnits.class, "units.txt")) {
            String[] parts = line.split(" \\| ", 2);
            regexes.computeIfAbsent(parts[0], language -> new ArrayList<>()).add(parts[1]);
        }
        for (TextLanguage language : TextLanguage.values()) {
            UNITS.put(language, unit(regexes.get(language.name()), language != TextLanguage.ZH));
        }
        SHARE = unit(regexes.get("%"), true);
        PART = Pattern.compile("(?:" + String.join("|", regexes.get("part")) + ")$", CASELESS);
        GROWTH = Pattern.compile("(?<!\\p{L})(?:" + String.join("|", regexes.get("growth")) + ")|[增升涨漲降跌减減]", CASELESS);
    }

    private QuantityUnits() {
    }

    private static Pattern unit(List<String> regexes, boolean spaced) {
        String end = spaced ? "(?![\\p{L}\\d])" : "";
        return Pattern.compile("[\\s\\u00a0]?-?(" + String.join("|", regexes) + ")" + end, CASELESS);
    }

    /** Returns the end of the unit that follows a number; the place itself if none does. */
    static int end(TextLanguage language, String text, int place) {
        return end(UNITS.get(language), text, place);
    }

    /** Returns the end of the sign or word for per cent that follows a number; the place itself if none does. */
    static int endOfShare(String text, int place) {
        return end(SHARE, text, place);
    }

    /** Tells whether a share is a rate of growth, by the words beside it in its sentence. */
    static boolean isGrowth(String text, TextSpan sentence, TextSpan share) {
        if (PART.matcher(text.substring(Math.max(sentence.start(), share.start() - GROWTH_DISTANCE), share.start())).find()) {
            return false;
        }
        Matcher matcher = GROWTH.matcher(text)
                .useTransparentBounds(true)
                .region(
                        Math.max(sentence.start(), share.start() - GROWTH_DISTANCE),
                        Math.min(sentence.end(), share.end() + GROWTH_DISTANCE));
        return matcher.find();
    }

    private static int end(Pattern unit, String text, int place) {
        Matcher matcher = unit.matcher(text).region(place, text.length());
        return matcher.lookingAt() ? matcher.end() : place;
    }
}
