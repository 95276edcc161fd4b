package org.amur.actor;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.history.RestorableKind;
import org.amur.source.SourceRecordKind;
import org.amur.web.Dependent;
import org.amur.web.Dependents;
import org.amur.web.Option;

/** Record kind of actors, and actors that refer to a source or another actor as dependents. */
@ApplicationScoped
public class ActorRecordKind implements RestorableKind<Actor>, Dependents {

    public static final String CODE = "actor";
    /** Kind of a dependent that refers to an actor by a relationship. */
    static final String RELATIONSHIP = "relationship";

    @Inject
    private ActorRepository actors;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Class<Actor> type() {
        return Actor.class;
    }

    @Override
    public String title(Actor actor) {
        return actor.getName();
    }

    @Override
    public Map<String, String> facts(Actor actor) {
        return new ActorForm(actor).facts();
    }

    @Override
    public List<Dependent> on(String kind, long id) {
        return switch (kind) {
            case CODE -> actors.relatedTo(id).stream().map(actor -> dependent(RELATIONSHIP, actor)).toList();
            case SourceRecordKind.CODE -> Stream.concat(
                    actors.citing(id).stream().map(actor -> dependent(CODE, actor)),
                    actors.relationshipsCiting(id).stream().map(actor -> dependent(RELATIONSHIP, actor))).toList();
            default -> List.of();
        };
    }

    private Dependent dependent(String kind, Option actor) {
        return new Dependent(kind, actor.label(), viewAddress(actor.id()));
    }
}
