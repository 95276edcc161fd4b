package org.amur.lists.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * A place of OFAC's XML by its parts, each of a type. What is of no type that has a field of its own goes with the street, as what OFAC
 * calls unknown does: a part of a building, a village, what nobody has sorted yet.
 */
final class OfacPlace {

    private static final String CITY = "CITY";
    private static final String STATE = "STATE/PROVINCE";
    private static final String REGION = "REGION";
    private static final String POSTCODE = "POSTAL CODE";
    private static final Set<String> OF_THEIR_OWN = Set.of(CITY, STATE, REGION, POSTCODE);

    /** The lines of an address are called ADDRESS1 to ADDRESS3, and come before the others by that. */
    private final Map<String, List<String>> parts = new TreeMap<>();

    /** @param text null says nothing */
    void add(String type, String text) {
        if (text != null) {
            parts.computeIfAbsent(Objects.toString(type, ""), each -> new ArrayList<>(1)).add(text);
        }
    }

    String street() {
        return EntryDraft.joined(", ", parts.keySet().stream().filter(type -> !OF_THEIR_OWN.contains(type)).map(this::part)
                .toArray(String[]::new));
    }

    String city() {
        return part(CITY);
    }

    String region() {
        return EntryDraft.joined(", ", part(STATE), part(REGION));
    }

    String postcode() {
        return part(POSTCODE);
    }

    /** Several of one type stand in the order of the alphabet, whatever that in the file. */
    private String part(String type) {
        return EntryDraft.joined(", ", parts.getOrDefault(type, List.of()).stream().sorted().toArray(String[]::new));
    }
}
