package org.amur.actor.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.amur.history.RecordKind;
import org.amur.history.Recorded;

/** The kinds of rows that merges are about, and where the records are that they are parts of. */
@ApplicationScoped
class MergeKinds {

    @Inject
    @Any
    private Instance<ActorPointers> pointers;

    @Inject
    @Any
    private Instance<RecordKind<?>> kinds;

    /** Always alike, so that of two merges at one moment none waits for the other in a circle. */
    List<ActorPointers> pointers() {
        return pointers.stream().map(ActorPointers.class::cast).sorted(Comparator.comparing(ActorPointers::code)).toList();
    }

    RecordKind<?> of(Class<? extends Recorded> owner) {
        return kinds.stream().filter(each -> each.type().equals(owner)).findFirst().orElseThrow();
    }

    /**
     * The address of the record that a row is a part of; null for the parts of the actor that is merged.
     *
     * @param code of the kind of row
     */
    String address(String code, long owner) {
        Optional<ActorPointers> of = pointers().stream().filter(each -> each.code().equals(code) && !each.isPartOfActor()).findFirst();
        return of.map(each -> of(each.owner()).viewAddress(owner)).orElse(null);
    }
}
