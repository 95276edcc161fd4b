package org.amur.actor;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.export.Export;
import org.amur.export.ExportTable;
import org.amur.source.CitationText;

/** Export of the list of actors; names, identifiers and citations in one cell each, one per line. */
@Named
@RequestScoped
public class ActorExport extends Export {

    @Inject
    private ActorParams params;

    @Inject
    private ActorRepository actors;

    public ActorExport() {
        super("actors", List.of("id", "name", "kind", "country", "names", "identifiers", "born", "description", "citations"));
    }

    @Override
    public void read() {
        params.filter();
    }

    @Override
    public void write(ExportTable table) throws IOException {
        actors.walk(params.filter()).each(ids -> write(ids, table));
    }

    private void write(List<Long> ids, ExportTable table) throws IOException {
        Map<Long, List<ActorName>> names = actors.names(ids);
        Map<Long, List<ActorIdentifier>> identifiers = actors.identifiers(ids);
        Map<Long, List<ActorCitation>> citations = actors.citations(ids);
        for (Actor actor : actors.all(ids)) {
            table.row(actor.getId(), actor.getName(), actor.getKind(), actor.getCountry(),
                    names(names.getOrDefault(actor.getId(), List.of())),
                    codes(identifiers.getOrDefault(actor.getId(), List.of())), actor.getBorn(), actor.getDescription(),
                    CitationText.lines(citations.get(actor.getId())));
        }
    }

    private static String names(List<ActorName> names) {
        return names.stream().map(name -> name.getText() + " (" + name.getLanguage() + ", " + name.getScript() + ", "
                + name.getKind() + ")").collect(Collectors.joining("\n"));
    }

    private static String codes(List<ActorIdentifier> identifiers) {
        return identifiers.stream().map(each -> each.getScheme() + " " + each.getCode()).collect(Collectors.joining("\n"));
    }
}
