package org.amur.actor;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.history.Duplicate;
import org.amur.web.Texts;

/** Likely duplicates of a new actor: those with one of its names or identifiers. */
@ApplicationScoped
public class ActorDuplicates {

    private static final int MAX = 5;

    @Inject
    private ActorRepository actors;

    List<Duplicate> of(ActorForm form) {
        List<String> names = form.getNames().getRows().stream().map(ActorNameForm::getText).toList();
        List<String> codes = form.getIdentifiers().getRows().stream().map(ActorIdentifierForm::getCode).toList();
        return actors.duplicates(names, codes, MAX).stream().map(ActorDuplicates::duplicate).toList();
    }

    private static Duplicate duplicate(ActorRow actor) {
        return Duplicate.of("/actor/view?id=" + actor.id(), actor.name(), Stream.concat(actor.otherNames().stream(),
                Stream.of(Texts.choice("actor.kind", actor.kind()), Texts.country(actor.country()))));
    }
}
