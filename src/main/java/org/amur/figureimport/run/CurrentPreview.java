package org.amur.figureimport.run;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The preview of the file that the page is about, worked out once a request however many parts of the page ask for it. */
@RequestScoped
class CurrentPreview {

    @Inject
    private FigureImportService service;

    @Inject
    private BackgroundImports imports;

    private String token;
    private ImportPreview preview;

    /** Null without a file, while it is imported, and if it is not the caller's. */
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
