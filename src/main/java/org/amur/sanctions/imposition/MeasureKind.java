package org.amur.sanctions.imposition;

import org.amur.actor.ActorKind;

/** Kind of restriction. */
public enum MeasureKind {
    ASSET_FREEZE, TRAVEL_BAN, EXPORT_CONTROL, SECTORAL, IMPORT_BAN, SERVICES_BAN, COUNTERMEASURE, DESIGNATION, OTHER;

    /**
     * Returns true if a target of the kind can be designated under it: goods controls designate no parties, travel bans
     * only persons.
     */
    public boolean canList(ActorKind target) {
        return switch (this) {
            case EXPORT_CONTROL, IMPORT_BAN -> target != ActorKind.PERSON;
            case TRAVEL_BAN -> target == ActorKind.PERSON;
            case ASSET_FREEZE, SECTORAL, SERVICES_BAN, COUNTERMEASURE, DESIGNATION, OTHER -> true;
        };
    }
}
