package org.amur.intake.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.amur.figure.claim.ClaimQuestion;
import org.amur.figure.claim.ClaimReading;
import org.amur.figure.claim.Doubt;
import org.amur.figure.claim.ParsedClaim;
import org.amur.figure.claim.ParsedPart;
import org.amur.figure.value.Period;
import org.amur.intake.date.DateMention;
import org.amur.intake.text.ArticleText;
import org.amur.intake.text.TextSpan;
import org.amur.text.PartialDate;

/** Periods of amounts that the claim reader cannot know, because the day of publication gives them: last year, in May. */
final class FigurePeriods {

    /** Words before the base of a comparison. */
    private static final Pattern BASE = Pattern.compile(
            ".*(?:compared (?:with|to)|than|up from|down from|against|versus|same (?:period|months?)|since"
                    + "|по сравнению с|против|чем|аналогичн\\p{L}+ \\p{L}+|тем же период\\p{L}+|同比|相比|比|较|自)[\\s\\p{L}]{0,12}",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final int BASE_DISTANCE = 50;
    private static final String COMMAS = ",，;；";

    private final ArticleText article;
    private final String text;
    private final List<DateMention> dates;

    FigurePeriods(ArticleText article, List<DateMention> dates) {
        this.article = article;
        text = article.text();
        this.dates = dates;
    }

    /** Reads months without their year, such as 前三季度: those of a year, or else the last ones that ended before the publication. */
    Optional<ParsedPart<Period>> inYear(String months, Optional<Integer> year) {
        Optional<LocalDate> published = article.published();
        Integer first = year.or(() -> published.map(LocalDate::getYear)).orElse(null);
        if (first == null) {
            return Optional.empty();
        }
        boolean isOver = year.isPresent()
                || read(months, first)
                        .filter(period -> period.last().isAfter(YearMonth.from(published.orElseThrow())))
                        .isEmpty();
        List<ClaimQuestion> questions = year.isPresent() ? List.of() : List.of(new ClaimQuestion(Doubt.YEAR_ELSEWHERE, months));
        return read(months, isOver ? first : first - 1)
                .map(period -> new ParsedPart<>(List.of(new ClaimReading<>(period, months)), questions));
    }

    private Optional<Period> read(String months, int year) {
        String words = switch (article.language()) {
            case ZH -> year + "年" + months;
            case RU -> months + ' ' + year + " года";
            default -> months + ' ' + year;
        };
        return ParsedClaim.read(words).periods().readings().stream().findFirst().map(ClaimReading::what);
    }

    /** Returns the date of a sentence that is nearest to an amount and a period of figures. */
    Optional<DateMention> nearest(TextSpan sentence, TextSpan amount) {
        return dates.stream()
                .filter(date -> sentence.contains(date.span())
                        && period(date.date()).isPresent()
                        && !isBase(sentence, date.span())
                        && !isApart(date.span(), amount))
                .min(Comparator.comparingInt(date -> Math.min(
                        Math.abs(date.span().end() - amount.start()),
                        Math.abs(date.span().start() - amount.end()))));
    }

    /** Tells whether a comma is between an amount and a date after it, which then is of something else. */
    private boolean isApart(TextSpan date, TextSpan amount) {
        return date.start() >= amount.end()
                && text.substring(amount.end(), date.start()).chars().anyMatch(sign -> COMMAS.indexOf(sign) >= 0);
    }

    /** Returns the last period of figures between two places, not a base of comparison. */
    Optional<DateMention> last(int from, int to) {
        return dates.stream()
                .filter(date -> date.span().start() >= from
                        && date.span().end() <= to
                        && period(date.date()).isPresent()
                        && !isBase(new TextSpan(from, to), date.span()))
                .reduce((one, other) -> other);
    }

    private boolean isBase(TextSpan sentence, TextSpan date) {
        return BASE.matcher(text.substring(Math.max(sentence.start(), date.start() - BASE_DISTANCE), date.start())).matches();
    }

    /** Returns a month, a year, or the months of a year from January. */
    static Optional<Period> period(PartialDate date) {
        LocalDate first = date.getEarliest();
        LocalDate last = date.getLatest();
        boolean whole = date.precision() != PartialDate.Precision.ONE_OF
                && first != null
                && last != null
                && first.getYear() == last.getYear()
                && first.getDayOfMonth() == 1
                && last.equals(YearMonth.from(last).atEndOfMonth());
        boolean month = whole && first.getMonth() == last.getMonth();
        if (!whole || !month && first.getMonthValue() > 1) {
            return Optional.empty();
        }
        return Optional.of(
                date.precision() == PartialDate.Precision.YEAR
                        ? Period.year(first.getYear())
                        : Period.months(YearMonth.from(first), YearMonth.from(last)));
    }
}
