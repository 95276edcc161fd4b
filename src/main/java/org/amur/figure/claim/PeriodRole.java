package org.amur.figure.claim;

/** Role of a period for the figure that a sentence states. */
enum PeriodRole {
    /** Period of the figure, as far as the words beside it tell. */
    COUNTED,
    COMPARED, PERHAPS_COMPARED,
    SINCE,
    /** One month, or January to that month. */
    TILL,
    /** End of a span that does not begin with January. */
    END_OF_OTHERS,
    FISCAL,
    PUBLISHED, PERHAPS_PUBLISHED;

    /** Returns the reason for a question or for not reading it; null if it is read. */
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

    /** Tells whether it is certainly not the period of the figure. */
    boolean isOther() {
        return this == COMPARED || this == SINCE || this == END_OF_OTHERS || this == PUBLISHED;
    }
}
