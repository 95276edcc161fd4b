package org.amur.screening.batch;

import org.amur.screening.lookup.ScreeningQuery;

/**
 * Name of a file or of pasted text with the other values of its line.
 *
 * @param remark part of the line that was not understood and is ignored; null if there is none
 */
record NameLine(ScreeningQuery question, String remark) {
}
