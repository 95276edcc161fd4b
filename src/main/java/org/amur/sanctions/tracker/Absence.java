package org.amur.sanctions.tracker;

import java.util.Locale;

/** Meaning of an empty cell of the matrix. */
public enum Absence {
    /** Its own country. */ OWN,
    /** Its imported lists cover the day, and have no entry of the country. */ NOT_LISTED,
    /** No imported list shows it. */ UNKNOWN;

    /** Returns the value in exports. */
    String state() {
        return name().toLowerCase(Locale.ROOT);
    }
}
