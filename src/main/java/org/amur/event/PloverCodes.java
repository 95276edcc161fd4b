package org.amur.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.amur.web.Refusal;
import org.amur.web.RefusedException;

/** Check of an event's mode against PLOVER's list, and of its topic. An event keeps another value that it already has. */
final class PloverCodes {

    private PloverCodes() {
    }

    /**
     * Checks a form.
     *
     * @param stored event before the form is applied
     * @throws RefusedException with the valid values, if mode or context is neither one of them nor unchanged
     */
    static void check(EventForm form, Event stored) {
        List<Refusal> refusals = new ArrayList<>();
        String mode = form.getMode();
        if (!isValid(mode, form.getType()) && !(mode.equals(stored.getMode()) && (!isListed(mode) || form.getType() == stored.getType()))) {
            List<String> modes = form.getType().getModes();
            String type = form.getType().name();
            refusals.add(modes.isEmpty() ? new Refusal("mode", "event.mode.none", List.of(type))
                    : new Refusal("mode", "event.mode.unknown", List.of(mode, type, String.join(", ", modes))));
        }
        String context = form.getContext();
        if (context != null && !EventTopic.ALL.contains(context) && !context.equals(stored.getContext())) {
            refusals.add(new Refusal("context", "event.context.unknown", List.of(context, String.join(", ", EventTopic.ALL))));
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }

    /** Tells whether a mode is empty, or one of the type's. */
    static boolean isValid(String mode, EventType type) {
        return mode == null || type.getModes().contains(mode);
    }

    /** Tells whether a mode is one of any type. */
    static boolean isListed(String mode) {
        return mode != null && Arrays.stream(EventType.values()).anyMatch(type -> type.getModes().contains(mode));
    }
}
