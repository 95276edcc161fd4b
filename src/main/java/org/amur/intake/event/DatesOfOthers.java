package org.amur.intake.event;

import java.util.regex.Pattern;

import org.amur.intake.text.TextSpan;

/** Finder of dates in the sentence of an event that belong to something else: “a plan for 2025”, “the visit follows one in May”. */
final class DatesOfOthers {

    /** Beginning of words about a participant or document: «договор, заключенный в 2001 году», “agreements made in May”. */
    private static final Pattern ASIDE = Pattern.compile(
            ",\\s(?:котор\\p{L}+|(?!данн|указанн)\\p{L}+(?:нн|вш|ющ)(?:ий|ый|ого|его|ому|ему|им|ым|ом|ем|ая|ую|ей|ой|ое|ее|ие|ые|их|ых|ими|ыми)|"
                    + "which|who|whose|where|first|signed|concluded|adopted|launched|established|reached|held|founded|built|agreed)\\s|"
                    + "\\b(?:agreements?|deals?|treat(?:y|ies)|contracts?|documents?|pacts?|consensus|understandings?) "
                    + "(?:made|signed|reached|concluded|struck|adopted) ",
            Pattern.UNICODE_CHARACTER_CLASS);
    /** Beginning of a sentence that dates another event first: “After the signing 20 years ago”. */
    private static final Pattern AFTER = Pattern.compile(
            "\\s*(?:after|since|following|после|со времени|с момента)\\s(?!that|this|этого|того)[^,]*\\s",
            Pattern.UNICODE_CHARACTER_CLASS);
    /** Verbs that put an event before or after another, which the date is of. */
    private static final Pattern ORDER = Pattern.compile(
            "^\\s(?:[\\w'-]+\\s){0,4}?(?:follow(?:s|ed|ing)|preced(?:es|ed)|(?:comes?|came) (?:\\w+ ){0,3}(?:after|before|ahead of|following))\\s");
    /** Words before the date of something else. */
    private static final Pattern OF_OTHER = Pattern.compile(
            "\\b(?:events|anniversary|treaty|agreement|elections?) (?:of|on) $|(?:событи|годовщин|договор|соглашени|выбор)\\p{L}+ (?:от )?$");
    private static final Pattern PERIOD = Pattern.compile(
            "\\b(?:for|until|through|to|by)\\s$|(?<!\\p{L})(?:на|до|к)\\s$|(?<=\\p{IsHan})了?$",
            Pattern.UNICODE_CHARACTER_CLASS);
    /** Event that is the first or last of its kind since a date: “the first visit of a premier since 2016”. */
    private static final Pattern FIRST_SINCE = Pattern.compile(
            "\\b(?:first|last|only|largest|biggest|highest|lowest|worst|best|most) [^,.;]*\\bsince $|"
                    + "(?<!\\p{L})(?:перв|впервые|сам)\\p{L}*\\s[^,.;]*?(?<!\\p{L})со?\\s$");
    private static final Pattern YEAR = Pattern.compile("\\d{4}[^\\d]*");
    private static final int BEFORE = 24;
    /** Characters between an event and its date that are looked through. */
    private static final int FAR = 400;

    private DatesOfOthers() {
    }

    static boolean has(EventText text, TextSpan trigger, TextSpan date) {
        if (OF_OTHER.matcher(text.between(Math.max(0, date.start() - BEFORE), date.start())).find()) {
            return true;
        }
        int sentence = Math.max(text.sentence(date.start()).start(), date.start() - FAR);
        if (FIRST_SINCE.matcher(text.between(sentence, date.start())).find()) {
            return true;
        }
        if (date.end() <= trigger.start()) {
            return AFTER.matcher(text.between(sentence, date.start())).matches();
        }
        String between = text.between(trigger.end(), Math.min(trigger.end() + FAR, date.start()));
        return ASIDE.matcher(between).find()
                || ORDER.matcher(between).find()
                || PERIOD.matcher(between).find() && YEAR.matcher(date.of(text.folded())).matches();
    }
}
