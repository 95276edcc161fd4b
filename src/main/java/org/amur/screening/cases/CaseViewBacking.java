package org.amur.screening.cases;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.actor.ActorIdentifier;
import org.amur.actor.ActorRepository;
import org.amur.history.ChangeRepository;
import org.amur.history.RecordChange;
import org.amur.lists.EntryVersion;
import org.amur.lists.ListRepository;
import org.amur.lists.ListedEntry;
import org.amur.screening.lookup.Explanation;
import org.amur.web.NotFoundException;
import org.omnifaces.cdi.Param;

/** {@code /screening/case?id=}: comparison of an actor and an entry, with evidence and history. */
@Named
@RequestScoped
public class CaseViewBacking {

    private static final int CHANGES = 20;

    @Inject
    @Param
    private Long id;

    @Inject
    private CaseRepository cases;

    @Inject
    private ActorRepository actors;

    @Inject
    private ChangeRepository journal;

    @Inject
    private ListRepository lists;

    private ScreeningCase known;
    private CaseEvidence evidence;
    private List<RecordChange> life;
    private boolean actorThere;
    private ListedEntry listed;
    private List<CaseNumber> actorNumbers;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotFoundException(CaseRecordKind.CODE, "");
        }
        known = cases.get(id);
        evidence = known.evidence();
        actorThere = !cases.actorsThere(List.of(known.getActor())).isEmpty();
        listed = lists.entries(List.of(known.getEntry())).get(known.getEntry());
        actorNumbers = CaseNumber.ofActor(evidence.actor().numbers(), identifiers());
        life = journal.of(CaseRecordKind.CODE, id, 0, CHANGES);
    }

    private List<ActorIdentifier> identifiers() {
        List<Long> asked = evidence.actor().numbers().isEmpty() ? List.of() : List.of(known.getActor());
        return actors.identifiers(asked).getOrDefault(known.getActor(), List.of());
    }

    public ScreeningCase getKnown() {
        return known;
    }

    /** Returns true if the actor exists. */
    public boolean isActorThere() {
        return actorThere;
    }

    /** Returns the reason why the case was closed; null if it is current. */
    public SettledBy getSettledBy() {
        if (known.isCurrent()) {
            return null;
        }
        if (!actorThere) {
            return SettledBy.ACTOR_DELETED;
        }
        boolean current = listed != null && lists.history(listed).stream().anyMatch(EntryVersion::current);
        return current ? SettledBy.ALIKE_NO_MORE : SettledBy.ENTRY_LEFT;
    }

    /** Returns true if it is closed and an editor has withdrawn its decision. */
    public boolean isTakenBack() {
        return !known.isCurrent() && known.getState() == CaseState.OPEN && !life.isEmpty()
                && life.get(0).getAction() == RecordChange.Action.REOPEN;
    }

    public Explanation getWhy() {
        return new Explanation(evidence.match());
    }

    public Side getActor() {
        return new Side(evidence.actor(), evidence.match().asked().text(), actorNumbers);
    }

    public Side getEntry() {
        return new Side(evidence.entry(), evidence.match().found().text(), CaseNumber.ofEntry(evidence.entry().numbers(), listed));
    }

    /** Returns the differences from the evidence of the last decision; empty if the decision is valid. */
    public List<CaseDifference> getDifferences() {
        return known.isReturned() ? CaseDifference.between(known.decidedEvidence(), evidence) : List.of();
    }

    /** Returns the history, newest first. */
    public List<RecordChange> getLife() {
        return life;
    }

    /** Reason why a case was closed automatically. */
    public enum SettledBy {
        ENTRY_LEFT,
        ACTOR_DELETED,
        ALIKE_NO_MORE
    }

    /**
     * Compared attributes of one side.
     *
     * @param met matched name
     */
    public record Side(CaseSide side, String met, List<CaseNumber> numbers) {

        public List<String> getOtherNames() {
            return side.names().stream().filter(name -> !name.equals(met)).toList();
        }

        public String getKind() {
            return side.kind().name();
        }

        public String getBirths() {
            return side.birthText();
        }

        public String getCountries() {
            return side.countryText();
        }
    }
}
