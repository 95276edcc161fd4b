package org.amur.screening.batch;

import org.amur.screening.lookup.ScreeningQuery;

/**
 * A name of a file, or of what was pasted, with what else its line says.
 *
 * @param remark what of the line was not understood and is passed over; null if all was
 */
record NameLine(ScreeningQuery question, String remark) {
}
