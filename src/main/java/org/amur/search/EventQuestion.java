package org.amur.search;

import java.util.List;

import org.amur.actor.ActorRow;
import org.amur.text.PartialDate;
import org.amur.web.QueryString;
import org.amur.web.Texts;

/**
 * Question for the events between two actors, or of one actor or all within a period.
 *
 * @param actors two at most
 * @param period null for all times, with two actors
 */
public record EventQuestion(List<ActorRow> actors, PartialDate period) {

    /** Returns the question in words. */
    public String getLabel() {
        if (actors.isEmpty()) {
            return Texts.get("search.events.in.period", period.display(Texts.locale()));
        }
        String one = actors.get(0).name();
        if (actors.size() == 1) {
            return Texts.get("search.events.of.period", one, period.display(Texts.locale()));
        }
        String other = actors.get(1).name();
        return period == null ? Texts.get("search.events.between", one, other)
                : Texts.get("search.events.between.period", one, other, period.display(Texts.locale()));
    }

    /** Returns the path of the answer, without the context path. */
    public String getPath() {
        QueryString query = QueryString.parse("");
        if (!actors.isEmpty()) {
            query = query.with("between", actors.get(0).id());
        }
        if (actors.size() > 1) {
            query = query.with("and", actors.get(1).id());
        }
        if (period != null) {
            query = query.with("from", end(0)).with("until", end(1));
        }
        return query.after("/event/list");
    }

    /** Returns the first or second end of an interval, or the whole date. */
    private String end(int number) {
        String[] ends = period.precision() == PartialDate.Precision.INTERVAL ? period.getEdtf().split("/", -1) : new String[0];
        String end = ends.length == 2 ? ends[number] : period.getEdtf();
        return end.equals("..") || end.isEmpty() ? null : end;
    }
}
