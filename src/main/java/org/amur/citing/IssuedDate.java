package org.amur.citing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.amur.text.PartialDate;

/** Date of publication as the formats state it: a year, month or day in numbers, any other date as text. */
final class IssuedDate {

    /** Day, month or year without qualification, in EDTF; a season is not a month. */
    private static final Pattern CALENDAR = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?");

    private IssuedDate() {
    }

    /** Returns year, month and day as far as known; empty for a date that is none of these. */
    static List<Integer> parts(PartialDate date) {
        return CALENDAR.matcher(date.getEdtf()).matches()
                ? Arrays.stream(date.getEdtf().split("-")).map(Integer::valueOf).toList() : List.of();
    }

    /** Returns the date in the order of the Chicago Manual: March 20, 2023. */
    static String text(PartialDate date) {
        return date.isExact() ? Footnote.day(date.getEarliest()) : date.display(Locale.ENGLISH);
    }

    static boolean isKnown(PartialDate date) {
        return date != null && !date.isUnknown();
    }
}
