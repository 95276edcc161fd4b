package org.amur.intake.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.intake.text.ArticleText;

/**
 * Finder of the day in the dateline of an agency, to which “today” refers: 莫斯科7月16日电, 莫斯科16日电, “MOSCOW, July 16 (Xinhua)”,
 * «МОСКВА, 16 июля. /ТАСС/».
 */
public final class Datelines {

    private static final List<String> ENGLISH =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> RUSSIAN =
            List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");
    private static final Pattern CHINESE = Pattern.compile(
            "(?:(\\d{1,2}|[一二三四五六七八九十]{1,2})月)?(\\d{1,2}|[一二三四五六七八九十]{1,3})日(?:综合|綜合)?外?(?:[电電](?![话話视視])|[讯訊])");
    private static final Pattern AMERICAN = Pattern.compile("\\b\\p{Lu}{3,}[^\\n]{0,20}?[,.] (\\p{Lu}\\p{L}{2,8})\\.? (\\d{1,2})\\.? ?[(/]");
    private static final Pattern CYRILLIC = Pattern.compile("(?<!\\p{L})\\p{Lu}{3,}[^\\n]{0,20}?, (\\d{1,2}) (\\p{L}{3,8})\\.? ?[-—–/(]");
    private static final int BEGINNING = 500;
    /** Days between a dateline and the publication. */
    private static final int LATEST = 3;

    private Datelines() {
    }

    /** Returns the day of the news, to which “today” refers: of the dateline, otherwise of the publication. */
    public static Optional<LocalDate> dayOfNews(ArticleText article) {
        return day(article).or(article::published);
    }

    /** Returns the day of the dateline, if it is a few days before the publication. */
    public static Optional<LocalDate> day(ArticleText article) {
        String start = article.text().substring(0, Math.min(BEGINNING, article.text().length()));
        return article.published().flatMap(published -> day(start, published)
                .filter(day -> !day.isAfter(published) && day.isAfter(published.minusDays(LATEST + 1L))));
    }

    private static Optional<LocalDate> day(String start, LocalDate published) {
        Matcher chinese = CHINESE.matcher(start);
        if (chinese.find()) {
            return chinese.group(1) == null
                    ? lastDay(published, DateLexicon.number(chinese.group(2)))
                    : day(published, DateLexicon.number(chinese.group(1)), DateLexicon.number(chinese.group(2)));
        }
        Matcher american = AMERICAN.matcher(start);
        if (american.find()) {
            return day(published, month(ENGLISH, american.group(1)), Integer.parseInt(american.group(2)));
        }
        Matcher cyrillic = CYRILLIC.matcher(start);
        return cyrillic.find() ? day(published, month(RUSSIAN, cyrillic.group(2)), Integer.parseInt(cyrillic.group(1)))
                : Optional.empty();
    }

    /** Returns the last day of a number that a month has, until the publication. */
    private static Optional<LocalDate> lastDay(LocalDate published, int day) {
        LocalDate month = day > published.getDayOfMonth() ? published.minusMonths(1) : published;
        return day == 0 || day > month.lengthOfMonth() ? Optional.empty() : Optional.of(month.withDayOfMonth(day));
    }

    private static int month(List<String> months, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = months.size() - 1; i >= 0; i--) {
            if (lower.startsWith(months.get(i)) && !(months.get(i).equals("ма") && lower.startsWith("мар"))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Optional<LocalDate> day(LocalDate published, int month, int day) {
        try {
            LocalDate date = LocalDate.of(published.getYear(), month, day);
            return Optional.of(date.isAfter(published) ? date.minusYears(1) : date);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
