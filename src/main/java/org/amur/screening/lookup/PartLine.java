package org.amur.screening.lookup;

import java.util.List;
import java.util.stream.Collectors;

import org.amur.screening.name.MatchType;
import org.amur.screening.name.MatchedPart;
import org.amur.screening.name.Transliteration;
import org.amur.web.Texts;

/** Words of one name that met words of the other, or met none, as a line of a page. */
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

    /** Null of words that met none. */
    public MatchType getWay() {
        return part.way();
    }

    /** How much the words are alike, of a hundred. */
    public int getLikeness() {
        return Explanation.percent(part.likeness());
    }

    /** What the words weigh among all of the two names, of a hundred. */
    public int getWeight() {
        return all == 0 ? 0 : Explanation.percent(part.weight() / all);
    }

    /** How words were read that were not read as they stand: {@code Цзиньпин → Palladius → jinping}; empty if all were. */
    public String getRoutes() {
        List<MatchedPart.Route> routes = part.paths().stream().filter(route -> route.path() != Transliteration.LATIN).toList();
        return routes.stream().map(route -> Texts.get("screening.why.route", route.written(),
                Texts.choice("screening.why.path", route.path()), route.latin())).distinct().collect(Collectors.joining("; "));
    }
}
