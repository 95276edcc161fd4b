package org.amur.sanctions.tracker;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.database.Batches;
import org.amur.export.Export;
import org.amur.export.ExportTable;
import org.amur.sanctions.Lag;
import org.amur.sanctions.designation.DesignationRepository;
import org.amur.sanctions.designation.DesignationRow;
import org.amur.sanctions.imposition.DesignationCitation;
import org.amur.source.CitationText;

/**
 * Export of gaps: a row for each target and authority with the days after the first listing, or so far if the authority
 * has not listed it, without days if unknown, and the citations of its designation.
 */
@Named
@RequestScoped
public class GapExport extends Export {

    @Inject
    private GapParams params;

    @Inject
    private GapRepository gaps;

    @Inject
    private DesignationRepository designations;

    public GapExport() {
        super("sanctions-gaps", List.of("target_id", "target", "target_kind", "target_country", "authority", "state", "listed", "listed_is",
                "days_from", "days_least", "days_most", "days_are_about", "status", "on", "designation", "citations"));
    }

    @Override
    public void read() {
        params.filter();
    }

    @Override
    public void write(ExportTable table) throws IOException {
        GapFilter filter = params.filter();
        for (List<Long> targets : Batches.of(gaps.targets(filter))) {
            write(gaps.gaps(targets, filter), filter.on(), table);
        }
    }

    private void write(List<Gap> piece, LocalDate on, ExportTable table) throws IOException {
        Map<Long, List<DesignationCitation>> citations = designations.citations(piece.stream().flatMap(gap -> Stream.concat(
                Stream.of(gap.first()), gap.others().stream().map(Gap.Listing::designation)))
                .map(DesignationRow::getId).toList());
        for (Gap gap : piece) {
            DesignationRow first = gap.first();
            listed(first, "first", gap, null, on, citations, table);
            for (Gap.Listing other : gap.others()) {
                listed(other.designation(), "listed", gap, other.lag(), on, citations, table);
            }
            for (UnlistedAuthority missing : gap.missing()) {
                Lag soFar = missing.soFar();
                table.row(
                        first.getTargetId(),
                        first.getTarget(),
                        first.getTargetKind(),
                        first.getCountry(),
                        missing.authority().code(),
                        missing.isKnown() ? "not_listed" : "unknown",
                        null,
                        null,
                        first.getAuthority(),
                        least(soFar),
                        most(soFar),
                        about(soFar),
                        null,
                        on,
                        null,
                        null);
            }
        }
    }

    private static void listed(DesignationRow row, String state, Gap gap, Lag lag, LocalDate on,
            Map<Long, List<DesignationCitation>> citations, ExportTable table) throws IOException {
        table.row(row.getTargetId(), row.getTarget(), row.getTargetKind(), row.getCountry(), row.getAuthority(), state,
                row.getLifeCycle().getListed(), row.getLifeCycle().getListedKind(), gap.first().getAuthority(),
                least(lag), most(lag), about(lag), row.getLifeCycle().statusOn(on), on, row.getId(),
                CitationText.lines(citations.get(row.getId())));
    }

    private static Long least(Lag lag) {
        return lag == null ? null : lag.least();
    }

    private static Long most(Lag lag) {
        return lag == null ? null : lag.most();
    }

    private static Boolean about(Lag lag) {
        return lag == null ? null : lag.about();
    }
}
