package org.amur.intake.sanction;

import java.util.List;
import java.util.regex.Pattern;

import org.amur.intake.actor.Nationalities;
import org.amur.intake.text.TextLanguage;
import org.amur.intake.text.TextSpan;

/** Finds groups of parties: counted, or of one country. */
final class TargetGroups {

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:(?:\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|several|a dozen|hundreds of) "
                    + "|(?<=\\b(?:on|against|added|sanctioned|designated|blacklisted|some) ))(?:[\\p{L}'-]+,? (?:and )?){0,5}?(?:companies|firms|entities|individuals|people|persons|"
                    + "banks|vessels|ships|tankers|officials|organi[sz]ations|institutions|refineries|refiners|businesses|enterprises|citizens|nationals|lawmakers)\\b");
    private static final Pattern RUSSIAN = Pattern.compile(
            "\\b(?:(?:\\d{1,4}|две|двух|два|три|трех|четыре|четырех|пять|пяти|шесть|семь|восемь|девять|десять|нескольк\\p{L}{1,3}|десятки) "
                    + "|(?<=\\b(?:против|отношении|ряд|ряда) ))(?:[\\p{L}-]+,? (?:и )?){0,5}?"
                    + "(?:компани|организаци|банк|лиц|физлиц|юрлиц|предприяти|суд[ноеа]|танкер|граждан|чиновник|фирм|структур)\\p{L}{0,3}\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern CHINESE = Pattern.compile("(?:(?:\\d{1,4}|[一二两三四五六七八九十百数多]{1,4})余?[家名个艘位]|(?<=[对将把]|制裁|针对)部?分?)"
            + "\\p{IsHan}{0,12}?(?:企业|公司|实体|个人|机构|银行|官员|船只|船舶|油轮|组织|人员|人士)");
    private static final Pattern COUNT = Pattern.compile(
            "[\\d一二两三四五六七八九十百数多]|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|several|a dozen|hundreds|две|двух|два|три|"
                    + "трех|четыре|четырех|пять|пяти|шесть|семь|восемь|девять|десять|нескольк\\p{L}+|десятки)\\s");

    private TargetGroups() {
    }

    /** @param folded by {@link org.amur.intake.text.FoldedText} */
    static List<TargetGroup> find(TextLanguage language, String folded) {
        Pattern pattern = switch (language) {
            case EN -> ENGLISH;
            case RU -> RUSSIAN;
            case ZH -> CHINESE;
        };
        return pattern.matcher(folded).results().map(found -> new TargetGroup(new TextSpan(found.start(), found.end()),
                Nationalities.in(language, found.group()).orElse(null)))
                .filter(group -> group.country() != null || COUNT.matcher(group.span().of(folded)).lookingAt()).toList();
    }
}
