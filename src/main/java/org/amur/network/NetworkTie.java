package org.amur.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.actor.RelationshipTie;
import org.amur.event.EventType;
import org.amur.web.Texts;

/** Facts of one kind between two nodes: number, types and period. Ties by events have no direction. */
public final class NetworkTie {

    /** Maximum relationships that a text names. */
    private static final int MAX_NAMED = 3;

    private final String from;
    private final String to;
    private final TieKind kind;
    private final Map<EventType, Long> types = new EnumMap<>(EventType.class);
    private final List<RelationshipTie> relationships = new ArrayList<>();
    private Long designation;
    private long count;
    private LocalDate first;
    private LocalDate last;
    private boolean lasting;

    NetworkTie(String from, String to, TieKind kind) {
        this.from = from;
        this.to = to;
        this.kind = kind;
    }

    void add(EventType type, long events, LocalDate earliest, LocalDate latest) {
        types.merge(type, events, Long::sum);
        count += events;
        extend(earliest, latest);
    }

    void add(RelationshipTie relationship) {
        relationships.add(relationship);
        count++;
        lasting |= relationship.until() == null;
        extend(relationship.since() == null ? null : relationship.since().getEarliest(),
                relationship.until() == null ? null : relationship.until().getLatest());
    }

    void add(long designations, long id, LocalDate earliest) {
        designation = designations == 1 && count == 0 ? id : null;
        count += designations;
        lasting = true;
        extend(earliest, null);
    }

    /** Adds the facts of a tie between members of the same groups. */
    void add(NetworkTie other) {
        other.types.forEach((type, events) -> types.merge(type, events, Long::sum));
        relationships.addAll(other.relationships);
        designation = null;
        count += other.count;
        lasting |= other.lasting;
        extend(other.first, other.last);
    }

    private void extend(LocalDate earliest, LocalDate latest) {
        first = Stream.of(first, earliest).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
        last = Stream.of(last, latest).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }

    /** Tells whether one of its ends is the node. */
    boolean touches(String node) {
        return from.equals(node) || to.equals(node);
    }

    /** Returns the end that is not the node. */
    String other(String node) {
        return from.equals(node) ? to : from;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }

    public TieKind getKind() {
        return kind;
    }

    /** Returns the number of facts. */
    public long getCount() {
        return count;
    }

    /** Returns the events by type. */
    public Map<EventType, Long> getTypes() {
        return types;
    }

    /** Returns the earliest known day of a fact; null if unknown. */
    public LocalDate getFirst() {
        return first;
    }

    /** Returns the latest end of a fact; null if unknown, or if a relationship or designation has no end on record. */
    public LocalDate getLast() {
        return lasting ? null : last;
    }

    /** Returns the relationships, empty for other kinds of ties. */
    List<RelationshipTie> relationships() {
        return relationships;
    }

    /** Returns the number of facts in words: "5 events", "president of · President". */
    public String getText() {
        if (kind != TieKind.RELATIONSHIP || relationships.size() > MAX_NAMED) {
            return Texts.get("network.tie." + kind, count);
        }
        return relationships.stream().map(each -> Texts.choice("actor.relationship.kind", each.kind())
                + (each.title() == null ? "" : " · " + each.title())).distinct().collect(Collectors.joining("; "));
    }

    /** Returns the events by type, most first: "CONSULT 3 · COOPERATE 2"; empty for other kinds of ties. */
    public String getDetail() {
        return types.entrySet().stream().sorted(Map.Entry.<EventType, Long>comparingByValue().reversed())
                .map(each -> each.getKey() + " " + each.getValue()).collect(Collectors.joining(" · "));
    }

    /** Returns the years of the first and last fact; empty if unknown. */
    public String getYears() {
        if (first == null) {
            return "";
        }
        if (getLast() != null && last.getYear() == first.getYear() || kind == TieKind.EVENT && last == null) {
            return String.valueOf(first.getYear());
        }
        return getLast() == null ? Texts.get("actor.relationship.since.short", String.valueOf(first.getYear()))
                : Texts.get("network.years", String.valueOf(first.getYear()), String.valueOf(last.getYear()));
    }

    /** Returns {@link #address} without the part of the page. */
    String page(NetworkFilter filter) {
        return address(filter).replaceFirst("#.*", "");
    }

    /** Returns the address of its facts below the application; ends must not be groups. */
    String address(NetworkFilter filter) {
        return switch (kind) {
            case EVENT -> "/event/list?actor=" + from + "&with=" + to + "&realis=HAPPENED"
                    + (filter.from() == null ? "" : "&from=" + filter.from().getEdtf())
                    + (filter.until() == null ? "" : "&until=" + filter.until().getEdtf());
            case RELATIONSHIP -> "/actor/view?id=" + from + (relationships.stream().anyMatch(each -> each.kind().isOffice())
                    ? "#offices" : "#relationships");
            case SANCTION -> designation != null ? "/sanctions/designation/view?id=" + designation : "/sanctions/target?id=" + to;
        };
    }
}
