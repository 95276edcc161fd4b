package org.amur.screening.lookup;

import java.util.List;
import java.util.stream.Collectors;

import org.amur.screening.name.MatchType;
import org.amur.screening.name.MatchedPart;
import org.amur.screening.name.Transliteration;
import org.amur.web.Texts;

/** Line of an explanation: words of one name with the matched words of the other, or unmatched words. */
public final class PartLine {

    private final MatchedPart part;
    private final float all;

    PartLine(MatchedPart part, float all) {
        this.part = part;
        this.all = all;
    }

    public String getOne() {
        return String.join(" ", part.one());
    }

    public String getOther() {
        return String.join(" ", part.other());
    }

    /** Returns the match type; null for unmatched words. */
    public MatchType getWay() {
        return part.way();
    }

    /** Returns the similarity of the words in per cent. */
    public int getLikeness() {
        return Explanation.percent(part.likeness());
    }

    /** Returns the weight of the words among all words of both names, in per cent. */
    public int getWeight() {
        return all == 0 ? 0 : Explanation.percent(part.weight() / all);
    }

    /** Returns transliterations of words: {@code Цзиньпин → Palladius → jinping}; empty if there are none. */
    public String getRoutes() {
        List<MatchedPart.Route> routes = part.paths().stream().filter(route -> route.path() != Transliteration.LATIN).toList();
        return routes.stream().map(route -> Texts.get("screening.why.route", route.written(),
                Texts.choice("screening.why.path", route.path()), route.latin())).distinct().collect(Collectors.joining("; "));
    }
}
