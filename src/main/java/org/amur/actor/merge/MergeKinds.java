package org.amur.actor.merge;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.amur.history.RecordKind;
import org.amur.history.Recorded;

/** Registry of the kinds of rows that merges affect, and of the addresses of their records. */
@ApplicationScoped
class MergeKinds {

    @Inject
    @Any
    private Instance<ActorPointers> pointers;

    @Inject
    @Any
    private Instance<RecordKind<?>> kinds;

    /** Returns the kinds in a fixed order, to avoid deadlocks of concurrent merges. */
    List<ActorPointers> pointers() {
        return pointers.stream().map(ActorPointers.class::cast).sorted(Comparator.comparing(ActorPointers::code)).toList();
    }

    RecordKind<?> of(Class<? extends Recorded> owner) {
        return kinds.stream().filter(each -> each.type().equals(owner)).findFirst().orElseThrow();
    }

    /** Returns those items whose record the user may see. */
    Set<MergeItem> readable(List<MergeItem> items) {
        Set<MergeItem> readable = new HashSet<>(items);
        for (ActorPointers each : pointers()) {
            List<MergeItem> own = items.stream().filter(item -> item.getKind().equals(each.code())).toList();
            Set<Long> owners = own.isEmpty() ? Set.of() : each.readable(own.stream().map(MergeItem::getOwner).distinct().toList());
            own.stream().filter(item -> !owners.contains(item.getOwner())).forEach(readable::remove);
        }
        return readable;
    }

    /**
     * Returns the address of the record that a row belongs to; null for parts of the merged actor.
     *
     * @param code kind of row
     */
    String address(String code, long owner) {
        Optional<ActorPointers> of = pointers().stream().filter(each -> each.code().equals(code) && !each.isPartOfActor()).findFirst();
        return of.map(each -> of(each.owner()).viewAddress(owner)).orElse(null);
    }
}
