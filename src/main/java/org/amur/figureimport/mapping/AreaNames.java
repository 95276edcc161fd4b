package org.amur.figureimport.mapping;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.figure.value.Area;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;

/**
 * Codes of the countries in publishers' tables, found by ISO 3166-1 letters and digits, by names in a dozen languages
 * (CLDR), and by the spellings of UN Comtrade and the IMF. The world is {@link Area#WORLD}.
 */
public final class AreaNames {

    /** Known group that is not a country, such as a continent. */
    public static final String NONE = "NONE";

    private static final List<String> LANGUAGES =
            List.of("en", "ru", "zh", "zh-Hant", "pt", "es", "fr", "de", "it", "tr", "ja", "ko", "uk", "pl", "vi", "kk");
    /** IMF codes of groups, which have no three-letter country code. */
    private static final Pattern GROUP = Pattern.compile("(?:G|GX|TX)\\d{3}");
    /**
     * Name with a style after a comma: "Armenia, Republic of". The style may be dropped if only one country has the
     * name before it.
     */
    private static final Pattern WITH_STYLE = Pattern.compile("(.{3,}?), (?:The )?(?:[\\p{L}.’']+ )*"
            + "(?:Rep\\.|Republic|Kingdom|State|States|Union|The|Territory|Emirates)(?: of(?: the)?| of the .*)?");

    private static final ColumnVocabulary.Found<String> GROUP_OF_COUNTRIES = new ColumnVocabulary.Found<>(NONE, null);
    private static final ColumnVocabulary<String> NAMES = names();
    private static final ColumnVocabulary<String> CUSTOMS_OF_CHINA = ColumnVocabulary.of("customs-of-china.properties", "", code -> code);

    private AreaNames() {
    }

    private static ColumnVocabulary<String> names() {
        ColumnVocabulary<String> names = ColumnVocabulary.of("areas.properties", "", code -> code);
        for (String code : Locale.getISOCountries()) {
            names.add(code, code);
            addCodes(names, code);
        }
        for (String language : LANGUAGES) {
            LocaleDisplayNames display = LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language));
            for (String code : Locale.getISOCountries()) {
                names.add(display.regionDisplayName(code), code);
            }
            for (Region.RegionType type : List.of(Region.RegionType.CONTINENT, Region.RegionType.SUBCONTINENT)) {
                Region.getAvailable(type).forEach(region -> names.add(display.regionDisplayName(region.toString()), NONE));
            }
        }
        return names;
    }

    private static void addCodes(ColumnVocabulary<String> names, String code) {
        try {
            names.add(new Locale("", code).getISO3Country(), code);
        } catch (MissingResourceException e) {
            return;
        }
        int number = Region.getInstance(code).getNumericCode();
        if (number > 0) {
            names.add(String.valueOf(number), code);
            names.add("%03d".formatted(number), code);
        }
    }

    /** Code before a name: "643 Россия". */
    private static final Pattern CODE_AND_NAME = Pattern.compile("\\(?(\\d{1,3}|[A-Z]{2,3})\\)?[\\s.:–—-]+(\\p{L}.*)");
    /** Introduction of the rows below: "Страны СНГ, в том числе:". */
    private static final Pattern INTRODUCTION =
            Pattern.compile("(?iu)(?:(.+?)[\\s,;(–—-]+)?(?:в том числе|в т\\. ?ч\\.|из них|of which|including|其中)[)\\s]*[:：]?");
    /** Group of countries with the word: "страны АТЭС", "государства — участники СНГ". */
    private static final Pattern COUNTRIES_OF = Pattern.compile("(?iu)(?:страны|государства)(?:[\\s–—-]+(?:участники|члены))?\\s+(.+)");

    /** Returns the code of an area, {@link #NONE} for a group of countries; empty for unknown names. */
    public static Optional<ColumnVocabulary.Found<String>> find(String text) {
        Optional<ColumnVocabulary.Found<String>> found = NAMES.find(text);
        if (found.isPresent()) {
            return found;
        }
        if (GROUP.matcher(text.strip()).matches()) {
            return Optional.of(GROUP_OF_COUNTRIES);
        }
        String cldr = asInCldr(text.strip());
        Optional<ColumnVocabulary.Found<String>> spelled = cldr.equals(text.strip()) ? Optional.empty() : NAMES.find(cldr);
        if (spelled.isPresent()) {
            return spelled;
        }
        Matcher styled = WITH_STYLE.matcher(text.strip());
        return styled.matches() ? NAMES.find(styled.group(1)) : withoutMore(text.strip());
    }

    /** Finds the name without a code before it or an introduction after it. */
    private static Optional<ColumnVocabulary.Found<String>> withoutMore(String text) {
        Matcher coded = CODE_AND_NAME.matcher(text);
        if (coded.matches()) {
            return find(coded.group(2));
        }
        Matcher introduced = INTRODUCTION.matcher(text);
        if (introduced.matches()) {
            return introduced.group(1) == null ? Optional.of(GROUP_OF_COUNTRIES) : find(introduced.group(1));
        }
        Matcher group = COUNTRIES_OF.matcher(text);
        return group.matches() ? find(group.group(1)).filter(found -> !Area.isCountry(found.value())) : Optional.empty();
    }

    /**
     * Returns the country of a number in the list of China's customs, which differs from ISO 3166: 344 is Russia, not
     * Hong Kong.
     */
    public static Optional<String> ofChinasCustoms(String number) {
        return CUSTOMS_OF_CHINA.find(number).map(ColumnVocabulary.Found::value);
    }

    /** Returns the spelling of CLDR: "Saint Vincent and the Grenadines" is "St. Vincent & Grenadines" there. */
    private static String asInCldr(String name) {
        return name.replace(" and the ", " & ").replace(" and ", " & ").replaceAll("^Saint ", "St. ");
    }
}
