package org.amur.intake.capture;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads title, author, publisher and day from the first lines of a text, the agency from its dateline, and author or agency from
 * the last lines. Keeps the lines in the text, except for the title.
 */
final class FirstLines {

    private static final int LINES = 10;
    private static final int LAST_LINES = 2;
    private static final int LONGEST_TITLE = 220;
    private static final int LONGEST_FACT = 110;
    private static final int START = 600;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.。;；,，:：]$");
    private static final Pattern AUTHOR = Pattern.compile(
            "(?iu)^\\s*[（(]?(?:автор(?:ы)?(?:\\s+(?:текста|статьи|материала))?\\s*:\\s*|текст\\s*:\\s*|(?:authors?|written by|reported by|reporting by|story by|words by)\\s*:?\\s+"
                    + "|作者\\s*[：:／/]\\s*|撰文\\s*[：:／/]?\\s*|撰稿\\s*[：:／/]?\\s*|(?:本报|本报|本網|本网|特约|特約|见习|見習)?(?:记者|記者)\\s*[：:／/]\\s*|文\\s*[/／|｜]\\s*)([^|｜•·—–\\d;；）)]{2,80})(?:[|｜•·—–\\d;；）)].*)?$");
    /** “By Ann Lee, Northern News” and “By Ann Lee for Northern News”. */
    private static final Pattern BYLINE_OF = Pattern.compile(
            "^\\s*(?:By|BY)\\s+(?<author>\\p{Lu}[\\p{L}'’.-]*(?:\\s\\p{Lu}[\\p{L}'’.-]*){1,3})(?:,\\s|\\sfor\\s)(?<publisher>(?:the\\s|The\\s)?\\p{Lu}[\\p{L}&'’. -]{1,50})$");
    /** Datelines: «ПЕКИН, 5 марта. /ТАСС/.», “BEIJING, March 5 (Xinhua) -”, 新华社北京3月5日电. */
    private static final Pattern DATELINE = Pattern.compile(
            "^[^\\p{Ll}]?\\p{Lu}[^.()/\\n]{1,50}(?:[.]\\s?)?[/(](?:Корр\\.\\s)?(?<marked>\\p{Lu}[\\p{L}. -]{1,40})[/)]\\s?[.]?\\s?[—–-]?|^\\p{Lu}[^.()/\\n]{1,40}[—–-]\\s(?<dashed>(?:РИА Новости|ТАСС|Интерфакс|Sputnik|Reuters|AP|AFP|Xinhua))[.,]"
                    + "|^[（(【]?(?<agency>\\p{IsHan}{1,6}(?:社|网|網|通讯社|通訊社))\\p{IsHan}{1,8}\\d{1,2}月\\d{1,2}日\\s?[电電讯訊]");
    /** The last line is the name of an agency. */
    private static final Pattern LAST = Pattern.compile(
            "^[（(]?(?<publisher>ТАСС|РИА Новости|Интерфакс|Синьхуа|Reuters|Xinhua|TASS|Interfax)[)）]?\\.?$");

    private static final Pattern BYLINE = Pattern.compile(
            "^\\s*(?:By|BY)\\s+(\\p{Lu}[\\p{L}'’.-]*(?:,?\\s(?:and\\s|&\\s)?\\p{Lu}[\\p{L}'’.-]*){1,7})(?:\\s*[|•·—–,\\d].*)?$");
    private static final Pattern PUBLISHER = Pattern.compile(
            "(?iu)(?:^|[\\s|｜(（])(?:(?:source|источник|publisher|издание|публикация)\\s*:\\s*([^|｜\\d()]{2,80})(?:[|｜\\d)].*)?$|(?:(?:文章|新闻|新聞|稿件|信息)?(?:来源|來源)|转自|轉自|稿源)\\s*[：:]\\s*([\\p{IsHan}\\w·]{2,30}))");
    private static final Pattern SIGNATURE = Pattern.compile("^\\p{Lu}[\\p{L}'’-]+(\\s\\p{Lu}[\\p{L}'’.-]*){1,3}$");
    private static final Pattern TIMED = Pattern.compile("[^\\n]{0,200}?(\\d{1,2}\\s\\p{L}{3,12}\\s\\d{4}(?:\\sгода)?,?\\s\\d{1,2}:\\d{2}|"
            + "\\d{4}[-年/.]\\d{1,2}[-月/.]\\d{1,2}日?\\s*\\d{1,2}:\\d{2}|\\d{2}\\.\\d{2}\\.\\d{4},?\\s\\d{1,2}:\\d{2})");

    private FirstLines() {
    }

    /** Adds what the lines of a draft's text state, and takes the title out of its text. */
    static void read(ArticleDraft draft) {
        List<String> lines = draft.text().lines().toList();
        int known = draft.title() == null ? -1 : titleLine(lines, draft.title());
        boolean begins = draft.title() == null && lines.size() > 1 && isTitle(lines.get(0));
        if (begins) {
            draft.title(lines.get(0));
        }
        int title = begins ? 0 : known;
        readFacts(lines.subList(0, Math.min(LINES, lines.size())), draft);
        readDateline(lines.subList(Math.min(Math.max(title + 1, 0), lines.size()), Math.min(LINES, lines.size())), draft);
        if (!lines.isEmpty()) {
            Matcher signed = SIGNATURE.matcher(lines.get(lines.size() - 1).strip());
            Matcher last = LAST.matcher(lines.get(lines.size() - 1).strip());
            draft.publisher(last.matches() ? last.group("publisher") : null);
            boolean isSigned = lines.size() > 3 && signed.matches() && !last.matches();
            draft.author(isSigned ? signed.group() : null);
            readFacts(lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()), draft);
            Matcher timed = TIMED.matcher(lines.get(0).substring(0, Math.min(START, lines.get(0).length())));
            draft.published(timed.lookingAt() ? StatedDay.in(timed.group(1)).orElse(null) : null);
        }
        if (title >= 0) {
            draft.text(String.join("\n", lines.subList(0, title)) + (title == 0 ? "" : "\n")
                    + String.join("\n", lines.subList(title + 1, lines.size())));
        }
    }

    /** Adds the agency of the dateline that begins one of the first paragraphs. */
    private static void readDateline(List<String> lines, ArticleDraft draft) {
        for (String line : lines) {
            Matcher dateline = DATELINE.matcher(line.strip());
            if (dateline.lookingAt()) {
                Stream.of("marked", "dashed", "agency")
                        .map(dateline::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .ifPresent(draft::publisher);
                return;
            }
        }
    }

    /** Adds what short lines state. */
    static void readFacts(List<String> lines, ArticleDraft draft) {
        lines.stream().map(CleanText::line).filter(line -> line.length() <= LONGEST_FACT).forEach(line -> readFact(line, draft));
    }

    private static boolean isTitle(String line) {
        return line.length() <= LONGEST_TITLE && line.codePoints().anyMatch(Character::isLetter) && !SENTENCE_END.matcher(line).matches()
                && author(line).isEmpty() && !BYLINE_OF.matcher(line).matches() && !PUBLISHER.matcher(line).find() && !isDateOnly(line);
    }

    /** Returns the number of the line that repeats a title, among the first; -1 if none does. */
    private static int titleLine(List<String> lines, String title) {
        for (int i = 0; i < Math.min(LINES, lines.size() - 1); i++) {
            if (letters(lines.get(i)).equals(letters(title))) {
                return i;
            }
        }
        return -1;
    }

    private static String letters(String line) {
        return line.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(java.util.Locale.ROOT);
    }

    private static void readFact(String line, ArticleDraft draft) {
        Matcher both = BYLINE_OF.matcher(line);
        if (both.matches()) {
            draft.author(both.group("author"));
            draft.publisher(both.group("publisher"));
        }
        Optional<String> author = author(line);
        draft.author(author.orElse(null));
        Matcher publisher = PUBLISHER.matcher(line);
        boolean published = publisher.find();
        draft.publisher(!published ? null : publisher.group(1) == null ? publisher.group(2) : publisher.group(1));
        boolean states = isDateOnly(line) || author.isPresent() || published;
        draft.published(Optional.of(line).filter(stated -> states).flatMap(StatedDay::in).orElse(null));
    }

    private static Optional<String> author(String line) {
        return List.of(BYLINE, AUTHOR).stream().map(pattern -> pattern.matcher(line)).filter(Matcher::matches)
                .map(found -> found.group(1)).findFirst();
    }

    /** Tells whether a line is a date, perhaps with a place, a publisher or a time, but no sentence. */
    static boolean isDateOnly(String line) {
        return StatedDay.in(line).isPresent() && line.split("\\s+").length <= 9 && line.length() <= 70
                && !line.matches(".*\\p{L}{2,}[.。]$");
    }
}
