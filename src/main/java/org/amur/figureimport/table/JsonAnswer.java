package org.amur.figureimport.table;

import java.util.Locale;
import java.util.Set;

/**
 * Status of an answer, stated beside its records. An error refuses them. A message, which may be “success”, does so
 * only if the answer has an HTTP failure status or no records.
 */
final class JsonAnswer {

    private static final Set<String> ERRORS = Set.of("error", "errormessage", "error_message", "errordescription");
    private static final Set<String> MESSAGES = Set.of("message", "detail", "title");
    private static final Set<String> STATUSES = Set.of("status", "statuscode", "code");
    /** First HTTP status of failures. */
    private static final int FIRST_FAILURE = 400;

    private String error = "";
    private String message = "";
    private boolean failed;

    /** Tells whether a name states the status of the answer. */
    static boolean isSaidBy(String name) {
        String small = small(name);
        return ERRORS.contains(small) || MESSAGES.contains(small) || STATUSES.contains(small);
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Adds a text; the first nonempty error or message counts. */
    void text(String name, String text) {
        String small = small(name);
        if (ERRORS.contains(small)) {
            error = error.isEmpty() ? text : error;
        } else if (MESSAGES.contains(small)) {
            message = message.isEmpty() ? text : message;
        } else {
            number(name, text);
        }
    }

    /** Adds a number, if it is a status; an error of 0 is not. */
    void number(String name, String digits) {
        failed |= STATUSES.contains(small(name)) && digits.matches("\\d{1,9}") && Integer.parseInt(digits) >= FIRST_FAILURE;
    }

    /** Returns the message of the failure; empty if there was none. */
    String failure(boolean hasRecords) {
        return !error.isEmpty() ? error : failed || !hasRecords ? message : "";
    }
}
