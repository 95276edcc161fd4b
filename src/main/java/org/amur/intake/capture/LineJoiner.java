package org.amur.intake.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins the lines of paragraphs that were broken at a fixed width. A text is taken to be broken so if most lines end
 * where the first word of the next would not fit; a text of single long or short lines is kept.
 */
final class LineJoiner {

    private static final int NARROWEST = 30;
    private static final int WIDEST = 130;
    private static final int WIDEST_OF_PAGES = 250;
    private static final double MOST = 0.6;
    private static final double MANY = 0.35;
    /** Share of the width that may stay free: letters of pages differ in width. */
    private static final double FREE = 0.04;
    private static final double FREE_OF_PAGES = 0.15;
    private static final Pattern LIST_ITEM = Pattern.compile("^\\s*([-–—•*·▪►]|\\(?\\d{1,2}[.)]|[ivx]{1,4}\\))\\s.*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…。！？:：;；][\"'”’»」』)）]*$");
    private static final Pattern CUT_WORD = Pattern.compile(".*\\p{L}[-\\u2010]$");

    private final List<String> lines;
    private final boolean pages;
    private final int width;
    private final boolean indented;
    private final Set<String> words;

    private LineJoiner(String text, boolean pages) {
        this.pages = pages;
        lines = text.lines().map(String::stripTrailing).toList();
        width = usualWidth();
        long begun = lines.stream().filter(line -> !line.isBlank() && Character.isWhitespace(line.charAt(0))).count();
        indented = begun * 2 < lines.stream().filter(line -> !line.isBlank()).count();
        words = pages ? Pattern.compile("[^\\p{L}-]+").splitAsStream(text).collect(Collectors.toSet()) : Set.of();
    }

    /**
     * Returns the paragraphs, one a line.
     *
     * @param pages whether the lines are those of printed pages, where they nearly always are broken
     */
    static String paragraphs(String text, boolean pages) {
        return new LineJoiner(text, pages).joined();
    }

    private String joined() {
        boolean broken = isBroken();
        List<StringBuilder> paragraphs = new ArrayList<>();
        String last = "";
        for (String line : lines) {
            if (!line.isBlank()) {
                if (broken && !last.isBlank() && continues(last, line)) {
                    append(paragraphs.get(paragraphs.size() - 1), line.strip());
                } else {
                    paragraphs.add(new StringBuilder(line.strip()));
                }
            }
            last = line;
        }
        return String.join("\n", paragraphs);
    }

    private boolean isBroken() {
        int pairs = 0;
        int full = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i - 1).isBlank()) {
                pairs++;
                full += isFull(lines.get(i - 1), lines.get(i)) ? 1 : 0;
            }
        }
        return width >= NARROWEST && width <= (pages ? WIDEST_OF_PAGES : WIDEST) && full > 0 && full >= pairs * (pages ? MANY : MOST);
    }

    /** Returns the width that one of ten lines exceeds, of those that are not the last of a paragraph. */
    private int usualWidth() {
        List<Integer> widths = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i - 1).isBlank()) {
                widths.add(width(lines.get(i - 1)));
            }
        }
        widths.sort(null);
        return widths.isEmpty() ? 0 : widths.get(widths.size() * 9 / 10);
    }

    private boolean continues(String line, String next) {
        if (LIST_ITEM.matcher(next).matches()
                || FirstLines.isDateOnly(next.strip())
                || indented && Character.isWhitespace(next.charAt(0)) && !Character.isWhitespace(line.charAt(0))) {
            return false;
        }
        boolean begun = !SENTENCE_END.matcher(line).matches() && Character.isLowerCase(next.strip().charAt(0));
        return isFull(line, next) || begun;
    }

    /** Tells whether the next word would not have fitted into a line. */
    private boolean isFull(String line, String next) {
        int own = width(line);
        return own <= width * 5 / 4 && own + 1 + width(firstWord(next.strip())) > width - width * (pages ? FREE_OF_PAGES : FREE);
    }

    private static String firstWord(String line) {
        int end = 1;
        while (end < line.length() && line.charAt(end) > ' ' && !isWide(line.charAt(end)) && !isWide(line.charAt(0))) {
            end++;
        }
        return line.substring(0, Math.min(end, line.length()));
    }

    private static int width(String text) {
        return text.length() + (int) text.chars().filter(LineJoiner::isWide).count();
    }

    private static boolean isWide(int letter) {
        return letter >= 0x2E80 && letter <= 0xA4CF || letter >= 0xAC00 && letter <= 0xD7A3 || letter >= 0xF900 && letter <= 0xFAFF
                || letter >= 0xFF00 && letter <= 0xFF60;
    }

    private void append(StringBuilder paragraph, String line) {
        char last = paragraph.charAt(paragraph.length() - 1);
        // The end of the paragraph suffices: a long one must not be read again for every line.
        String end = paragraph.substring(Math.max(0, paragraph.length() - 40));
        if (CUT_WORD.matcher(end).matches()) {
            if (pages && isHyphenated(end, line)) {
                paragraph.setLength(paragraph.length() - 1);
            }
        } else if (!isWide(last) || !isWide(line.charAt(0))) {
            paragraph.append(' ');
        }
        paragraph.append(line);
    }

    /** Tells whether a hyphen at the end of a line divides one word, such as “coop-eration”. */
    private boolean isHyphenated(String end, String line) {
        String first = end.replaceAll("(?s).*?([\\p{L}-]*)[-\\u2010]$", "$1");
        String second = line.replaceAll("(?s)^(\\p{L}*).*", "$1");
        return !second.isEmpty() && Character.isLowerCase(second.charAt(0)) && !words.contains(first + "-" + second);
    }
}
