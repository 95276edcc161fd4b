package org.amur.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Formatter of dates and times in the language of the page, for views. Times are in UTC. */
public final class Dates {

    private Dates() {
    }

    /** Formats a date in full: 20 March 2023; null for null. */
    public static String day(TemporalAccessor day) {
        return write(day, DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG));
    }

    /** Formats a date in short form for tables: 20 Mar 2023; null for null. */
    public static String shortDay(TemporalAccessor day) {
        return write(day, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));
    }

    /** Formats a date and time: 20 Mar 2023, 14:05; null for null. */
    public static String time(TemporalAccessor time) {
        return write(time, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT));
    }

    /** Formats a date and time with seconds: 20 Mar 2023, 14:05:09; null for null. */
    public static String preciseTime(TemporalAccessor time) {
        return write(time, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM));
    }

    /** Formats the current time like {@link #preciseTime}. */
    public static String now() {
        return preciseTime(Instant.now());
    }

    /** Formats the date of a time for addresses: 2023-03-20; null for null. */
    public static String isoDay(TemporalAccessor time) {
        return write(time, DateTimeFormatter.ISO_LOCAL_DATE);
    }

    /** Formats the month of a date in short form: Mar. */
    public static String month(TemporalAccessor day) {
        return Month.from(day).getDisplayName(TextStyle.SHORT_STANDALONE, locale());
    }

    /** Returns an argument of a text: dates and times as pages write them, because ICU would add a time to a date. */
    static Object written(Object argument) {
        return argument instanceof LocalDate day ? day(day)
                : argument instanceof Instant || argument instanceof OffsetDateTime ? time((TemporalAccessor) argument) : argument;
    }

    private static String write(TemporalAccessor time, DateTimeFormatter format) {
        return time == null ? null : format.withLocale(locale()).format(
                time instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : time);
    }

    /** Returns British English for English, so that the day precedes the month. */
    private static Locale locale() {
        Locale locale = Texts.locale();
        return locale.getLanguage().equals("en") ? Locale.UK : locale;
    }
}
