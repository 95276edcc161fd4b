package org.amur.source.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of a text that name a news agency as the source of its report: "according to Reuters", «сообщает ТАСС», 据新华社报道.
 *
 * @param agency the agency
 * @param words  the words, as the text has them
 */
public record Attribution(NewsAgency agency, String words) {

    /** Maximum length of the words before and after the name. */
    private static final int REACH = 80;

    /** Words that describe an agency, between the verb and its name. */
    private static final String ENGLISH_KIND =
            "(?:(?:the|a|an|news|wire|press|state|state-run|state-owned|official|international|agency|service|outlet|"
                    + "Russian|Chinese|Japanese|French|German|British|American|US|Turkish)(?:['’]s)?\\s+){0,5}";

    private static final String RUSSIAN_KIND =
            "(?:(?:информ|новост|государственн|официальн|международн|информационн|российск|китайск|японск|французск|"
                    + "британск|американск|немецк|турецк|агентств|информагентств|телеграфн|корреспондент|журналист)\\p{L}*\\s+){0,5}";

    private static final List<Pattern> BEFORE = patterns(
            "(?:",
            ")$",
            "\\b(?:[Aa]ccording to|[Rr]eported by|[Rr]eports? (?:by|from)|[Dd]ispatch(?:es)? (?:by|from)|[Cc]iting|[Cc]ited by|[Qq]uoting|[Qq]uoted by"
                    + "|[Tt]old|[Vv]ia|[Ii]nterview with|[Ss]ource:)\\s+" + ENGLISH_KIND + "[\"“]?",
            "(?<!\\p{L})(?iu:сообща\\p{L}+|сообщил\\p{L}*|переда[её]т|передают|переда(?:л|ла|ло|ли|вало|вали)|пиш[еу]т|цитиру[еюя]\\p{L}*|процитировал\\p{L}*|"
                    + "информиру[ею]т|отмеча[ею]т|уточня[ею]т|уточнил\\p{L}*|рассказал\\p{L}*|заявил\\p{L}*|пояснил\\p{L}*|ссылкой на|ссылаясь на|"
                    + "по данным|по сообщени\\p{L}+|по информации|по словам источник\\p{L}*|согласно|источник:)\\s+"
                    + RUSSIAN_KIND + "[«\"“„]?",
            "(?:据|援引|引述|引用|转引|转自|告诉|来源[:：])[“\"「《]?(?:(?:俄罗斯|俄|中国|英国|法国|美国|日本|韩国|官方|国家|媒体|通讯社)){0,3}[“\"「《]?");

    private static final List<Pattern> AFTER = patterns(
            "^(?:",
            ")",
            "(?:['’]s?)?(?:\\s+(?:news\\s+)?(?:agency|service))?,?\\s+(?:has\\s+|had\\s+|have\\s+|also\\s+|first\\s+|earlier\\s+|previously\\s+|then\\s+)?"
                    + "(?:report|reports|reported|reporting|dispatch|said|says|wrote|writes|quoted|quotes|quoting|noted|notes|cited|cites|citing)\\b",
            "[»\"”]?,?\\s+(?iu:сообща\\p{L}+|сообщил\\p{L}*|переда[её]т|передают|переда(?:л|ла|ло|ли)|пиш[еу]т|написал\\p{L}*|информиру[ею]т|уточня[ею]т|"
                    + "цитиру[ею]т|со ссылкой|ссылаясь)",
            "[”\"」》]?(?:称|援引|引述|记者)",
            "[”\"」》]?[\\p{IsHan}\\d]{0,12}(?:日电|日讯|报道|消息)");

    /** Marks around the name at the beginning of a report, before and after it. */
    private static final List<List<Pattern>> DATELINES = List.of(
            List.of(Pattern.compile("\\($"), Pattern.compile("^\\)\\s*[-–—]")),
            List.of(Pattern.compile("/$"), Pattern.compile("^/")),
            List.of(Pattern.compile("\\d{1,2}\\s+\\p{L}+\\s*[-–—]\\s*$"), Pattern.compile("^[.\\s]")));

    private static final Map<NewsAgency, Pattern> NAMED = NewsAgency.ALL.stream()
            .collect(Collectors.toMap(agency -> agency, Attribution::named));

    /** Occurrence of a name. */
    private record Occurrence(NewsAgency agency, int start, int end) {
    }

    private static List<Pattern> patterns(String begin, String end, String... alternatives) {
        return List.of(alternatives).stream().map(each -> Pattern.compile(begin + each + end)).toList();
    }

    /** Finds the attributions of a text, in its order, one for each agency. */
    public static List<Attribution> in(String text) {
        List<Attribution> found = new ArrayList<>();
        for (Occurrence name : occurrences(text)) {
            String words = words(text, name);
            if (words != null && found.stream().noneMatch(each -> each.agency.equals(name.agency))) {
                found.add(new Attribution(name.agency, words));
            }
        }
        return found;
    }

    private static List<Occurrence> occurrences(String text) {
        return NAMED.entrySet().stream()
                // Far faster than the pattern, which is tried at each character.
                .filter(named -> named.getKey().names().stream().anyMatch(text::contains))
                .flatMap(named -> named.getValue()
                        .matcher(text)
                        .results()
                        .map(match -> new Occurrence(named.getKey(), match.start(), match.end())))
                .sorted(Comparator.comparingInt(Occurrence::start))
                .toList();
    }

    private static Pattern named(NewsAgency agency) {
        return Pattern.compile(agency.names().stream().sorted(Comparator.comparingInt(String::length).reversed())
                .map(name -> Character.isIdeographic(name.codePointAt(0)) ? Pattern.quote(name)
                        : "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                .collect(Collectors.joining("|")));
    }

    /** Returns the words that attribute the report to the name; null if none do. */
    private static String words(String text, Occurrence name) {
        String before = text.substring(Math.max(0, name.start - REACH), name.start);
        String after = text.substring(name.end, Math.min(text.length(), name.end + REACH));
        String named = text.substring(name.start, name.end);
        for (Pattern pattern : BEFORE) {
            Matcher cue = pattern.matcher(before);
            if (cue.find()) {
                return cue.group() + named;
            }
        }
        for (Pattern pattern : AFTER) {
            Matcher cue = pattern.matcher(after);
            if (cue.find()) {
                return named + cue.group();
            }
        }
        return DATELINES.stream()
                        .anyMatch(marks -> marks.get(0).matcher(before).find()
                                && marks.get(1).matcher(after).find())
                ? named
                : null;
    }
}
