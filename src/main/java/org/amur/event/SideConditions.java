package org.amur.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.amur.actor.ActorSide;
import org.amur.actor.Office;
import org.amur.database.QueryConditions;

/** Conditions that an event involves each of two sides, by different participants. */
enum SideConditions {

    /** Collects the events of each side by the actors' index, for a few events. */
    COLLECTED("e.id in (select p.event.id from Participation p", " where ", "p.event.date") {
        @Override
        String indexed(String condition) {
            return condition;
        }
    },
    /** Checks each event by its participants, for walking an index of many. */
    CHECKED("exists (select p.id from Participation p", " where p.event = e and ", "e.date") {
        @Override
        String indexed(String condition) {
            return QueryConditions.withoutIndex(condition, "p.id");
        }
    };

    private final String select;
    private final String where;
    private final String date;

    SideConditions(String select, String where, String date) {
        this.select = select;
        this.where = where;
        this.date = date;
    }

    /** Rewrites a condition that begins an index of the actors. */
    abstract String indexed(String condition);

    void add(List<ActorSide> sides, QueryConditions conditions) {
        for (int i = 0; i < sides.size(); i++) {
            add(sides.get(i), i, sides.size() == 1 ? null : sides.get(1 - i), conditions);
        }
    }

    private void add(ActorSide side, int number, ActorSide other, QueryConditions conditions) {
        Map<String, Object> parameters = new HashMap<>();
        String apart = "";
        if (other != null && other.country() == null) {
            // The other side's own participation is not a second participant, even if the actor is of this country.
            apart = " and p.actor.id <> :other" + number;
            parameters.put("other" + number, other.id());
        }
        String parameter = "side" + number;
        parameters.put(parameter, side.country() == null ? side.id() : side.country());
        String itself = side.country() == null ? select + where + indexed("p.actor.id = :" + parameter) + apart + ")"
                : select + " join p.actor x" + where + indexed("x.country = :" + parameter) + apart + ")";
        String held = side.offices().isEmpty() ? ""
                : " or " + select + where + indexed(held(side.offices(), parameter, parameters)) + apart + ")";
        conditions.and("(" + itself + held + ")", parameters);
    }

    private String held(List<Office> offices, String prefix, Map<String, Object> parameters) {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < offices.size(); i++) {
            Office office = offices.get(i);
            String term = prefix + "term" + i;
            StringBuilder condition = new StringBuilder("p.actor.id = :" + term);
            parameters.put(term, office.holder());
            if (office.since() != null) {
                condition.append(" and (%1$s.latest is null or %1$s.latest >= :%2$ssince)".formatted(date, term));
                parameters.put(term + "since", office.since());
            }
            if (office.until() != null) {
                condition.append(" and (%1$s.earliest is null or %1$s.earliest <= :%2$suntil)".formatted(date, term));
                parameters.put(term + "until", office.until());
            }
            terms.add(condition.toString());
        }
        parameters.put(prefix + "holders", offices.stream().map(Office::holder).distinct().toList());
        return "(p.actor.id in :" + prefix + "holders and (" + String.join(" or ", terms) + "))";
    }
}
