package org.amur.intake.capture;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text without invisible characters: soft hyphens, zero-width characters, marks of direction, control characters.
 * Spaces of every width become plain ones. Letters and accents are joined, as file formats may separate them.
 */
final class CleanText {

    private static final Pattern HYPHENATED = Pattern.compile("\\u00AD[ \\t]*\\r?\\n[ \\t]*");
    private static final Pattern BREAKS = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029\\f\\x0B]");
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\x00-\\x08\\x0E-\\x1F\\x7F-\\x9F\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\uFFFE]");
    private static final Pattern SPACES = Pattern.compile("[\\t \\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F]+");
    private static final Pattern ACCENTED = Pattern.compile("\\p{L}\\p{Mn}{1,8}");

    private CleanText() {
    }

    /** Cleans a text and keeps its lines. */
    static String of(String text) {
        String lines = BREAKS.matcher(HYPHENATED.matcher(text).replaceAll("")).replaceAll("\n");
        String seen = SPACES.matcher(UNSEEN.matcher(lines).replaceAll("")).replaceAll(" ");
        return ACCENTED.matcher(seen).replaceAll(accented -> Normalizer.normalize(accented.group(), Normalizer.Form.NFC));
    }

    /** Returns the lines of a clean text that are not blank, without space around them. */
    static String paragraphs(String cleaned) {
        return cleaned.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** Cleans a text and puts it into one line. */
    static String line(String text) {
        return SPACES.matcher(of(text).replace('\n', ' ')).replaceAll(" ").strip();
    }
}
