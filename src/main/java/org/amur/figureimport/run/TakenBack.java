package org.amur.figureimport.run;

/**
 * What came of taking an import back.
 *
 * @param deleted how many of its figures were deleted now
 * @param changed how many stay because somebody has changed them since
 */
public record TakenBack(int deleted, int changed) {
}
