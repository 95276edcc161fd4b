package org.amur.network;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.export.LinesExport;
import org.amur.text.XmlText;
import org.amur.web.Address;
import org.amur.web.Html;

/** Export of a network as GraphML, without groups. Ties by events are undirected. */
@Named
@RequestScoped
public class NetworkGraphml extends LinesExport {

    private static final List<String> OF_NODES = List.of("label", "kind", "country", "distance", "url");
    private static final List<String> OF_TIES = List.of("tie", "facts", "detail", "first", "last", "facts_url");

    @Inject
    private NetworkParams params;

    @Inject
    private NetworkRepository networks;

    @Inject
    private Address address;

    public NetworkGraphml() {
        super("network", "application/graphml+xml", "graphml");
    }

    @Override
    public void read() {
        params.filter();
    }

    @Override
    public void write(Writer lines) throws IOException {
        NetworkFilter filter = params.filter();
        Network network = networks.network(filter);
        lines.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
        for (String key : OF_NODES) {
            key(key, "node", lines);
        }
        for (String key : OF_TIES) {
            key(key, "edge", lines);
        }
        lines.write("<graph id=\"network\" edgedefault=\"directed\">\n");
        for (NetworkNode node : network.getNodes()) {
            lines.write("<node id=\"" + node.key() + "\">");
            data("label", node.name(), lines);
            data("kind", NetworkExport.kind(node), lines);
            data("country", node.country(), lines);
            data("distance", node.distance(), lines);
            data("url", address.whole(node.getAddress()), lines);
            lines.write("</node>\n");
        }
        for (NetworkTie tie : network.getTies()) {
            lines.write("<edge source=\"" + tie.getFrom() + "\" target=\"" + tie.getTo() + "\""
                    + (tie.getKind() == TieKind.EVENT ? " directed=\"false\"" : "") + ">");
            data("tie", tie.getKind(), lines);
            data("facts", tie.getCount(), lines);
            data("detail", tie.getKind() == TieKind.EVENT ? NetworkExport.types(tie) : NetworkExport.relationships(tie), lines);
            data("first", tie.getFirst(), lines);
            data("last", tie.getLast(), lines);
            data("facts_url", address.whole(tie.page(filter)), lines);
            lines.write("</edge>\n");
        }
        lines.write("</graph>\n</graphml>\n");
    }

    private static void key(String name, String of, Writer lines) throws IOException {
        String type = name.equals("distance") || name.equals("facts") ? "int" : "string";
        lines.write("<key id=\"" + name + "\" for=\"" + of + "\" attr.name=\"" + name + "\" attr.type=\"" + type + "\"/>\n");
    }

    private static void data(String key, Object value, Writer lines) throws IOException {
        if (value != null) {
            lines.write("<data key=\"" + key + "\">" + Html.escaped(XmlText.valid(String.valueOf(value))) + "</data>");
        }
    }
}
