package org.amur.webhook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.amur.history.RecordChange.Action;

/** Group of actions that a webhook receives. */
public enum WebhookAction {

    CREATED, CHANGED, PUBLISHED, WITHDRAWN, DELETED;

    private static final String SEPARATOR = " ";

    /** Returns the group of an action; that of most is {@link #CHANGED}. */
    static WebhookAction of(Action action) {
        return switch (action) {
            case CREATE, RESTORE -> CREATED;
            case PUBLISH -> PUBLISHED;
            case WITHDRAW -> WITHDRAWN;
            case DELETE -> DELETED;
            default -> CHANGED;
        };
    }

    /** Returns the groups that {@link #toText} wrote. */
    static Set<WebhookAction> parse(String text) {
        return Arrays.stream(text.split(SEPARATOR)).map(WebhookAction::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    static String toText(WebhookAction... actions) {
        return Arrays.stream(actions).sorted().distinct().map(Enum::name).collect(Collectors.joining(SEPARATOR));
    }

    /** Returns the last part of the type of a message: {@code published} of {@code event.published}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
