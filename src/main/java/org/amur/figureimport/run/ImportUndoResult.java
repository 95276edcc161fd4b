package org.amur.figureimport.run;

/**
 * Result of undoing an import.
 *
 * @param deleted number of its figures deleted now
 * @param changed number of its figures kept because they were changed since
 */
public record ImportUndoResult(int deleted, int changed) {
}
