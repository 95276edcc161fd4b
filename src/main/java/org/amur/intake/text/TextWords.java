package org.amur.intake.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.ibm.icu.text.Transliterator;

import org.amur.intake.text.TextWord.Kind;

/** Divides a text into words, each with a plain form in which spellings are equal. */
public final class TextWords {

    private static final String LATIN = "[\\p{IsLatin}][\\p{IsLatin}\\p{M}\\u00AD\\u200B-\\u200F\\u2060]*+";
    /** A capital within a word that has a small first letter begins another word: a space was lost. */
    private static final String CYRILLIC =
            "(?:(?!\\p{Lu})[\\p{IsCyrillic}](?:(?!\\p{Lu})[\\p{IsCyrillic}\\p{M}\\u00AD\\u200B-\\u200F\\u2060])*+"
                    + "|[\\p{IsCyrillic}][\\p{IsCyrillic}\\p{M}\\u00AD\\u200B-\\u200F\\u2060]*+)";

    private static final Pattern WORD = Pattern.compile("(?:\\p{Lu}\\.){2,}|" + LATIN + "(?:\\d++(?![\\p{L}&&[^\\p{IsHan}]]))?+|" + CYRILLIC
            + "|\\p{IsHan}|\\d++|[^\\s\\p{Z}\\p{M}\\p{Cf}]");
    private static final Pattern DROPPED = Pattern.compile("[\\p{M}\\p{Cf}]");

    private TextWords() {
    }

    /** Returns the words in text order. */
    public static List<TextWord> of(String text) {
        List<TextWord> words = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            words.add(word(found.start(), found.group()));
        }
        return List.copyOf(words);
    }

    private static TextWord word(int start, String written) {
        Kind kind = kind(written.codePointAt(0));
        boolean isCapital = Character.isUpperCase(written.codePointAt(0));
        boolean isUpper = isCapital && written.equals(written.toUpperCase(Locale.ROOT));
        return new TextWord(start, start + written.length(), plain(written, kind), kind, isCapital, isUpper);
    }

    private static Kind kind(int first) {
        if (Character.isDigit(first)) {
            return Kind.NUMBER;
        }
        if (!Character.isLetter(first)) {
            return Kind.SIGN;
        }
        UnicodeScript script = UnicodeScript.of(first);
        return switch (script) {
            case HAN -> Kind.HAN;
            case CYRILLIC -> Kind.CYRILLIC;
            case LATIN -> Kind.LATIN;
            default -> Kind.SIGN;
        };
    }

    private static String plain(String written, Kind kind) {
        return switch (kind) {
            case HAN -> Simplified.of(written);
            case LATIN -> DROPPED.matcher(Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)).replaceAll("")
                    .replace(".", "");
            case CYRILLIC -> DROPPED.matcher(Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)).replaceAll("")
                    .replace(".", "").replace('ё', 'е').replace('ү', 'у').replace('ө', 'о');
            case SIGN -> plainSign(written);
            case NUMBER -> written;
        };
    }

    private static String plainSign(String sign) {
        return switch (sign) {
            case "’", "‘", "ʼ", "`" -> "'";
            case "–", "—", "‑", "‐", "−" -> "-";
            case "“", "”", "„", "«", "»", "「", "」", "『", "』", "《", "》" -> "\"";
            case "・", "‧", "•", "∙", "⋅" -> "·";
            default -> sign;
        };
    }

    /** Simplified forms of traditional characters, one for one. */
    private static final class Simplified {

        private static final int FIRST = 0x4E00;
        private static final int LAST = 0x9FFF;
        private static final String[] FORMS = forms();

        static String of(String character) {
            int code = character.codePointAt(0);
            return code >= FIRST && code <= LAST ? FORMS[code - FIRST] : character;
        }

        /** Converts all characters at once, since a conversion costs much more than a character. */
        private static String[] forms() {
            String all = IntStream.rangeClosed(FIRST, LAST).mapToObj(Character::toString).collect(Collectors.joining("\n"));
            String[] written = all.split("\n");
            String[] forms = Transliterator.getInstance("Hant-Hans").transliterate(all).split("\n");
            for (int i = 0; i < forms.length; i++) {
                forms[i] = forms[i].codePointCount(0, forms[i].length()) == 1 ? forms[i] : written[i];
            }
            return forms;
        }
    }
}
