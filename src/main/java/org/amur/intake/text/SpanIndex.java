package org.amur.intake.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Items of a text in order, found by position.
 *
 * @param <T> type of an item
 */
public final class SpanIndex<T> {

    private final List<T> items;
    private final Function<T, TextSpan> span;

    public SpanIndex(List<T> items, Function<T, TextSpan> span) {
        this.span = span;
        this.items = items.stream().sorted(Comparator.comparing(span)).toList();
    }

    public List<T> all() {
        return items;
    }

    /** Returns the items that begin in a part of the text. */
    public List<T> in(int start, int end) {
        return items.subList(firstFrom(start), Math.max(firstFrom(start), firstFrom(end)));
    }

    public List<T> in(TextSpan part) {
        return in(part.start(), part.end());
    }

    /** Returns the last item that begins at a position or before. */
    public Optional<T> lastFrom(int position) {
        int index = firstFrom(position + 1) - 1;
        return index < 0 ? Optional.empty() : Optional.of(items.get(index));
    }

    /** Returns the item that contains a position. */
    public Optional<T> at(int position) {
        return lastFrom(position).filter(item -> span.apply(item).contains(position));
    }

    /** Returns the index of the first item that begins at a position or after. */
    public int firstFrom(int position) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(items.get(middle)).start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
