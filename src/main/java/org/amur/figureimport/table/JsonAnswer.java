package org.amur.figureimport.table;

import java.util.Locale;
import java.util.Set;

/**
 * What an answer says of itself beside its records. An error refuses them. A message, which may be “success”, does so only where the
 * status of the answer is that of a failure, or where there are no records.
 */
final class JsonAnswer {

    private static final Set<String> ERRORS = Set.of("error", "errormessage", "error_message", "errordescription");
    private static final Set<String> MESSAGES = Set.of("message", "detail", "title");
    private static final Set<String> STATUSES = Set.of("status", "statuscode", "code");
    /** Of the statuses of HTTP, which the others continue. */
    private static final int FIRST_FAILURE = 400;

    private String error = "";
    private String message = "";
    private boolean failed;

    /** Whether what stands under a name is about the answer. */
    static boolean isSaidBy(String name) {
        String small = small(name);
        return ERRORS.contains(small) || MESSAGES.contains(small) || STATUSES.contains(small);
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Of several errors or messages the first that is not empty counts. */
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

    /** Only a status is one: 0 for an error is none. */
    void number(String name, String digits) {
        failed |= STATUSES.contains(small(name)) && digits.matches("\\d{1,9}") && Integer.parseInt(digits) >= FIRST_FAILURE;
    }

    /** In its words how the answer failed; empty if it did not. */
    String failure(boolean hasRecords) {
        return !error.isEmpty() ? error : failed || !hasRecords ? message : "";
    }
}
