package org.amur.figureimport.rows;

/**
 * Where in its line of a file a figure stands, and what stands there.
 *
 * @param sheet  of a workbook with several; empty for any other file
 * @param column as the file calls it
 * @param text   as the file writes it
 */
public record DraftCell(String sheet, String column, String text) {
}
