package org.amur.lists.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Place in OFAC's XML by typed parts. Parts without a field of their own are added to the street, including unknown
 * ones: a part of a building, a village, unsorted text.
 */
final class OfacPlace {

    private static final String CITY = "CITY";
    private static final String STATE = "STATE/PROVINCE";
    private static final String REGION = "REGION";
    private static final String POSTCODE = "POSTAL CODE";
    private static final Set<String> OF_THEIR_OWN = Set.of(CITY, STATE, REGION, POSTCODE);

    /** Parts by type; ADDRESS1 to ADDRESS3 sort before the others. */
    private final Map<String, List<String>> parts = new TreeMap<>();

    /** @param text null is ignored */
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

    /** Returns the parts of a type in alphabetical order, independent of the file. */
    private String part(String type) {
        return EntryDraft.joined(", ", parts.getOrDefault(type, List.of()).stream().sorted().toArray(String[]::new));
    }
}
