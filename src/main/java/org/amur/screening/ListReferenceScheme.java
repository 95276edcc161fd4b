package org.amur.screening;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.amur.actor.IdentifierScheme;
import org.amur.lists.OfficialList;

/** Identifier scheme of an official list's references of its parties. */
public final class ListReferenceScheme {

    private ListReferenceScheme() {
    }

    /** Returns the scheme of a list's references; null if they have no form of their own. */
    public static IdentifierScheme of(OfficialList list) {
        return switch (list) {
            case US_SDN, US_CONSOLIDATED, US_SCREENING -> IdentifierScheme.OFAC_UID;
            case EU_FSF -> IdentifierScheme.EU_REFERENCE;
            case UK_SANCTIONS -> IdentifierScheme.UK_REFERENCE;
            case UN_SECURITY_COUNCIL -> IdentifierScheme.UN_REFERENCE;
            case UK_OFSI, CH_SECO -> null;
        };
    }

    /** Returns the lists with a scheme, except the Consolidated Screening List, which repeats the numbers of others. */
    public static Map<OfficialList, IdentifierScheme> byPublishingList() {
        Map<OfficialList, IdentifierScheme> schemes = new EnumMap<>(OfficialList.class);
        Arrays.stream(OfficialList.values()).filter(list -> list != OfficialList.US_SCREENING && of(list) != null)
                .forEach(list -> schemes.put(list, of(list)));
        return schemes;
    }

    /** Returns the words that other lists use for a reference of the scheme, in lower case: "eu reference". */
    public static String label(IdentifierScheme scheme) {
        return scheme.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
