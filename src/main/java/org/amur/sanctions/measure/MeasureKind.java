package org.amur.sanctions.measure;

/** What a measure does to those whom it is aimed at. */
public enum MeasureKind {
    ASSET_FREEZE, TRAVEL_BAN, EXPORT_CONTROL, SECTORAL, IMPORT_BAN, SERVICES_BAN, COUNTERMEASURE, DESIGNATION, OTHER
}
