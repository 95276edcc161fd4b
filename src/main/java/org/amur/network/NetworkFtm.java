package org.amur.network;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.actor.ActorIdentifier;
import org.amur.actor.ActorName;
import org.amur.actor.ActorRepository;
import org.amur.export.LinesExport;
import org.amur.sanctions.ftm.FtmEntity;
import org.amur.web.Address;

/** Export of a network as FollowTheMoney entities in JSON lines, without groups: first the actors, then their ties. */
@Named
@RequestScoped
public class NetworkFtm extends LinesExport {

    @Inject
    private NetworkParams params;

    @Inject
    private NetworkRepository networks;

    @Inject
    private ActorRepository actors;

    @Inject
    private Address address;

    public NetworkFtm() {
        super("network", "application/json+ftm", "ftm.json");
    }

    @Override
    public void read() {
        params.filter();
    }

    @Override
    public void write(Writer lines) throws IOException {
        NetworkFilter filter = params.filter();
        Network network = networks.network(filter);
        List<Long> ids = network.getNodes().stream().filter(node -> !node.isAuthority()).map(NetworkNode::id).toList();
        Map<Long, List<ActorName>> names = actors.names(ids);
        Map<Long, List<ActorIdentifier>> identifiers = actors.identifiers(ids);
        for (NetworkNode node : network.getNodes()) {
            FtmNetwork.node(node, names.getOrDefault(node.id(), List.of()), identifiers.getOrDefault(node.id(), List.of())).writeTo(lines);
        }
        for (NetworkTie tie : network.getTies()) {
            String facts = address.whole(tie.page(filter));
            for (FtmEntity entity : FtmNetwork.ties(tie, network.node(tie.getFrom()), network.node(tie.getTo()), facts)) {
                entity.writeTo(lines);
            }
        }
    }
}
