package org.amur.actor.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.amur.actor.Actor;
import org.amur.actor.ActorForm;
import org.amur.actor.ActorIdentifierForm;
import org.amur.actor.ActorKind;
import org.amur.actor.IdentifierScheme;
import org.amur.actor.MadeActors;
import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;

class FactsAgainstTest {

    @Test
    void differencesAreListed() {
        Actor stays = actor(ActorKind.PERSON, "CN", "1952", IdentifierScheme.OFAC_UID, "306");
        Actor ends = actor(ActorKind.COMPANY, "RU", "1953-10-07", IdentifierScheme.OFAC_UID, "307");

        assertEquals(List.of("Different kinds: Person; Company.", "Different countries: China; Russia.",
                "Different dates of birth: 1952; 7 October 1953.",
                "Different identifiers of a kind that is unique: OFAC list, entry number 306; 307."), FactsAgainst.of(stays, ends));
    }

    @Test
    void compatibleOrMissingValuesAreNotListed() {
        Actor stays = actor(ActorKind.PERSON, "CN", "1952", IdentifierScheme.TAX_NUMBER, "306");

        assertEquals(List.of(), FactsAgainst.of(stays, actor(ActorKind.PERSON, "CN", "1952-10-07", IdentifierScheme.TAX_NUMBER, "307")));
        assertEquals(List.of(), FactsAgainst.of(stays, actor(ActorKind.PERSON, null, null, IdentifierScheme.OFAC_UID, "307")));
    }

    private static Actor actor(ActorKind kind, String country, String born, IdentifierScheme scheme, String code) {
        ActorForm form = new ActorForm();
        form.getNames().getRows().get(0).setText("Somebody");
        form.setKind(kind);
        form.setCountry(country);
        form.setBorn(born == null ? null : PartialDate.parse(born));
        form.getIdentifiers().getRows().add(new ActorIdentifierForm(scheme, code));
        return MadeActors.of(form);
    }
}
