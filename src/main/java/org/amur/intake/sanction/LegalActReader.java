package org.amur.intake.sanction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.amur.intake.sanction.SanctionLexicon.Restriction;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextSpan;

/** Finds legal acts by their numbers, and lists and laws by their names. */
final class LegalActReader {

    private static final List<Act> ACTS = List.of(
            act(
                    "Annex (?=[IVXL\\d])([IVXL]+|\\d{1,2})\\b|[Пп]риложени\\p{L}{1,2} (?:№ ?)?([IVXL]+|\\d{1,2})|附件(?:第)?([IVXL]+|\\d{1,2}|[一二三四五六七八九十]+)",
                    act -> "Annex " + (act.matches("\\d+|[一二三四五六七八九十]+") ? roman(number(act)) : act)),
            act(
                    "(?:Executive Order|E\\.?O\\.?)(?: \\(E\\.O\\.\\))? (?:No\\.? ?)?(1[2-5]\\d{3})|[Уу]каз\\p{L}{0,2} (?:\\p{L}+ ){0,2}(?:№ ?)?(1[2-5]\\d{3})|第?(1[2-5]\\d{3})号行政",
                    act -> "Executive Order " + act),
            act(
                    "Regulations? (?:\\((?:EU|EC)\\) )?(?:No\\.? ?)?(\\d{1,4}/20\\d\\d|20\\d\\d/\\d{1,4})|[Рр]егламент\\p{L}{0,2} (?:\\p{L}+ ){0,2}(?:№ ?)?(\\d{1,4}/20\\d\\d|20\\d\\d/\\d{1,4})"
                            + "|第?(\\d{1,4}/20\\d\\d|20\\d\\d/\\d{1,4})号(?:条例|法规)",
                    act -> "Regulation (EU) " + act),
            act("Decision (?:\\(CFSP\\) )?(20\\d\\d/\\d{1,4})", act -> "Decision " + act),
            act(
                    "[Aa]nnouncement No\\.? ?(\\d{1,3} of 20\\d\\d)|公告20\\d\\d年第\\d{1,3}号|20\\d\\d年第\\d{1,3}号公告|[Оо]бъявлени\\p{L}{1,2} № ?(\\d{1,3} (?:от|за) 20\\d\\d)",
                    LegalActReader::announcement),
            act(
                    "[Dd]ecree No\\.? ?(\\d{1,4}(?:/20\\d\\d)?)\\b|(?:[Pp]residential |[Dd]ecree of the President )(?:[Dd]ecree )?No\\.? ?(\\d{1,4}(?:/20\\d\\d)?)\\b"
                            + "|[Уу]каз\\p{L}{0,2} (?:\\p{L}+ ){0,3}№ ?(\\d{1,4})(?!\\d)",
                    act -> "Decree of the President No. " + act),
            act(
                    "[Пп]остановлени\\p{L}{1,2} (?:\\p{L}+ ){0,3}№ ?(\\d{1,4})(?!\\d)",
                    act -> "Resolution of the Government No. " + act),
            new Act(
                    Pattern.compile(
                            "(\\d{1,2})(?:st|nd|rd|th) (?:\\w+ ){0,2}package|(\\d{1,2})-?(?:й|ый|ой|го|м|му)? пакет\\p{L}{0,2}|第(\\d{1,2}|[一二三四五六七八九十]{1,3})(?:轮|批)(?:对俄)?制裁"),
                    act -> ordinal(number(act)) + " package",
                    true));

    private static final String DIGITS = "一二三四五六七八九";
    private static final List<String> ROMAN = List.of(
            "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX");
    private static final int TEN = 10;
    private static final int TEENS_END = 13;

    private record Act(Pattern pattern, Function<String, String> name, boolean isList) {
    }

    private LegalActReader() {
    }

    private static Act act(String pattern, Function<String, String> name) {
        return new Act(Pattern.compile(pattern), name, false);
    }

    /** Returns the acts in text order, none inside another. */
    static List<LegalAct> read(String text, List<TermMatch<Restriction>> restrictions) {
        Stream<LegalAct> numbered = ACTS.stream().flatMap(act -> act.pattern()
                .matcher(text)
                .results()
                .map(found -> new LegalAct(
                        new TextSpan(found.start(), found.end()),
                        act.name().apply(words(found)),
                        act.isList(),
                        null,
                        null)));
        Stream<LegalAct> named = restrictions.stream().filter(each -> each.meaning().name() != null)
                .map(each -> new LegalAct(each.span(), each.meaning().name(), true, each.meaning().authority(), each.meaning().kind()));
        List<LegalAct> acts = new ArrayList<>();
        Stream.concat(numbered, named).sorted(Comparator.comparing(LegalAct::span)).forEach(act -> {
            if (acts.isEmpty() || acts.get(acts.size() - 1).span().end() <= act.span().start()) {
                acts.add(act);
            }
        });
        return acts;
    }

    /** Returns the number of an act; all its words if it has no group. */
    private static String words(MatchResult found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        return found.group();
    }

    private static String announcement(String words) {
        String[] numbers = words.replaceAll("\\D+", " ").strip().split(" ");
        boolean yearFirst = numbers[0].length() > numbers[1].length();
        return "Announcement No. " + numbers[yearFirst ? 1 : 0] + " of " + numbers[yearFirst ? 0 : 1];
    }

    private static int number(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        int ten = written.indexOf('十');
        int tens = ten < 0 ? 0 : Math.max(1, DIGITS.indexOf(written.charAt(0)) + 1);
        int unit = DIGITS.indexOf(written.charAt(written.length() - 1)) + 1;
        return tens * TEN + unit;
    }

    private static String roman(int number) {
        return number < ROMAN.size() ? ROMAN.get(number) : Integer.toString(number);
    }

    private static String ordinal(int number) {
        boolean isTeen = number > TEN && number <= TEENS_END;
        return String.format(Locale.ROOT, "%d%s", number, isTeen ? "th" : switch (number % TEN) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        });
    }
}
