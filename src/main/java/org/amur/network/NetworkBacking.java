package org.amur.network;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.actor.Actor;
import org.amur.actor.ActorRecordKind;
import org.amur.actor.ActorRepository;
import org.amur.citing.Citable;
import org.amur.citing.Reference;
import org.amur.web.Address;
import org.amur.web.AddressReading;
import org.amur.web.NotFoundException;
import org.amur.web.Page;
import org.amur.web.RequestedPage;
import org.amur.web.Texts;

/** Page {@code /actor/network?id=}: the actors around one, as a drawing and as a table of ties. */
@Named
@RequestScoped
public class NetworkBacking implements Citable {

    @Inject
    private NetworkParams params;

    @Inject
    private RequestedPage page;

    @Inject
    private NetworkRepository networks;

    @Inject
    private ActorRepository actors;

    @Inject
    private Address address;

    private NetworkFilter filter;
    private Actor actor;
    private Network network;
    private Drawing drawing;
    private Page<NetworkRow> rows;

    @PostConstruct
    void load() {
        filter = params.filter();
        actor = actors.find(filter.actor()).orElse(null);
    }

    /** Returns the actor; null if there is none, or it was merged into another. */
    public Actor getActor() {
        return actor;
    }

    public NetworkFilter getFilter() {
        return filter;
    }

    public List<Integer> getDepths() {
        return NetworkParams.DEPTHS;
    }

    public List<Integer> getSizes() {
        return NetworkParams.SIZES.stream().sorted().toList();
    }

    public Network getNetwork() {
        if (network == null) {
            network = networks.network(filter);
        }
        return network;
    }

    public Drawing getDrawing() {
        if (drawing == null) {
            drawing = new Drawing(getNetwork(), filter.most(), filter.open());
        }
        return drawing;
    }

    /** Tells whether there is nothing to show, also because a URL parameter is invalid. */
    public boolean isBlank() {
        return !AddressReading.isValid() || getNetwork().isEmpty();
    }

    /** Returns the chart data for resources/amur/chart.js. */
    public String getChart() {
        return new NetworkChart(getDrawing(), this::link, this::link).toJson();
    }

    private String link(DrawnNode node) {
        return node.isGroup() ? opened(node.key()) : address.to(node.node().getAddress());
    }

    private String link(NetworkTie tie) {
        DrawnNode from = getDrawing().node(tie.getFrom());
        return getDrawing().isGrouped(tie) ? link(from.isGroup() ? from : getDrawing().node(tie.getTo())) : factsOf(tie);
    }

    /** Returns the address of the facts; an anchor stays at the end. */
    private String factsOf(NetworkTie tie) {
        String page = tie.page(filter);
        return address.to(page) + tie.address(filter).substring(page.length());
    }

    /** Returns this page with one more group opened. */
    private String opened(String group) {
        Set<String> open = new TreeSet<>(filter.open());
        open.add(group);
        return address.with("open", String.join(" ", open));
    }

    /** Returns the ties for the table. */
    public Page<NetworkRow> getRows() {
        if (rows == null) {
            List<NetworkTie> ties = getDrawing().getTies();
            rows = page.of((number, size) -> Page.of(ties.stream().skip(Page.offset(number, size)).limit(size).map(this::row).toList(),
                    ties.size(), number, size));
        }
        return rows;
    }

    private NetworkRow row(NetworkTie tie) {
        // A tie by events has no direction: the actor in the middle comes first.
        String middle = getDrawing().getNodes().get(0).key();
        boolean turned = tie.getKind() == TieKind.EVENT && tie.getTo().equals(middle);
        DrawnNode from = getDrawing().node(turned ? tie.getTo() : tie.getFrom());
        DrawnNode to = getDrawing().node(turned ? tie.getFrom() : tie.getTo());
        return new NetworkRow(tie, from, to, link(tie), link(from), link(to));
    }

    /** Returns sentences on what is shown, and what is left out. */
    public List<String> getScope() {
        return new NetworkScope(getNetwork(), getDrawing()).sentences();
    }

    /** Returns the message of the chart: the actor with the most facts. */
    public String getMessage() {
        List<NetworkNode> nodes = getNetwork().getNodes();
        return nodes.size() < 2 ? Texts.get("network.title", actor.getName())
                : Texts.get("network.message", actor.getName(), nodes.get(1).name(), nodes.get(1).weight());
    }

    @Override
    public String citedTitle() {
        if (actor == null) {
            throw new NotFoundException(ActorRecordKind.CODE, filter.actor());
        }
        return Texts.get("network.title", actor.getName());
    }

    @Override
    public List<Reference> citedSources() {
        return List.of();
    }
}
