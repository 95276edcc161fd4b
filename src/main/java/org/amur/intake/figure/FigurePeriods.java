package org.amur.intake.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.amur.figure.value.Period;
import org.amur.intake.date.DateMention;
import org.amur.intake.text.TextSpan;
import org.amur.text.PartialDate;

/** Periods of amounts that the claim reader cannot know, because the day of publication gives them: last year, in May. */
final class FigurePeriods {

    /** Words before the base of a comparison. */
    private static final Pattern BASE = Pattern.compile(".*(?:compared (?:with|to)|than|up from|down from|against|versus|same (?:period|months?)|since"
            + "|по сравнению с|против|чем|аналогичн\\p{L}+ \\p{L}+|тем же период\\p{L}+|同比|相比|比|较|自)[\\s\\p{L}]{0,12}", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final int BASE_DISTANCE = 50;

    private final String text;
    private final List<DateMention> dates;

    FigurePeriods(String text, List<DateMention> dates) {
        this.text = text;
        this.dates = dates;
    }

    /** Returns the date of a sentence that is nearest to an amount and a period of figures. */
    Optional<DateMention> nearest(TextSpan sentence, TextSpan amount) {
        return dates.stream().filter(date -> sentence.contains(date.span()) && period(date.date()).isPresent() && !isBase(sentence, date.span()))
                .min(Comparator.comparingInt(date -> Math.min(Math.abs(date.span().end() - amount.start()), Math.abs(date.span().start() - amount.end()))));
    }

    private boolean isBase(TextSpan sentence, TextSpan date) {
        return BASE.matcher(text.substring(Math.max(sentence.start(), date.start() - BASE_DISTANCE), date.start())).matches();
    }

    /** Returns a month, a year, or the months of a year from January. */
    static Optional<Period> period(PartialDate date) {
        LocalDate first = date.getEarliest();
        LocalDate last = date.getLatest();
        boolean whole = date.precision() != PartialDate.Precision.ONE_OF && first != null && last != null && first.getYear() == last.getYear()
                && first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
        boolean month = whole && first.getMonth() == last.getMonth();
        if (!whole || !month && first.getMonthValue() > 1) {
            return Optional.empty();
        }
        return Optional.of(date.precision() == PartialDate.Precision.YEAR ? Period.year(first.getYear()) : Period.months(YearMonth.from(first), YearMonth.from(last)));
    }
}
