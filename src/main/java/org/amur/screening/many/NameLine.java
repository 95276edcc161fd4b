package org.amur.screening.many;

import org.amur.screening.desk.Question;

/**
 * A name of a file, or of what was pasted, with what else its line says.
 *
 * @param remark what of the line was not understood and is passed over; null if all was
 */
record NameLine(Question question, String remark) {
}
