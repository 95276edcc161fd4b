package org.amur.intake.event;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.intake.actor.ActorReference;

/** Preposition that governs a reference, with titles and attributes in between. */
final class Government {

    private static final String ENGLISH_WORDS =
            "(?:(?:the|an?|his|her|its|their|our|your|president|prime|minister|foreign|defen[cs]e|premier|leader|leaders|"
                    + "counterpart|counterparts|chancellor|secretary|general|head|heads|chairman|officials|people's|republic|former|new|state|visiting|"
                    + "ambassador|director|\\w+ian|\\w+ese|\\w+ish|american|german|u\\.s\\.|us|and|[\\w.-]+'s|of (?:the )?(?:[\\w'.-]+ ){0,3}?[\\w'.-]+) )";
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(with|of|in|on|at|to|for|from|by|against|about|over|between|among|regarding|concerning|via|into|"
                    + "since|during|after|before|amid|despite|toward|towards|according to|than|like|without|(?<!well )as(?! well as))\\s"
                    + ENGLISH_WORDS + "{0,8}$");
    private static final Pattern TITLE =
            Pattern.compile("(?:secretary|minister|president|premier|head|chair\\w*|leader|director|ministers) $");
    private static final Pattern RUSSIAN_WITH = Pattern.compile(".*(?:^|[\\s(])(с|со|между|против)\\s(?:[\\p{L}-]+\\s){0,6}[«\"]?$");
    private static final Pattern RUSSIAN = Pattern.compile(
            ".*(?:^|[\\s(])([Вв]|[Вв]о|[Нн]а|[Оо]|[Оо]б|[Кк]|[Кк]о|[Ии]з|[Оо]т|[Дд]ля|[Пп]о|[Уу]|[Пп]ри|[Зз]а|"
                    + "[Пп]осле|[Пп]еред|[Дд]о|[Бб]ез|[Чч]ерез)\\s(?:(?!ней|нем|этой|этом|связи|ходе|рамках|том|него|ним|эти|этот|понедельник|вторник|сред|четверг|"
                    + "пятниц|суббот|воскресень|январ|феврал|март|апрел|ма[йея]\\s|июн|июл|август|сентябр|октябр|ноябр|декабр|год|недел|месяц|время|частност|"
                    + "очеред|итог|результат|начал|конц|день|дня|утр|вечер)\\p{Ll}[\\p{L}-]*\\s){0,2}[«\"]?$",
            Pattern.DOTALL);
    /** An occasion before the subject: «Перед заседанием Х провёл», «После переговоров Х». */
    private static final Pattern OCCASION = Pattern.compile(
            "(?iu)(?:перед|после|до|во? время|в ходе|на|за|при|по|в)\\s(?:[\\p{L}-]+\\s)?(?:заседани|встреч|переговор|визит|саммит|форум|церемони|"
                    + "пресс-конференци|брифинг|бесед|конференци|совещани|приезд|приём|прием|подписани|начал|завершени)\\p{L}*\\s[«\"]?$");
    private static final Pattern CHINESE = Pattern.compile(".*((?<![正现存])在(?![于职场])|(?<![针绝反应面])对(?![话方于立象抗手策])|"
            + "从(?![未来事而不没此])|向(?!来)|(?<!参)与(?![会其否])|(?<![共合相胡等不])同(?![意时样步志行期比胞盟])|(?<![总缓饱温中])和(?![平谐解睦约])|把|将(?=[\\p{IsHan}\\d]{2,14}$)|跟(?![进踪随])|"
            + "(?<!成)就(?![业任职绪地是算])|给(?!予)|(?<![成认作因视称])为(?![期止了何])|被(?!告)|(?<![自理])由(?![此来])|(?<![供响反适回效])应(?![对该当用急有尽])|"
            + "据(?!悉)|(?<![已获案])通过(?!了)|(?<!甚)至(?![今少于])|(?<![可所难予加])以(?![及来后前外上下便免往至])|"
            + "(?<![原起基])因(?![此为而素]))[\\p{IsHan}\\d]{0,12}$");
    /** Representatives, who act for what “of” governs: “leaders of Russia and China”. */
    private static final Pattern REPRESENTATIVES = Pattern.compile(
            "(?:leaders|officials|ministers|presidents|premiers|heads|members|representatives|authorities|governments?|diplomats|envoys|"
                    + "delegations?|troops|forces|warships|ships|navies|armies|aircraft|bombers) $");
    private static final Pattern OCCASION_OF = Pattern.compile("\\b(?:ahead|sidelines|margins|eve|fringes) $");
    private static final String POSSESSIVE = "'s ";
    private static final int REACH = 90;

    private final EventText text;

    Government(EventText text) {
        this.text = text;
    }

    /** Returns the preposition; empty if there is none. */
    String of(ActorReference reference, int from) {
        int start = Math.max(from, reference.span().start() - REACH);
        int previous = text.references().firstFrom(reference.span().start()) - 1;
        while (previous >= 0 && isPossessor(text.references().all().get(previous), reference)) {
            previous--;
        }
        if (previous >= 0) {
            start = Math.max(start, Math.min(reference.span().start(), text.references().all().get(previous).span().end()));
        }
        int end = reference.span().start();
        return switch (text.article().language()) {
            case EN -> english(text.between(start, end));
            case ZH -> first(CHINESE.matcher(text.between(start, end)));
            case RU -> {
                Matcher governed = RUSSIAN.matcher(text.article().text().substring(start, Math.max(start, end)));
                String other = governed.find() && !OCCASION.matcher(governed.group()).find() ? governed.group(1) : "";
                yield other.isEmpty() ? first(RUSSIAN_WITH.matcher(text.between(start, end))) : other.toLowerCase(Locale.ROOT);
            }
        };
    }

    /** Tells whether one is directly before what belongs to it: “from China’s CNPC”. */
    private boolean isPossessor(ActorReference owner, ActorReference reference) {
        return POSSESSIVE.equals(text.between(owner.span().end(), reference.span().start()));
    }

    /** The “of” of a title, as in “Secretary of State”, governs no name; that of “on the sidelines of” is one of time. */
    private static String english(String before) {
        Matcher match = ENGLISH.matcher(before);
        if (!match.find()) {
            return "";
        }
        String words = before.substring(0, match.start());
        if (!match.group(1).equals("of")) {
            return match.group(1);
        }
        return OCCASION_OF.matcher(words).find() ? "during" : isTitle(words) ? "" : "of";
    }

    private static boolean isTitle(String words) {
        return TITLE.matcher(words).find() || REPRESENTATIVES.matcher(words).find();
    }

    private static String first(Matcher match) {
        return match.find() ? match.group(1) : "";
    }
}
