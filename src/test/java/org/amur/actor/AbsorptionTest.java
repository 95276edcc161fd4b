package org.amur.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

class AbsorptionTest {

    @Test
    void namesAreMergedAndThePrimaryOneBecomesAnAlias() {
        Actor stays = actor("Rosneft", "Роснефть");
        Actor ends = actor("Rosneft Oil", "Роснефть");
        Absorption absorption = stays.absorb(ends);
        assertEquals(List.of("Rosneft PRIMARY", "Роснефть ALIAS", "Rosneft Oil ALIAS"),
                stays.getNames().stream().map(name -> name.getText() + " " + name.getKind()).toList());
        assertEquals(List.of(true, false), absorption.getParts().stream().map(part -> part.copy() != null).toList());
        assertEquals("Rosneft", stays.getName());
        assertEquals(2, ends.getNames().size(), "The other keeps its own");
    }

    @Test
    void missingValuesAreFilledInAndOthersKept() {
        Actor stays = actor("One");
        Actor ends = actor("Two");
        ActorForm form = new ActorForm(ends);
        form.setCountry("CN");
        form.setDescription("Theirs");
        form.applyTo(ends);
        ActorForm own = new ActorForm(stays);
        own.setDescription("Ours");
        own.applyTo(stays);
        Absorption absorption = stays.absorb(ends);
        assertEquals("CN", stays.getCountry());
        assertEquals("Ours", stays.getDescription());
        assertEquals(Map.of(Absorption.COUNTRY, "CN"), absorption.getFilled());
        assertEquals(Set.of(Absorption.DESCRIPTION), absorption.getDiffering());
        stays.forget(Set.of(Absorption.COUNTRY));
        assertNull(stays.getCountry());
        assertEquals("Ours", stays.getDescription());
    }

    @Test
    void aComparisonChangesNothing() {
        Actor stays = actor("One");
        Actor ends = actor("Two", "Three");
        assertEquals(2, stays.compare(ends).getParts().size());
        assertEquals(1, stays.getNames().size());
    }

    private static Actor actor(String name, String... aliases) {
        ActorForm form = new ActorForm();
        form.getNames().getRows().get(0).setText(name);
        for (String alias : aliases) {
            form.getNames().getRows().add(new ActorNameForm(alias, "en", NameKind.ALIAS));
        }
        return MadeActors.of(form);
    }
}
