package org.amur.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Network as it is shown: the strongest actors individually, the others in groups by distance, kind and country, or of
 * several countries, with the ties between all of these. A group of one actor is that actor.
 */
public final class Drawing {

    /** Maximum actors shown individually, also when groups are opened. */
    static final int MAX_SINGLES = 500;

    private final List<DrawnNode> nodes = new ArrayList<>();
    private final List<NetworkTie> ties;
    private final Map<String, DrawnNode> byKey = new HashMap<>();
    private final int singles;

    /** @param most number of strongest actors shown individually besides the middle */
    Drawing(Network network, int most, Set<String> open) {
        List<NetworkNode> all = network.getNodes();
        List<NetworkNode> alone = new ArrayList<>(all.subList(0, Math.min(all.size(), most + 1)));
        Map<String, List<NetworkNode>> groups = groups(all.subList(alone.size(), all.size()));
        open.stream().map(groups::get).filter(Objects::nonNull).forEach(members -> open(members, alone));
        groups.values().removeIf(List::isEmpty);
        Map<String, String> places = new HashMap<>();
        alone.forEach(node -> place(node.key(), List.of(node), places));
        groups.forEach((key, members) -> place(members.size() == 1 ? members.get(0).key() : key, members, places));
        nodes.sort(Comparator.comparing((DrawnNode node) -> node.node().distance()).thenComparing(DrawnNode::isGroup)
                .thenComparing(node -> -node.weight()));
        nodes.forEach(node -> byKey.put(node.key(), node));
        singles = (int) nodes.stream().filter(node -> !node.isGroup()).count();
        Map<List<Object>, NetworkTie> merged = new LinkedHashMap<>();
        for (NetworkTie tie : network.getTies()) {
            merge(tie, places, merged);
        }
        ties = merged.values().stream().toList();
    }

    /** Returns the groups by kind and country; of a kind, the single actors of different countries together. */
    private static Map<String, List<NetworkNode>> groups(List<NetworkNode> nodes) {
        Map<String, List<NetworkNode>> groups = nodes.stream().collect(Collectors.groupingBy(NetworkNode::group, LinkedHashMap::new,
                Collectors.toCollection(ArrayList::new)));
        List<NetworkNode> single = groups.values().stream().filter(members -> members.size() == 1).map(members -> members.get(0))
                .filter(node -> NetworkSide.of(node.country()) == NetworkSide.OTHER).toList();
        for (NetworkNode node : single) {
            groups.remove(node.group());
            groups.computeIfAbsent(node.mixedGroup(), key -> new ArrayList<>()).add(node);
        }
        return groups;
    }

    private static void open(List<NetworkNode> members, List<NetworkNode> alone) {
        List<NetworkNode> opened = members.subList(0, Math.max(0, Math.min(members.size(), MAX_SINGLES + 1 - alone.size())));
        alone.addAll(opened);
        opened.clear();
    }

    private void place(String key, List<NetworkNode> members, Map<String, String> places) {
        nodes.add(new DrawnNode(key, members.get(0), members.size(), members.stream().mapToLong(NetworkNode::weight).sum()));
        members.forEach(member -> places.put(member.key(), key));
    }

    /** Keeps a tie between single actors; merges others by pair, without those within a group. */
    private static void merge(NetworkTie tie, Map<String, String> places, Map<List<Object>, NetworkTie> merged) {
        String from = places.get(tie.getFrom());
        String to = places.get(tie.getTo());
        if (from.equals(tie.getFrom()) && to.equals(tie.getTo())) {
            merged.put(List.of(from, to, tie.getKind()), tie);
        } else if (!from.equals(to)) {
            boolean turned = tie.getKind() == TieKind.EVENT && from.compareTo(to) > 0;
            String one = turned ? to : from;
            String other = turned ? from : to;
            merged.computeIfAbsent(List.of(one, other, tie.getKind()), key -> new NetworkTie(one, other, tie.getKind())).add(tie);
        }
    }

    /** Returns the nodes: the middle, then by distance actors before groups, strongest first. */
    public List<DrawnNode> getNodes() {
        return nodes;
    }

    /** Returns the ties: those of the middle first, then those with most facts. */
    public List<NetworkTie> getTies() {
        return ties;
    }

    /** Returns a node by its key. */
    public DrawnNode node(String key) {
        return byKey.get(key);
    }

    /** Returns the number of actors shown individually, without the middle. */
    public int getSingles() {
        return Math.max(0, singles - 1);
    }

    /** Returns the number of groups. */
    public int getGroups() {
        return nodes.size() - singles;
    }

    /** Returns the number of actors in groups. */
    public int getGrouped() {
        return nodes.stream().filter(DrawnNode::isGroup).mapToInt(DrawnNode::members).sum();
    }

    /** Tells whether a tie leads to a group, whose members have the facts. */
    boolean isGrouped(NetworkTie tie) {
        return node(tie.getFrom()).isGroup() || node(tie.getTo()).isGroup();
    }
}
