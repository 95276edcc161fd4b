package org.amur.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

import org.amur.actor.IdentifierScheme;
import org.amur.lists.OfficialList;
import org.junit.jupiter.api.Test;

/** References of official lists that have a form of their own identify a party. */
class ListReferenceSchemeTest {

    private static final Collection<IdentifierScheme> SCHEMES = ListReferenceScheme.byPublishingList().values();

    @Test
    void everySchemeIdentifiesOneParty() {
        assertEquals(List.of(), SCHEMES.stream().filter(scheme -> !scheme.isOnlyOne()).toList());
    }

    @Test
    void onlyListsWithNumbersOfTheirOwnHaveAScheme() {
        assertEquals(EnumSet.complementOf(EnumSet.of(OfficialList.US_SCREENING, OfficialList.UK_OFSI, OfficialList.CH_SECO)),
                ListReferenceScheme.byPublishingList().keySet());
    }

    @Test
    void otherListsNameAReferenceByItsLabel() {
        assertEquals("eu reference", ListReferenceScheme.label(IdentifierScheme.EU_REFERENCE));
    }

    @Test
    void everySchemeHasAText() {
        Set<String> texts = ResourceBundle.getBundle("messages.actor", Locale.ROOT).keySet();
        assertEquals(List.of(), Arrays.stream(IdentifierScheme.values()).map(scheme -> "actor.identifier.scheme." + scheme)
                .filter(key -> !texts.contains(key)).toList());
    }
}
