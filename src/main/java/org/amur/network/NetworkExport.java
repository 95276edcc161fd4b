package org.amur.network;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.event.EventType;
import org.amur.export.Export;
import org.amur.export.ExportTable;

/** Export of a network as a table of ties, without groups. */
@Named
@RequestScoped
public class NetworkExport extends Export {

    @Inject
    private NetworkParams params;

    @Inject
    private NetworkRepository networks;

    public NetworkExport() {
        super("network", List.of("from_id", "from", "from_kind", "from_country", "to_id", "to", "to_kind", "to_country", "tie", "facts",
                "event_types", "relationships", "first", "last"));
    }

    @Override
    public void read() {
        params.filter();
    }

    @Override
    public void write(ExportTable table) throws IOException {
        Network network = networks.network(params.filter());
        for (NetworkTie tie : network.getTies()) {
            NetworkNode from = network.node(tie.getFrom());
            NetworkNode to = network.node(tie.getTo());
            table.row(from.key(), from.name(), kind(from), from.country(), to.key(), to.name(), kind(to), to.country(), tie.getKind(),
                    tie.getCount(), types(tie), relationships(tie), tie.getFirst(), tie.getLast());
        }
    }

    static String kind(NetworkNode node) {
        return node.isAuthority() ? "AUTHORITY" : node.kind().name();
    }

    /** Returns the events by type, {@code CONSULT 3; COOPERATE 2}; null if there are none. */
    static String types(NetworkTie tie) {
        Map<EventType, Long> types = tie.getTypes();
        return types.isEmpty()
                ? null
                : types.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining("; "));
    }

    /** Returns the relationships by kind and title; null if there are none. */
    static String relationships(NetworkTie tie) {
        return tie.relationships().isEmpty() ? null : tie.relationships().stream()
                .map(each -> each.kind() + (each.title() == null ? "" : " " + each.title())).collect(Collectors.joining("; "));
    }
}
