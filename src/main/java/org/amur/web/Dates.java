package org.amur.web;

import java.time.Instant;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Days and times in the language of the page, for views. Times are in UTC. */
public final class Dates {

    private Dates() {
    }

    /** Writes a day in full: 20 March 2023; null for null. */
    public static String day(TemporalAccessor day) {
        return write(day, DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG));
    }

    /** Writes a day in short, for tables: 20 Mar 2023; null for null. */
    public static String shortDay(TemporalAccessor day) {
        return write(day, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));
    }

    /** Writes a day and a time: 20 Mar 2023, 14:05; null for null. */
    public static String time(TemporalAccessor time) {
        return write(time, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT));
    }

    /** Writes a day and a time with seconds: 20 Mar 2023, 14:05:09; null for null. */
    public static String preciseTime(TemporalAccessor time) {
        return write(time, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM));
    }

    /** Writes the present time, as {@link #preciseTime} does. */
    public static String now() {
        return preciseTime(Instant.now());
    }

    /** Writes the day of a time as addresses have it: 2023-03-20; null for null. */
    public static String isoDay(TemporalAccessor time) {
        return write(time, DateTimeFormatter.ISO_LOCAL_DATE);
    }

    /** Writes the month of a day in short: Mar. */
    public static String month(TemporalAccessor day) {
        return Month.from(day).getDisplayName(TextStyle.SHORT_STANDALONE, locale());
    }

    private static String write(TemporalAccessor time, DateTimeFormatter format) {
        return time == null ? null : format.withLocale(locale()).format(
                time instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : time);
    }

    /** The interface is in British English, day before month. */
    private static Locale locale() {
        Locale locale = Texts.locale();
        return locale.getLanguage().equals("en") ? Locale.UK : locale;
    }
}
