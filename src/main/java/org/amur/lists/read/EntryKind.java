package org.amur.lists.read;

/** Kind of a listed party; unspecified if the list states none. */
public enum EntryKind {
    PERSON, ORGANISATION, VESSEL, AIRCRAFT, UNSPECIFIED;

    /** @param said the list's own word, in any case */
    static EntryKind of(String said) {
        return switch (said == null ? "" : said.strip().toLowerCase(java.util.Locale.ROOT)) {
            case "individual", "person", "p" -> PERSON;
            case "entity", "enterprise", "organisation", "organization", "e" -> ORGANISATION;
            case "vessel", "ship" -> VESSEL;
            case "aircraft" -> AIRCRAFT;
            default -> UNSPECIFIED;
        };
    }
}
