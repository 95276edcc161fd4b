package org.amur.figureimport.run;

/** Another import is running; this one wrote nothing and can be repeated. */
public class ImportBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportBusyException(Throwable cause) {
        super("Another import is under way", cause);
    }
}
