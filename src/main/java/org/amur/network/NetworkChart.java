package org.amur.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import org.amur.web.Texts;

/** Chart data of a network for resources/amur/chart.js: nodes with their places, and ties with the numbers of their nodes. */
final class NetworkChart {

    /** Maximum ties drawn. */
    static final int MAX_TIES = 2_000;

    private final Drawing drawing;
    private final Function<DrawnNode, String> nodeLink;
    private final Function<NetworkTie, String> tieLink;

    /**
     * @param nodeLink returns the address of a node
     * @param tieLink  returns the address of a tie
     */
    NetworkChart(Drawing drawing, Function<DrawnNode, String> nodeLink, Function<NetworkTie, String> tieLink) {
        this.drawing = drawing;
        this.nodeLink = nodeLink;
        this.tieLink = tieLink;
    }

    String toJson() {
        RingLayout layout = new RingLayout(drawing.getNodes());
        JsonArrayBuilder sides = Json.createArrayBuilder();
        for (NetworkSide side : NetworkSide.values()) {
            sides.add(Texts.choice("network.side", side));
        }
        Map<String, Integer> numbers = new HashMap<>();
        JsonArrayBuilder nodes = Json.createArrayBuilder();
        for (DrawnNode node : drawing.getNodes()) {
            numbers.put(node.key(), numbers.size());
            nodes.add(node(node, layout.of(node.key())));
        }
        JsonArrayBuilder ties = Json.createArrayBuilder();
        List<NetworkTie> drawn = drawing.getTies().stream().limit(MAX_TIES).toList();
        for (NetworkTie tie : drawn) {
            ties.add(Json.createObjectBuilder().add("from", numbers.get(tie.getFrom())).add("to", numbers.get(tie.getTo()))
                    .add("kind", tie.getKind().name()).add("count", tie.getCount()).add("text", text(tie)).add("href", tieLink.apply(tie)));
        }
        return Json.createObjectBuilder()
                .add("kind", "network")
                .add("sides", sides)
                .add("nodes", nodes)
                .add("ties", ties)
                .build()
                .toString();
    }

    private JsonObjectBuilder node(DrawnNode node, RingLayout.Place place) {
        String about = node.isGroup() ? Texts.get("network.group.open") : node.node().country() == null ? node.getKind()
                : node.getKind() + " · " + Texts.country(node.node().country());
        return Json.createObjectBuilder().add("name", node.getName()).add("text", about)
                .add("x", rounded(place.x())).add("y", rounded(place.y())).add("side", NetworkSide.of(node.node().country()).ordinal())
                .add("weight", node.weight()).add("members", node.members()).add("href", nodeLink.apply(node));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private String text(NetworkTie tie) {
        return Texts.get(
                tie.getYears().isEmpty() ? "network.tie.text" : "network.tie.text.years",
                drawing.node(tie.getFrom()).getName(),
                drawing.node(tie.getTo()).getName(),
                tie.getText(),
                tie.getYears());
    }
}
