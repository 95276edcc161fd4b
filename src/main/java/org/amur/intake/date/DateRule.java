package org.amur.intake.date;

/** Rule that reads a date; each has a text {@code intake.rule.<name>}. */
public enum DateRule {
    /** Day, month, year or interval as written. */ WRITTEN_DATE,
    /** Day or month without a year, which the day of publication gives. */ YEAR_OF_PUBLICATION,
    /** “Today”, “last year”: counted from the day of publication. */ FROM_PUBLICATION,
    /** A weekday, seen from the day of publication. */ WEEKDAY,
    /** “20 days later”, “the next day”: counted from a date of the text. */ FROM_DATE
}
