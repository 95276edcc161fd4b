package org.amur.text;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Date with the precision of its source: a day, month, season, year, decade, century, interval, one of the days within
 * bounds, or unknown.
 *
 * <p>Written in EDTF (ISO 8601-2:2019, Extended Date/Time Format), level 0 without times of day and these parts of
 * level 1: qualification of the whole ({@code 2023?} uncertain, {@code 2023~} approximate, {@code 2023%} both),
 * unspecified digits ({@code 202X}, {@code 20XX}, {@code 2023-XX}, {@code 2023-03-XX}, {@code 2023-XX-XX}), intervals
 * with open ({@code 2023/..}) and unknown ({@code 2023/}) ends, and seasons ({@code 2023-21} spring to {@code 2023-24}
 * winter). From level 2: one of a set, with a single range: {@code [..2023-03-20]} on that day or before, {@code
 * [2023-03-20..]} on that day or after, {@code [2023-03-20..2023-03-22]} on one of these days (an interval means all of
 * them); and {@code XXXX}, the unknown date. Years run from 0001 to 9999.
 *
 * <p>{@link #getEarliest()} and {@link #getLatest()} are the first and last possible day, inclusive, for sorting and
 * filtering. Null means an open or unknown bound. Qualifications do not widen them. Seasons are the meteorological ones
 * of the northern hemisphere; the winter of a year begins in its December.
 *
 * <p>Immutable. Equal by EDTF text. Ordered by earliest day, null first; then by latest day, null last; then by text.
 */
@Embeddable
public class PartialDate implements Comparable<PartialDate>, Serializable {

    private static final long serialVersionUID = 1L;

    /** Known precision of a date. */
    public enum Precision { DAY, MONTH, QUARTER, SEASON, YEAR, DECADE, CENTURY, INTERVAL, ONE_OF, UNKNOWN }

    /** Winter is missing, because "winter 2023" may mean either end of the year. */
    private static final Map<String, String> CODES = Map.of("21", "spring", "22", "summer", "23", "autumn",
            "33", "Q1", "34", "Q2", "35", "Q3", "36", "Q4");
    private static final Pattern CODED = Pattern.compile("(?<!\\d)(\\d{4})-(2[123]|3[3-6])(?!\\d)");
    private static final Comparator<PartialDate> ORDER = Comparator
            .comparing(PartialDate::getEarliest, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(PartialDate::getLatest, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(PartialDate::getEdtf);

    @Column(length = 60)
    private String edtf;
    private LocalDate earliest;
    private LocalDate latest;

    protected PartialDate() {
    }

    private PartialDate(Edtf parsed) {
        edtf = parsed.text();
        earliest = parsed.earliest();
        latest = parsed.latest();
    }

    /**
     * Parses EDTF and other notations: {@code 20 Mar 2023}, {@code March 2023}, {@code 20.03.2023}, {@code 2023-3-5},
     * {@code 20 марта 2023 г.}, {@code 2023年3月20日}, {@code about March 2023}, {@code 2020s}, {@code spring 2023},
     * {@code 2023-Q1}, {@code until 20 March 2023}, {@code since 2022}, {@code by 20 March 2023}, {@code 20 or 21 March
     * 2023}, {@code between 20 March and 2 April 2023}, {@code 2023-W12} (from its Monday to its Sunday). Blank text
     * and {@code unknown} are the unknown date.
     *
     * @throws PartialDateException if the text is not a valid date, or is ambiguous, as 03/04/2023
     */
    @JsonCreator
    public static PartialDate parse(String text) {
        return new PartialDate(TypedDate.read(text));
    }

    public static PartialDate of(LocalDate day) {
        return parse(day.toString());
    }

    /** Returns a date on a day or before. */
    public static PartialDate by(LocalDate day) {
        return parse(Edtf.set("", day.toString()));
    }

    /** Returns a date on one of the days from the first to the last, inclusive. */
    public static PartialDate oneOf(LocalDate first, LocalDate last) {
        return parse(Edtf.set(first.toString(), last.toString()));
    }

    public static PartialDate unknown() {
        return parse(EdtfDate.UNKNOWN.text());
    }

    /**
     * Formats for display: "20 March 2023", "about March 2023", "2020s", "until 20 March 2023", "by 20 March 2023".
     * English, Russian and Chinese; other languages get English.
     */
    public String display(Locale locale) {
        return PartialDateText.in(locale).of(Edtf.parse(edtf));
    }

    public Precision precision() {
        Edtf parsed = Edtf.parse(edtf);
        if (parsed.oneOf()) {
            return Precision.ONE_OF;
        }
        return parsed.isInterval() ? Precision.INTERVAL : parsed.start().precision();
    }

    /**
     * Tells whether this date may lie in a range of days, inclusive; null is an open side. Unknown parts cannot be
     * excluded: an unknown date overlaps every range.
     */
    public boolean overlaps(LocalDate from, LocalDate to) {
        return (from == null || latest == null || !latest.isBefore(from))
                && (to == null || earliest == null || !earliest.isAfter(to));
    }

    /** Tells whether it is a single day without qualification. */
    public boolean isExact() {
        Edtf parsed = Edtf.parse(edtf);
        return parsed.end() == null && parsed.start().precision() == Precision.DAY
                && parsed.start().qualification().isEmpty();
    }

    public boolean isUnknown() {
        return edtf.equals(EdtfDate.UNKNOWN.text());
    }

    @JsonValue
    public String getEdtf() {
        return edtf;
    }

    /**
     * Returns the text for editing: EDTF, but with quarters and seasons in words (Q3 2025), because EDTF's codes for
     * these are obscure.
     */
    public String getTyped() {
        return CODED.matcher(edtf).replaceAll(coded -> CODES.get(coded.group(2)) + ' ' + coded.group(1));
    }

    public LocalDate getEarliest() {
        return earliest;
    }

    public LocalDate getLatest() {
        return latest;
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate && edtf.equals(((PartialDate) other).edtf);
    }

    @Override
    public int hashCode() {
        return edtf.hashCode();
    }

    @Override
    public String toString() {
        return edtf;
    }
}
