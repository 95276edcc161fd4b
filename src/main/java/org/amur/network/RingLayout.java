package org.amur.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places nodes on rings around the middle: China on the left, Russia on the right, others above and below; the nearest
 * and strongest inside. The same network always looks the same.
 */
final class RingLayout {

    /** Place of a node; rings are one unit apart. */
    record Place(double x, double y) {
    }

    /** Minimum distance of neighbours on a ring. */
    private static final double GAP = .5;
    /** Minimum part of the circle for a side that has nodes, in radians. */
    private static final double MIN_ANGLE = Math.PI / 6;

    private final Map<String, Place> places = new HashMap<>();

    /** @param nodes the middle, then by distance the strongest first */
    RingLayout(List<DrawnNode> nodes) {
        places.put(nodes.get(0).key(), new Place(0, 0));
        List<List<DrawnNode>> sectors = sectors(nodes.subList(1, nodes.size()));
        double[] angles = angles(sectors);
        double start = -angles[0] / 2;
        int[] rings = new int[sectors.size()];
        for (int distance = 1; distance <= 2; distance++) {
            int first = 1;
            for (int ring : rings) {
                first = Math.max(first, ring + 1);
            }
            double from = start;
            for (int i = 0; i < sectors.size(); i++) {
                int wanted = distance;
                rings[i] = fill(sectors.get(i).stream().filter(node -> node.node().distance() == wanted).toList(), from, angles[i], first);
                from += angles[i];
            }
        }
    }

    Place of(String node) {
        return places.get(node);
    }

    /** Returns the nodes of the sectors around the circle: Russia, half of the others, China, the other half. */
    private static List<List<DrawnNode>> sectors(List<DrawnNode> nodes) {
        List<List<DrawnNode>> sectors = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        boolean above = false;
        for (DrawnNode node : nodes) {
            switch (NetworkSide.of(node.node().country())) {
                case RUSSIA -> sectors.get(0).add(node);
                case CHINA -> sectors.get(2).add(node);
                default -> {
                    sectors.get(above ? 3 : 1).add(node);
                    above = !above;
                }
            }
        }
        return sectors;
    }

    private static double[] angles(List<List<DrawnNode>> sectors) {
        int all = sectors.stream().mapToInt(List::size).sum();
        double[] angles = sectors.stream().mapToDouble(sector -> sector.isEmpty() ? 0
                : Math.max(MIN_ANGLE, 2 * Math.PI * sector.size() / all)).toArray();
        double sum = 0;
        for (double angle : angles) {
            sum += angle;
        }
        for (int i = 0; i < angles.length; i++) {
            angles[i] *= sum == 0 ? 0 : 2 * Math.PI / sum;
        }
        return angles;
    }

    /** Fills rings of a sector, and returns the last one; the ring before the first if there are no nodes. */
    private int fill(List<DrawnNode> nodes, double from, double angle, int first) {
        int ring = first;
        int next = 0;
        while (next < nodes.size()) {
            int room = Math.max(1, (int) (angle * ring / GAP));
            int count = Math.min(room, nodes.size() - next);
            for (int i = 0; i < count; i++) {
                double at = from + angle * (i + (ring % 2 == 0 ? .3 : .5)) / count;
                places.put(nodes.get(next + i).key(), new Place(ring * Math.cos(at), ring * Math.sin(at)));
            }
            next += count;
            ring++;
        }
        return ring - 1;
    }
}
