package org.amur.figure;

import java.util.Collection;
import java.util.List;

/**
 * Event, within their transaction, that figures were created, changed or deleted; all are flushed. Fired by
 * {@link FigureChanges}.
 *
 * @param figures their distinct numbers, also those of deleted ones
 */
public record FiguresChanged(Collection<Long> figures) {

    public FiguresChanged {
        figures = List.copyOf(figures);
    }
}
