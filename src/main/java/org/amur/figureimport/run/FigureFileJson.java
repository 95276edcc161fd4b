package org.amur.figureimport.run;

import java.util.List;
import java.util.stream.Stream;

import org.amur.figure.AmountText;
import org.amur.figureimport.rows.Layout;
import org.amur.figureimport.rows.Reason;
import org.amur.web.Option;
import org.amur.web.Texts;

/**
 * Preview of a file of figures as programs read it.
 *
 * @param file      token by which only its account finds it
 * @param digest    identifies the preview, for the import
 * @param layout    null if Amur does not read it
 * @param complete  whether it can be imported
 * @param source    chosen for the whole file; null if the rows name their sources, or none was chosen
 * @param toWrite   number of figures that are not recorded yet
 * @param known     number of figures that are recorded already
 * @param problems  reasons why the file is refused, at most {@link #MAX_LISTED}
 * @param questions to be confirmed before the import
 * @param warnings  at most {@link #MAX_LISTED}
 */
public record FigureFileJson(
        String file,
        String name,
        String digest,
        Layout layout,
        long rows,
        boolean complete,
        boolean sourceNeeded,
        Option source,
        int toWrite,
        int known,
        int newSources,
        List<FileRemark> problems,
        List<FileRemark> questions,
        List<FileRemark> warnings) {

    private static final int MAX_LISTED = 200;

    /**
     * Remark on a place in the file.
     *
     * @param line   from 1; 0 for the file as a whole
     * @param column empty for a whole row or file
     */
    public record FileRemark(long line, String column, Reason reason, String text) {

        private static FileRemark of(FileFinding finding) {
            String text = Texts.get("figureImport.reason." + finding.getReason(), finding.getText(), finding.getDetail());
            return new FileRemark(finding.getLine(), finding.getColumn(), finding.getReason(), text);
        }
    }

    static FigureFileJson of(ImportPreview preview) {
        return new FigureFileJson(
                preview.getFile().getToken(),
                preview.getFile().getFileName(),
                preview.getDigest(),
                preview.getLayout(),
                preview.getRowsRead(),
                preview.isComplete(),
                preview.isSourceNeeded(),
                preview.getSource(),
                preview.getWritten(),
                preview.isComplete() ? preview.getKnown() : 0,
                preview.getSourcesMade(),
                preview.getProblems().stream().limit(MAX_LISTED).map(FileRemark::of).toList(),
                Stream.concat(preview.getQuestions().stream().map(FileRemark::of), doubt(preview.getDoubt())).toList(),
                preview.getFirstRemarks().stream().map(FileRemark::of).toList());
    }

    private static Stream<FileRemark> doubt(AmountDoubt doubt) {
        return Stream.ofNullable(doubt).map(found -> new FileRemark(0, found.getColumn(), null, Texts.get(
                found.isLikeCurrency() ? "figureImport.doubt.currency" : "figureImport.doubt",
                found.getFactor(),
                AmountText.display(found.getStated().amount()),
                AmountText.display(found.getKnown().amount()))));
    }
}
