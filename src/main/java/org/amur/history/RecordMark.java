package org.amur.history;

import java.time.OffsetDateTime;

/**
 * How far the record had come at some moment, by which it is told later whether anybody has changed it since; see {@link RecordMarks}.
 *
 * @param since   what was recorded before is not counted
 * @param changes how many changes the journal had
 */
public record RecordMark(OffsetDateTime since, long changes) {
}
