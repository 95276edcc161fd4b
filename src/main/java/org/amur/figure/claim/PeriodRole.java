package org.amur.figure.claim;

/** What a period is to the figure that a sentence states. */
enum PeriodRole {
    /** What the figure counts, as far as the words beside it say. */
    COUNTED,
    COMPARED, PERHAPS_COMPARED,
    SINCE,
    /** It alone, or the months from January to it. */
    TILL,
    /** The end of so many months that they do not begin with January. */
    END_OF_OTHERS,
    FISCAL,
    PUBLISHED, PERHAPS_PUBLISHED;

    /** Why it is asked about or not read; null if it is read. */
    Doubt doubt() {
        return switch (this) {
            case COUNTED -> null;
            case COMPARED, PERHAPS_COMPARED -> Doubt.COMPARED;
            case SINCE -> Doubt.SINCE;
            case TILL -> Doubt.TILL;
            case END_OF_OTHERS -> Doubt.NOT_FROM_JANUARY;
            case FISCAL -> Doubt.FISCAL_YEAR;
            case PUBLISHED, PERHAPS_PUBLISHED -> Doubt.PUBLISHED;
        };
    }

    /** Whether it is surely not what the figure counts. */
    boolean isOther() {
        return this == COMPARED || this == SINCE || this == END_OF_OTHERS || this == PUBLISHED;
    }
}
