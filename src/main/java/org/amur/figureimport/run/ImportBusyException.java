package org.amur.figureimport.run;

/** Another import is under way; this one wrote nothing and can be tried again. */
public class ImportBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportBusyException(Throwable cause) {
        super("Another import is under way", cause);
    }
}
