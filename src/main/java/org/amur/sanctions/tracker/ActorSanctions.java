package org.amur.sanctions.tracker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.amur.sanctions.ForceStatus;
import org.amur.sanctions.authority.AuthorityRow;
import org.amur.sanctions.designation.DesignationRow;
import org.amur.text.PartialDate;
import org.amur.web.Texts;

/** Sanctions status of an actor on a day: authorities by the status of their designations, and those of which it is unknown. */
public final class ActorSanctions {

    private static final Map<ListCoverage.State, ListCoverage.State> REASONS = Map.of(
            ListCoverage.State.NOT_IMPORTED, ListCoverage.State.NOT_IMPORTED,
            ListCoverage.State.PARTLY, ListCoverage.State.NOT_IMPORTED,
            ListCoverage.State.NO_LIST, ListCoverage.State.NO_LIST);

    private final List<Group> groups = new ArrayList<>();
    private final Map<ListCoverage.State, String> unknown = new EnumMap<>(ListCoverage.State.class);
    private final boolean exposed;

    /**
     * @param designations designations of the actor, oldest first
     *
     * @param against      authorities with measures that can cover it
     * @param coverage     days for which releases prove an absence
     */
    ActorSanctions(List<DesignationRow> designations, List<AuthorityRow> against, ListCoverage coverage, LocalDate day) {
        exposed = !against.isEmpty();
        Set<String> listing = new HashSet<>();
        // One authority has the first status, in this order, that one of its designations has.
        for (ForceStatus status : ForceStatus.values()) {
            List<Item> items = designations.stream()
                    .filter(row -> row.getLifeCycle().statusOn(day) == status && listing.add(row.getAuthority()))
                    .map(row -> new Item(row, status))
                    .toList();
            if (!items.isEmpty()) {
                groups.add(new Group(status, items));
            }
        }
        against.stream().filter(authority -> !listing.contains(authority.code()))
                .collect(Collectors.groupingBy(authority -> coverage.known(authority.code(), day).state(),
                        () -> new EnumMap<>(ListCoverage.State.class), Collectors.mapping(AuthorityRow::name, Collectors.joining(", "))))
                .forEach((state, names) -> {
                    if (state != ListCoverage.State.COVERED) {
                        unknown.merge(REASONS.getOrDefault(state, ListCoverage.State.APART), names, (one, other) -> one + ", " + other);
                    }
                });
    }

    /** Returns the authorities with designations by status. */
    public List<Group> getGroups() {
        return groups;
    }

    /** Returns sentences on the authorities of which it is unknown whether they have designated the actor. */
    public List<String> getUnknown() {
        return unknown.entrySet().stream().map(each -> Texts.get("tracker.actor.unknown." + each.getKey(), each.getValue())).toList();
    }

    /** Tells whether there is nothing to say, because no authority has a measure that can cover the actor. */
    public boolean isBlank() {
        return groups.isEmpty() && !exposed;
    }

    /** Authorities with one status. */
    public record Group(ForceStatus status, List<Item> items) {
    }

    /** Designation that gives an authority its status. */
    public record Item(DesignationRow row, ForceStatus status) {

        private static final Set<ForceStatus> PLAIN = EnumSet.of(ForceStatus.NOT_YET, ForceStatus.ENDED, ForceStatus.SUSPENSION_ENDED);

        /** Returns the authority with the date from which its status holds: "Office of Foreign Assets Control since 22 October 2025". */
        public String getText() {
            PartialDate date = switch (status) {
                case ENDED -> row.getLifeCycle().getUntil();
                case SUSPENDED -> row.getLifeCycle().getSuspendedFrom();
                case SUSPENSION_ENDED -> row.getLifeCycle().getSuspendedUntil();
                default -> row.getLifeCycle().getFrom() == null ? row.getLifeCycle().getListed() : row.getLifeCycle().getFrom();
            };
            if (date == null || date.isUnknown()) {
                return row.getAuthorityName();
            }
            boolean plain = PLAIN.contains(status) || date.precision() == PartialDate.Precision.ONE_OF
                    || date.precision() == PartialDate.Precision.INTERVAL;
            return Texts.get(plain ? "tracker.actor.dated" : "tracker.actor.since", row.getAuthorityName(), date.display(Texts.locale()));
        }
    }
}
