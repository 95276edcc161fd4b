package org.amur.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Divides a text into paragraphs: lines, or blocks of lines that were wrapped at a width. */
final class Paragraphs {

    private static final Pattern LINE = Pattern.compile("\\S[^\\n]*");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\h*\\r?\\n");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？:：][\"'”’»)]*$");
    /** Wrapped lines are not longer. */
    private static final int WIDEST = 120;
    private static final int NARROWEST = 40;
    /** A shorter line goes on only in a word without a capital. */
    private static final int SHORTEST = 20;
    /** A block of so many full lines is wrapped, even where a line ends with a sentence. */
    private static final int FULL_LINES = 3;

    private Paragraphs() {
    }

    static List<TextSpan> of(String text) {
        List<TextSpan> paragraphs = new ArrayList<>();
        List<TextSpan> block = new ArrayList<>();
        Matcher lines = LINE.matcher(text);
        while (lines.find()) {
            // Of ideographic spaces alone, for example.
            if (lines.group().isBlank()) {
                continue;
            }
            TextSpan line = new TextSpan(lines.start(), lines.start() + lines.group().stripTrailing().length());
            if (!block.isEmpty() && BLANK_LINE.matcher(text).region(last(block).end(), line.start()).find()) {
                paragraphs.addAll(joined(text, block));
                block.clear();
            }
            block.add(line);
        }
        paragraphs.addAll(joined(text, block));
        return List.copyOf(paragraphs);
    }

    private static TextSpan last(List<TextSpan> lines) {
        return lines.get(lines.size() - 1);
    }

    private static List<TextSpan> joined(String text, List<TextSpan> block) {
        int width = block.stream().mapToInt(TextSpan::length).max().orElse(0);
        boolean isWrapped = isWrapped(text, block, width);
        List<TextSpan> joined = new ArrayList<>();
        for (int i = 0; i < block.size(); i++) {
            TextSpan line = block.get(i);
            if (i > 0 && (isWrapped || goesOn(text, block.get(i - 1), line, width))) {
                joined.set(joined.size() - 1, new TextSpan(last(joined).start(), line.end()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean isWrapped(String text, List<TextSpan> block, int width) {
        return block.size() >= FULL_LINES && width <= WIDEST && IntStream.range(1, block.size())
                .allMatch(i -> block.get(i - 1).length() >= NARROWEST && isFull(text, block.get(i - 1), block.get(i), width));
    }

    private static boolean goesOn(String text, TextSpan line, TextSpan next, int width) {
        boolean lower = Character.isLowerCase(text.charAt(next.start()));
        return width <= WIDEST && (lower && line.length() >= SHORTEST && !SENTENCE_END.matcher(line.of(text)).find()
                || line.length() >= NARROWEST && (lower || isFull(text, line, next, width) && !SENTENCE_END.matcher(line.of(text)).find()));
    }

    /** Tells whether the next line's first word has no place in a line within the width. */
    private static boolean isFull(String text, TextSpan line, TextSpan next, int width) {
        int word = next.start();
        while (word < next.end() && !Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        return line.length() + 1 + word - next.start() > width;
    }
}
