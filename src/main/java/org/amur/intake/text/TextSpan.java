package org.amur.intake.text;

import java.io.Serializable;

/**
 * Part of a text.
 *
 * @param start position of the first UTF-16 unit
 * @param end position after the last
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan>, Serializable {

    public TextSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(start + "–" + end);
        }
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean contains(int position) {
        return start <= position && position < end;
    }

    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    /** In text order; of two that start together the longer one first. */
    @Override
    public int compareTo(TextSpan other) {
        return start == other.start ? Integer.compare(other.end, end) : Integer.compare(start, other.start);
    }
}
