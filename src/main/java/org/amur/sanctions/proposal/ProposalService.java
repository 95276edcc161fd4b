package org.amur.sanctions.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.amur.access.Roles;
import org.amur.actor.Actor;
import org.amur.actor.ActorForm;
import org.amur.actor.ActorService;
import org.amur.history.Journal;
import org.amur.history.RecordCommands;
import org.amur.lists.EntryVersion;
import org.amur.lists.ListRelease;
import org.amur.lists.ListRepository;
import org.amur.lists.ListedEntry;
import org.amur.sanctions.LifeCycleKind;
import org.amur.sanctions.designation.DesignationService;
import org.amur.sanctions.imposition.Designation;
import org.amur.sanctions.imposition.DesignationForm;
import org.amur.sanctions.imposition.ListedAs;
import org.amur.text.PartialDate;
import org.amur.text.ShortText;
import org.amur.web.Option;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.Texts;

/** Commands on proposed entries and on changes of designated ones. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class ProposalService {

    private static final int MAX_REASON_LENGTH = 500;

    @Inject
    private ListRepository lists;

    @Inject
    private ListedProgrammeRepository programmes;

    @Inject
    private ProposalRepository proposals;

    @Inject
    private ActorService actors;

    @Inject
    private DesignationService designations;

    @Inject
    private ReleaseSources sources;

    @Inject
    private RecordCommands records;

    @Inject
    private Journal journal;

    /**
     * Designates the party of an entry under each measure of its followed programmes. An existing designation of the
     * actor under a measure is linked to the entry unless it has another one; none is duplicated. Programmes without a
     * measure are skipped.
     *
     * @throws RefusedException if the current release has changed the entry, there is no measure, it is accepted or
     * declined already, or a rule of actors or designations refuses it
     */
    public Accepted accept(long entryId, PartyChoice choice) {
        ListedEntry entry = current(entryId);
        Map<Long, Option> measures = measures(entryId);
        if (measures.isEmpty()) {
            throw new RefusedException(null, "proposal.list.noMeasure");
        }
        if (proposals.declined(entry.getList(), entry.getReference()).isPresent()) {
            throw new RefusedException(null, "proposal.list.settled");
        }
        List<Designation> before = proposals.from(entry.getList(), entry.getReference());
        before.stream().filter(each -> each.getLifeCycle().getUntil() == null)
                .forEach(each -> measures.remove(each.getMeasure().getId()));
        if (measures.isEmpty()) {
            throw new RefusedException(null, "proposal.list.settled");
        }
        EntryFacts facts = EntryFacts.of(entry);
        EntryReleases releases = releases(entry);
        Option now = sources.of(releases.current());
        EntryDesignation said = new EntryDesignation(facts, releases, sources::of);
        boolean made = before.isEmpty() && choice.actor() == null;
        Option actor = actor(before, choice, facts, now);
        Accepted accepted = designate(entry, said, actor, made, measures, before);
        if (accepted.outcome() == AcceptanceOutcome.KNOWN) {
            decline(entry, Texts.toStore("proposal.list.known", accepted.first(), actor.label()));
        }
        return accepted;
    }

    private ListedEntry current(long entryId) {
        ListedEntry entry = lists.entry(entryId);
        if (lists.history(entry).stream().noneMatch(stand -> stand.current() && stand.entry() == entryId)) {
            throw new RefusedException(null, "proposal.list.old");
        }
        return entry;
    }

    private EntryReleases releases(ListedEntry entry) {
        List<ListRelease> accepted = lists.accepted(entry.getList());
        List<EntryVersion> stands = lists.history(entry, accepted);
        return new EntryReleases(entry, stands, accepted, programmes.of(stands.stream().map(EntryVersion::entry).toList()));
    }

    private List<ListedProgrammeRow> followed(long entry) {
        return programmes.of(List.of(entry)).getOrDefault(entry, List.of());
    }

    private Map<Long, Option> measures(long entry) {
        return followed(entry).stream().filter(row -> row.measureId() != null)
                .collect(Collectors.toMap(ListedProgrammeRow::measureId,
                        row -> new Option(row.measureId(), row.measure()), (one, same) -> one, LinkedHashMap::new));
    }

    /** Returns the chosen actor; else that of the entry's last designation, because an entry is one party. */
    private Option actor(List<Designation> before, PartyChoice choice, EntryFacts facts, Option source) {
        if (choice.actor() != null) {
            return new Option(choice.actor(), facts.entry().getTitle());
        }
        if (!before.isEmpty()) {
            Actor earlier = before.get(before.size() - 1).getTarget();
            return new Option(earlier.getId(), earlier.getName());
        }
        if (choice.kind() != null && !EntryActor.kinds(facts).contains(choice.kind())) {
            throw new RefusedException("kind", "proposal.kind.other", EntryActor.kinds(facts).stream()
                    .map(kind -> Texts.choice("actor.kind", kind)).collect(Collectors.joining(", ")));
        }
        ActorForm form = EntryActor.form(facts, choice.kind());
        EntryDesignation.cite(form.getCitations(), source, facts.entry().getReference());
        return new Option(actors.create(form), facts.entry().getTitle());
    }

    private Accepted designate(ListedEntry entry, EntryDesignation said, Option actor, boolean actorMade, Map<Long, Option> measures,
            List<Designation> before) {
        Map<Long, List<Designation>> there = of(actor, measures.keySet(), actorMade).stream()
                .collect(Collectors.groupingBy(each -> each.getMeasure().getId()));
        List<Long> made = new ArrayList<>();
        List<Long> linked = new ArrayList<>();
        List<Long> known = new ArrayList<>();
        for (Option measure : measures.values()) {
            List<Designation> same = there.getOrDefault(measure.id(), List.of());
            int listing = 1 + before.stream().filter(each -> each.getMeasure().getId().equals(measure.id()))
                    .mapToInt(each -> each.getListedAs().getListing()).max().orElse(0);
            ListedAs as = new ListedAs(entry.getList(), entry.getReference(), listing, entry.getId());
            if (same.isEmpty()) {
                made.add(make(said, actor, measure, as));
            } else if (same.stream().anyMatch(each -> each.getListedAs() == null)) {
                linked.add(link(said, same.stream().filter(each -> each.getListedAs() == null).findFirst().orElseThrow(), as));
            } else {
                known.add(same.get(0).getId());
            }
        }
        return new Accepted(actor.id(), actorMade, made, linked, known, ListedProgrammeRow.withoutMeasure(followed(entry.getId())),
                journal.instant());
    }

    private List<Designation> of(Option actor, Collection<Long> measures, boolean actorMade) {
        return actorMade ? List.of() : proposals.of(actor.id(), measures);
    }

    private long make(EntryDesignation said, Option actor, Option measure, ListedAs as) {
        DesignationForm form = new DesignationForm();
        form.setTarget(actor);
        form.setMeasure(measure);
        form.setListedAs(as);
        said.fill(form);
        return designations.create(form);
    }

    private long link(EntryDesignation said, Designation there, ListedAs as) {
        DesignationForm form = new DesignationForm(records.get(Designation.class, there.getId()));
        form.setListedAs(as);
        said.add(form);
        form.setWhy(Texts.toStore("proposal.list.linked"));
        return designations.update(form);
    }

    /**
     * Declines entries.
     *
     * @param entries their ids
     * @return number declined; accepted and declined ones are skipped
     * @throws RefusedException if no reason is given
     */
    public int decline(Collection<Long> entries, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RefusedException("reason", "proposal.list.reason.needed");
        }
        int declined = 0;
        for (ListedEntry entry : lists.entries(entries).values()) {
            boolean open = proposals.declined(entry.getList(), entry.getReference()).isEmpty() && proposals
                    .from(entry.getList(), entry.getReference()).stream().allMatch(each -> each.getLifeCycle().getUntil() != null);
            if (open) {
                decline(entry, reason.strip());
                declined++;
            }
        }
        return declined;
    }

    private void decline(ListedEntry entry, String reason) {
        journal.create(new DeclinedEntry(entry.getList(), entry.getReference(), entry.getTitle(),
                ShortText.to(reason, MAX_REASON_LENGTH)));
    }

    /** Proposes a declined entry again. */
    public void takeUp(long declined) {
        DeclinedEntry entry = records.get(DeclinedEntry.class, declined);
        records.delete(DeclinedEntry.class, declined, entry.getVersion());
    }

    /**
     * Records that the current version of a designation's entry was reviewed: cites the release, adds the list's dates,
     * and designates the target under further measures of its programmes.
     *
     * @return number of further measures
     * @throws RefusedException if the current release lacks the entry
     * @throws StaleException   if another user has saved the designation since
     */
    public int note(long designation, int version) {
        Designation noted = records.get(Designation.class, designation, version);
        ListedAs as = listedAs(noted);
        ListedEntry entry = saying(as).orElseThrow(() -> new RefusedException(null, "proposal.outdated.gone"));
        DesignationForm form = new DesignationForm(noted);
        form.setListedAs(as.saying(entry.getId()));
        EntryDesignation said = new EntryDesignation(EntryFacts.of(entry), releases(entry), sources::of);
        said.add(form);
        form.setWhy(Texts.toStore("proposal.outdated.noted"));
        designations.update(form);
        return further(entry, said, form.getTarget());
    }

    private int further(ListedEntry entry, EntryDesignation said, Option target) {
        List<Designation> before = proposals.from(entry.getList(), entry.getReference());
        Map<Long, Option> further = measures(entry.getId());
        before.stream().filter(each -> each.getLifeCycle().getUntil() == null)
                .forEach(each -> further.remove(each.getMeasure().getId()));
        Accepted accepted = further.isEmpty() ? null : designate(entry, said, target, false, further, before);
        return accepted == null ? 0 : accepted.made().size() + accepted.linked().size();
    }

    /**
     * Returns the current version: if several parties share the reference, the reviewed one if it exists, else the one
     * shown.
     */
    private Optional<ListedEntry> saying(ListedAs as) {
        List<Long> current = lists.history(lists.entry(as.getEntry())).stream().filter(EntryVersion::current).map(EntryVersion::entry)
                .toList();
        return (current.contains(as.getEntry()) ? Optional.of(as.getEntry()) : current.stream().max(Comparator.naturalOrder()))
                .map(lists::entry);
    }

    /**
     * Ends a designation whose entry was removed: only the list knows the date of delisting, so that the first release
     * without it is recorded.
     *
     * @throws RefusedException if the current release has the entry
     * @throws StaleException   if another user has saved the designation since
     */
    public void end(long designation, int version) {
        Designation ended = records.get(Designation.class, designation, version);
        ListedAs as = listedAs(ended);
        List<ListRelease> releases = lists.accepted(as.getList());
        List<EntryVersion> stands = lists.history(lists.entry(as.getEntry()), releases);
        int last = stands.isEmpty() ? -1 : releases.indexOf(stands.get(0).last());
        if (last <= 0) {
            throw new RefusedException(null, "proposal.outdated.there");
        }
        ListRelease without = releases.get(last - 1);
        DesignationForm form = new DesignationForm(ended);
        EntryDesignation.date(form, LifeCycleKind.GONE, PartialDate.of(EntryDesignation.day(without)),
                EntryDesignation.cite(form.getCitations(), sources.of(without), as.getReference()));
        form.setWhy(Texts.toStore("proposal.outdated.ended"));
        designations.update(form);
    }

    private static ListedAs listedAs(Designation designation) {
        if (designation.getListedAs() == null) {
            throw new RefusedException(null, "proposal.outdated.none");
        }
        return designation.getListedAs();
    }
}
