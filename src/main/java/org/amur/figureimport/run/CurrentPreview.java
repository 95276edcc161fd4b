package org.amur.figureimport.run;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Preview of the page's file, computed once per request for all parts of the page. */
@RequestScoped
class CurrentPreview {

    @Inject
    private FigureImportService service;

    @Inject
    private BackgroundImports imports;

    private String token;
    private ImportPreview preview;

    /** Returns the preview; null without a file, while it is imported, and if it is not the caller's. */
    ImportPreview of(String asked) {
        if (asked == null || imports.isUnderWay(asked)) {
            return null;
        }
        if (!asked.equals(token)) {
            token = asked;
            preview = service.preview(asked).orElse(null);
        }
        return preview;
    }
}
