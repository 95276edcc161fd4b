package org.amur.figureimport.rows;

/**
 * Cell of a figure within its line, and its text.
 *
 * @param sheet of a workbook with several; empty for any other file
 * @param column name as in the file
 * @param text as in the file
 */
public record DraftCell(String sheet, String column, String text) {
}
