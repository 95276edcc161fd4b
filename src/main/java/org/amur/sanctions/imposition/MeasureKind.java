package org.amur.sanctions.imposition;

import org.amur.actor.ActorKind;

/** What a measure does to those whom it is aimed at. */
public enum MeasureKind {
    ASSET_FREEZE, TRAVEL_BAN, EXPORT_CONTROL, SECTORAL, IMPORT_BAN, SERVICES_BAN, COUNTERMEASURE, DESIGNATION, OTHER;

    /** Checks whether a target of the kind can be designated under it: controls on goods name no persons, travel bans nothing else. */
    public boolean canList(ActorKind target) {
        return switch (this) {
            case EXPORT_CONTROL, IMPORT_BAN -> target != ActorKind.PERSON;
            case TRAVEL_BAN -> target == ActorKind.PERSON;
            case ASSET_FREEZE, SECTORAL, SERVICES_BAN, COUNTERMEASURE, DESIGNATION, OTHER -> true;
        };
    }
}
