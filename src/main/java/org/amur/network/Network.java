package org.amur.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.amur.actor.ActorRow;
import org.amur.actor.RelationshipTie;
import org.amur.event.PairEventCount;

/**
 * Actors around one, with their ties. Collects ties by pair and kind; {@link #complete} then finds the distances and
 * keeps the strongest actors.
 */
public final class Network {

    private final String middle;
    private final int depth;
    private final Map<List<Object>, NetworkTie> ties = new LinkedHashMap<>();
    private final Map<String, SanctionTie> authorities = new HashMap<>();
    private final Map<String, Long> weights = new HashMap<>();
    private final Map<String, Integer> distances = new HashMap<>();
    private final Map<String, NetworkNode> nodes = new LinkedHashMap<>();
    private int left;
    private boolean limited;

    Network(long actor, int depth) {
        middle = NetworkNode.ofActor(actor);
        this.depth = depth;
    }

    private NetworkTie tie(String from, String to, TieKind kind) {
        return ties.computeIfAbsent(List.of(from, to, kind), key -> new NetworkTie(from, to, kind));
    }

    void addEvents(Collection<PairEventCount> found) {
        found.forEach(each -> tie(
                        NetworkNode.ofActor(Math.min(each.one(), each.other())),
                        NetworkNode.ofActor(Math.max(each.one(), each.other())),
                        TieKind.EVENT)
                .add(each.type(), each.events(), each.first(), each.last()));
    }

    void addRelationships(Collection<RelationshipTie> found) {
        found.forEach(each -> tie(NetworkNode.ofActor(each.from()), NetworkNode.ofActor(each.to()), TieKind.RELATIONSHIP).add(each));
    }

    void addSanctions(Collection<SanctionTie> found) {
        for (SanctionTie each : found) {
            String from = each.actor() == null ? NetworkNode.ofAuthority(each.authority()) : NetworkNode.ofActor(each.actor());
            String to = NetworkNode.ofActor(each.target());
            if (!from.equals(to)) {
                tie(from, to, TieKind.SANCTION).add(each.count(), each.designation(), each.first());
                if (each.actor() == null) {
                    authorities.put(from, each);
                }
            }
        }
    }

    /** Marks that not all ties were read. */
    void limit() {
        limited = true;
    }

    /** Adds the ties of another one that this one lacks. */
    void addAll(Network other) {
        other.ties.forEach(ties::putIfAbsent);
        authorities.putAll(other.authorities);
        limited |= other.limited;
    }

    /** Drops pairs with fewer facts. */
    void keepAtLeast(int least) {
        Map<Set<String>, Long> pairs = ties.values().stream().collect(Collectors.groupingBy(tie -> Set.of(tie.getFrom(), tie.getTo()),
                Collectors.summingLong(NetworkTie::getCount)));
        ties.values().removeIf(tie -> pairs.get(Set.of(tie.getFrom(), tie.getTo())) < least);
    }

    /** Returns the ids of the actors with a tie to the middle, strongest first. */
    List<Long> near(int most) {
        Map<String, Long> strength = new HashMap<>();
        ties.values().stream()
                .filter(tie -> tie.touches(middle))
                .forEach(tie -> strength.merge(tie.other(middle), tie.getCount(), Long::sum));
        return strength.entrySet().stream().filter(each -> !authorities.containsKey(each.getKey()))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(most).map(each -> Long.valueOf(each.getKey())).toList();
    }

    /**
     * Finds the distances and keeps the strongest nodes.
     *
     * @return the ids of the actors kept
     */
    List<Long> complete(int most) {
        distances.put(middle, 0);
        ring(1);
        if (depth > 1) {
            ring(2);
        }
        List<String> ranked = distances.keySet().stream().sorted(Comparator.comparing((String node) -> distances.get(node))
                .thenComparing(node -> -weights.getOrDefault(node, 0L)).thenComparing(Comparator.naturalOrder())).toList();
        left = Math.max(0, ranked.size() - most);
        Set<String> kept = new HashSet<>(ranked.subList(0, ranked.size() - left));
        distances.keySet().retainAll(kept);
        ties.values().removeIf(tie -> !kept.contains(tie.getFrom()) || !kept.contains(tie.getTo()));
        return kept.stream().filter(node -> !authorities.containsKey(node)).map(Long::valueOf).toList();
    }

    private void ring(int distance) {
        Map<String, Long> found = new TreeMap<>();
        for (NetworkTie tie : ties.values()) {
            for (String node : List.of(tie.getFrom(), tie.getTo())) {
                if (Integer.valueOf(distance - 1).equals(distances.get(node)) && !distances.containsKey(tie.other(node))) {
                    found.merge(tie.other(node), tie.getCount(), Long::sum);
                }
            }
        }
        weights.putAll(found);
        found.keySet().forEach(node -> distances.put(node, distance));
    }

    /** Names the nodes; ties to actors without a row are dropped. */
    void name(Collection<ActorRow> actors) {
        List<NetworkNode> named = new ArrayList<>();
        actors.forEach(row -> named.add(node(NetworkNode.ofActor(row.id()), row)));
        authorities.forEach((key, authority) -> {
            if (distances.containsKey(key)) {
                named.add(new NetworkNode(
                        key,
                        authority.authority(),
                        authority.name(),
                        null,
                        authority.country(),
                        distances.get(key),
                        weight(key)));
            }
        });
        named.stream().sorted(Comparator.comparing(NetworkNode::distance).thenComparing(node -> -node.weight())
                .thenComparing(NetworkNode::name).thenComparing(NetworkNode::key)).forEach(node -> nodes.put(node.key(), node));
        ties.values().removeIf(tie -> !nodes.containsKey(tie.getFrom()) || !nodes.containsKey(tie.getTo()));
    }

    private NetworkNode node(String key, ActorRow row) {
        return new NetworkNode(key, row.id(), row.name(), row.kind(), row.country(), distances.get(key), weight(key));
    }

    private long weight(String key) {
        return weights.getOrDefault(key, 0L);
    }

    /** Returns the nodes: the middle, then the nearest and strongest first. */
    public List<NetworkNode> getNodes() {
        return List.copyOf(nodes.values());
    }

    /** Returns a node by its key. */
    NetworkNode node(String key) {
        return nodes.get(key);
    }

    public boolean isEmpty() {
        return ties.isEmpty();
    }

    /** Returns the ties: those of the middle first, then those with most facts. */
    public List<NetworkTie> getTies() {
        return ties.values().stream().sorted(Comparator.comparing((NetworkTie tie) -> !tie.touches(middle))
                .thenComparing(tie -> -tie.getCount()).thenComparing(NetworkTie::getFrom).thenComparing(NetworkTie::getTo)
                .thenComparing(NetworkTie::getKind)).toList();
    }

    /** Returns the number of actors that were left out because others have stronger ties. */
    public int getLeft() {
        return left;
    }

    /** Tells whether weak ties were not read. */
    public boolean isLimited() {
        return limited;
    }
}
