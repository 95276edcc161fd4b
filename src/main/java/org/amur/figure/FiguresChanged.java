package org.amur.figure;

import java.util.Collection;
import java.util.List;

/**
 * Says, within their transaction, that figures have come, changed or gone; they are in the database as they are now. Fired
 * by {@link FigureChanges}.
 *
 * @param figures their numbers, each once; those of deleted ones too
 */
public record FiguresChanged(Collection<Long> figures) {

    public FiguresChanged {
        figures = List.copyOf(figures);
    }
}
