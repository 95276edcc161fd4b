package org.amur.network;

import java.util.ArrayList;
import java.util.List;

import org.amur.web.Texts;

/** Sentences on how much of a network is shown. */
final class NetworkScope {

    private final Network network;
    private final Drawing drawing;

    NetworkScope(Network network, Drawing drawing) {
        this.network = network;
        this.drawing = drawing;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        int all = drawing.getSingles() + drawing.getGrouped() + network.getLeft();
        if (drawing.getGroups() == 0 && network.getLeft() == 0) {
            sentences.add(Texts.get("network.scope.all", all));
        } else {
            sentences.add(Texts.get("network.scope.some", drawing.getSingles(), all));
        }
        if (drawing.getGroups() > 0) {
            sentences.add(Texts.get("network.scope.groups", drawing.getGrouped(), drawing.getGroups()));
        }
        if (network.getLeft() > 0) {
            sentences.add(Texts.get("network.scope.left", network.getLeft()));
        }
        if (drawing.getTies().size() > NetworkChart.MAX_TIES) {
            sentences.add(Texts.get("network.scope.ties", NetworkChart.MAX_TIES, drawing.getTies().size()));
        }
        if (network.isLimited()) {
            sentences.add(Texts.get("network.scope.limited", NetworkRepository.MAX_TIES));
        }
        return sentences;
    }
}
