package org.amur.figureimport.mapping;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.amur.figure.value.Flow;

/**
 * Name of a row with declarant, partner and flow, perhaps with unit and currency, as in China's yearbooks:
 * {@code 中国向俄罗斯出口总额(万美元)}.
 */
public final class RowName {

    /** Year; a row's name with a time is not read. */
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    private RowName() {
    }

    /** Returns the parts that the name states; empty for any other name, and for one with an unknown word. */
    public static Map<FigurePart, String> of(String text) {
        String name = ChineseWords.divided(text);
        Set<Flow> flows = Words.flows().mentioned(name);
        NameWords words = new NameWords(name);
        boolean counted = !YEAR.matcher(text).find() && words.isKnown() && !words.isNoSpan() && !words.isInPerCent()
                && !words.hasGrowth();
        Map<FigurePart, String> constants = words.constants();
        if (flows.size() != 1 || !counted || !constants.containsKey(FigurePart.PARTNER)
                || constants.containsKey(FigurePart.SPAN)) {
            return Map.of();
        }
        NameWords.put(constants, FigurePart.FLOW, flows);
        return constants;
    }
}
