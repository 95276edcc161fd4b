package org.amur.figureimport.mapping;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.amur.figure.value.Flow;

/**
 * The name of a row that says whose trade it is and with whom beside the flow, and perhaps unit and currency, as the yearbooks of
 * China have it: {@code 中国向俄罗斯出口总额(万美元)}.
 */
public final class RowName {

    /** The time of a row stands in the name of none. */
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    private RowName() {
    }

    /** What such a name says; empty for any other, and for one with a word that nobody knows. */
    public static Map<FigurePart, String> of(String text) {
        String name = ChineseWords.divided(text);
        Set<Flow> flows = Words.flows().mentioned(name);
        NameWords words = new NameWords(name);
        boolean counted = !YEAR.matcher(text).find() && words.isKnown() && !words.isNoSpan() && !words.isInPerCent() && !words.saysGrowth();
        Map<FigurePart, String> says = words.says();
        if (flows.size() != 1 || !counted || !says.containsKey(FigurePart.PARTNER) || says.containsKey(FigurePart.SPAN)) {
            return Map.of();
        }
        NameWords.put(says, FigurePart.FLOW, flows);
        return says;
    }
}
