package org.amur.sanctions.designation;

import jakarta.enterprise.context.ApplicationScoped;

import org.amur.actor.merge.ActorPointers;
import org.amur.sanctions.imposition.Designation;

/** Moves the designations of merged actors. All are kept: two under one measure have their own dates and citations. */
@ApplicationScoped
class DesignationPointers implements ActorPointers {

    @Override
    public String code() {
        return "DESIGNATION";
    }

    @Override
    public Class<?> type() {
        return Designation.class;
    }

    @Override
    public String column() {
        return "target_id";
    }

    @Override
    public Class<Designation> owner() {
        return Designation.class;
    }

    @Override
    public String select() {
        return "select d.id as row_id, d.id as owner_id, t.name || ' · ' || a.code || ' ' || p.code as title, 'MOVED' as fate,"
                + " (select min(s.id) from designation s where s.target_id = :survivor and s.measure_id = d.measure_id) as met_id"
                + " from designation d join actor t on t.id = d.target_id join measure m on m.id = d.measure_id"
                + " join programme p on p.id = m.programme_id join authority a on a.id = p.authority_id where d.target_id = :absorbed";
    }
}
