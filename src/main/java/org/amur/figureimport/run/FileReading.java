package org.amur.figureimport.run;

/**
 * What was said of a file, as it is kept.
 *
 * @param charset   null for Unicode
 * @param sheet     null for the first with a table
 * @param mapping   null for the one that the columns propose
 * @param source    the number of the one that was chosen; null for none
 * @param published in EDTF; null if it is not known
 */
record FileReading(String charset, String sheet, String mapping, Long source, String published) {
}
