package org.amur.history;

import java.time.OffsetDateTime;

/**
 * How far the record had come at some moment, by which it is told later whether anybody has changed it since; see {@link ChangeMarks}.
 *
 * @param since   what was recorded before is not counted
 * @param changes how many changes the journal had, of which no more are counted than one beyond {@link #MOST}
 */
public record ChangeMark(OffsetDateTime since, int changes) {

    /** More than a large file has: a database counts so many within a fraction of a second, and such a file is planned within some. */
    public static final int MOST = 500_000;

    /** Whether it can be told by it. Of more changes nobody knows whether they are still as many. */
    public boolean tells() {
        return changes <= MOST;
    }
}
