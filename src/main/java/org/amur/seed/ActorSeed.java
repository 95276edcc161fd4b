package org.amur.seed;

import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.amur.actor.ActorForm;
import org.amur.actor.ActorIdentifierForm;
import org.amur.actor.ActorKind;
import org.amur.actor.ActorNameForm;
import org.amur.actor.ActorService;
import org.amur.actor.IdentifierScheme;
import org.amur.actor.NameKind;
import org.amur.actor.RelationshipForm;
import org.amur.actor.RelationshipKind;

/** Seed of actors, with names, identifiers and relationships. */
@Dependent
class ActorSeed {

    static final String ACTOR = "actor";

    @Inject
    private ActorService service;

    void plant(SeedKeys keys) {
        for (List<JsonObject> actors : SeedOrder.of(SeedFile.read("actors"), ActorSeed::related)) {
            List<ActorForm> forms = actors.stream().map(actor -> form(actor, keys)).toList();
            keys.putAll(ACTOR, actors, forms, service.createAll(forms), form -> form.getNames().getRows().get(0).getText());
        }
    }

    private static List<String> related(JsonObject actor) {
        return SeedFile.objects(actor, "relationships").stream().map(relation -> relation.getString("to")).toList();
    }

    private static ActorForm form(JsonObject actor, SeedKeys keys) {
        ActorForm form = new ActorForm();
        form.setKind(SeedFile.constant(actor, "kind", ActorKind.class));
        form.setCountry(SeedFile.text(actor, "country"));
        form.setDescription(SeedFile.text(actor, "description"));
        List<ActorNameForm> names = form.getNames().getRows();
        names.clear();
        SeedFile.objects(actor, "names").forEach(name -> names.add(name(name)));
        SeedFile.objects(actor, "identifiers").forEach(identifier -> form.getIdentifiers().getRows()
                .add(new ActorIdentifierForm(SeedFile.constant(identifier, "scheme", IdentifierScheme.class),
                        identifier.getString("value"))));
        SeedFile.objects(actor, "relationships").forEach(relation -> form.getRelationships().getRows()
                .add(relationship(relation, keys)));
        SourceSeed.cite(form.getCitations(), SeedFile.objects(actor, "citations"), keys);
        return form;
    }

    private static ActorNameForm name(JsonObject name) {
        ActorNameForm form = new ActorNameForm(name.getString("text"), name.getString("language"),
                SeedFile.constant(name, "kind", NameKind.class));
        form.setScript(name.getString("script"));
        return form;
    }

    private static RelationshipForm relationship(JsonObject relation, SeedKeys keys) {
        RelationshipForm form = new RelationshipForm();
        form.setKind(SeedFile.constant(relation, "kind", RelationshipKind.class));
        form.setTo(keys.get(ACTOR, relation.getString("to")));
        form.setTitle(SeedFile.text(relation, "title"));
        form.setSince(SeedFile.date(relation, "from"));
        form.setUntil(SeedFile.date(relation, "until"));
        form.getCitations().getRows().clear();
        SourceSeed.cite(form.getCitations(), SeedFile.objects(relation, "citations"), keys);
        return form;
    }
}
