package org.amur.figureimport.run;

/**
 * Stored options of a file.
 *
 * @param charset null for Unicode
 * @param sheet null for the first with amounts
 * @param mapping null for the proposed one
 * @param source the number of the chosen source; null for none
 * @param published in EDTF; null if not known
 */
record FileReading(String charset, String sheet, String mapping, Long source, String published) {
}
