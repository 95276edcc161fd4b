package org.amur.screening.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.amur.access.Caller;
import org.amur.figureimport.table.Table;
import org.amur.jobs.Job;
import org.amur.lists.ListRelease;
import org.amur.screening.lookup.Indexes;
import org.amur.web.Page;
import org.amur.web.QueryString;
import org.amur.web.Refusal;
import org.amur.web.RefusedException;
import org.amur.web.RequestedPage;
import org.amur.web.Texts;
import org.amur.web.UploadedFiles;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** {@code /screening/batch}: uploads and screens a batch; with {@code of} (a token) shows its results. */
@Named
@RequestScoped
public class BatchBacking {

    private static final String HERE = "/screening/batch?faces-redirect=true";
    private static final String FORM = "form:";
    private static final int MAX_TITLE_LENGTH = 60;

    @Inject
    @Param(name = "of")
    private String token;

    @Inject
    @Param
    private Boolean found;

    @Inject
    private RequestedPage page;

    @Inject
    private BatchService service;

    @Inject
    private BackgroundBatches background;

    @Inject
    private BatchRepository repository;

    @Inject
    private Indexes indexes;

    @Inject
    private Caller caller;

    private String text;
    private String charset;
    private Job unfinished;
    private boolean underWay;
    private NameBatch names;
    private Page<BatchName> rows;
    private List<NameBatch> all;
    private List<ListRelease> comparedWith;
    private Long foundCount;

    /** Order matters: a batch that ends in between then counts as finished rather than interrupted. */
    @PostConstruct
    void load() {
        unfinished = background.find(token).orElse(null);
        underWay = unfinished != null && unfinished.isRunning();
        names = token == null ? null : repository.find(token, caller.name()).orElse(null);
    }

    /** Returns the releases used; none if that was not stored. */
    public List<ListRelease> getComparedWith() {
        if (comparedWith == null) {
            comparedWith = names == null ? List.of() : repository.comparedWith(names);
        }
        return comparedWith;
    }

    public String screen() throws IOException {
        try {
            Part file = UploadedFiles.of(FORM + "file").stream().findFirst().orElse(null);
            if (file == null && (text == null || text.isBlank())) {
                throw new RefusedException("text", "screening.batch.none");
            }
            String kept = file != null ? upload(file) : service.keep(title(text), BatchFile.pasted(text));
            background.begin(kept);
            return HERE + "&of=" + kept;
        } catch (RefusedException e) {
            e.getRefusals().forEach(refusal -> Messages.addError(FORM + refusal.field(), "{0}", refusal.text()));
            return null;
        }
    }

    private String upload(Part file) throws IOException {
        String name = String.valueOf(file.getSubmittedFileName());
        try (InputStream content = file.getInputStream()) {
            return service.keep(BatchFile.title(name), BatchFile.uploaded(content.readNBytes(BatchFile.MAX_BYTES + 1), charset));
        }
    }

    private static String title(String text) {
        String first = text.strip().lines().findFirst().orElse("").strip();
        return first.length() <= MAX_TITLE_LENGTH ? first : first.substring(0, MAX_TITLE_LENGTH) + "…";
    }

    /** Continues a failed or interrupted batch. */
    public String goOn() {
        background.begin(token);
        return HERE + "&of=" + token;
    }

    public String discard() {
        service.discard(token);
        Messages.addFlashGlobalInfo("{0}", Texts.get("screening.batch.discarded"));
        return HERE;
    }

    /** Returns the requested batch; null if there is none or it is another user's. */
    public NameBatch getNames() {
        return names;
    }

    /** Returns true if the requested batch is another user's or was deleted. */
    public boolean isGone() {
        return token != null && names == null;
    }

    /** Returns the progress; null if it is not running. */
    public Job getUnderWay() {
        return underWay ? unfinished : null;
    }

    /** Returns the reason for the failure as a sentence; null if there is none. */
    public String getFailure() {
        return unfinished != null && unfinished.isFailed() ? Refusal.of(unfinished).text() : null;
    }

    /** Returns true if it is neither finished nor running. */
    public boolean isBrokenOff() {
        return names != null && !names.isEnded() && getUnderWay() == null;
    }

    public Page<BatchName> getRows() {
        if (rows == null) {
            rows = page.of((number, size) -> repository.page(names, isFound(), number, size));
        }
        return rows;
    }

    /** Returns the path of the page that explains the matches. */
    public String ask(BatchName name) {
        return "/screening?" + QueryString.parse("").with("q", name.getName()).with("kind", name.getKind()).with("birth",
                name.getBirth())
                .with("country", name.getCountry()).with("number", name.getNumber());
    }

    public long getFoundCount() {
        if (foundCount == null) {
            foundCount = repository.countFound(names);
        }
        return foundCount;
    }

    /** Returns true if only names with matches are shown. */
    public boolean isFound() {
        return Boolean.TRUE.equals(found);
    }

    /** Returns all batches of the reader, newest first. */
    public List<NameBatch> getAll() {
        if (all == null) {
            all = repository.of(caller.name());
        }
        return all;
    }

    public boolean isReady() {
        return indexes.lists().isPresent();
    }

    public List<String> getCharsets() {
        return Table.CHARSETS;
    }

    /** Returns the character set of a file; null to detect it. */
    public String getCharset() {
        return charset;
    }

    public void setCharset(String charset) {
        this.charset = charset == null || charset.isEmpty() ? null : charset;
    }

    public int getMostNames() {
        return BatchFile.MAX_NAMES;
    }

    public int getMostBytes() {
        return BatchFile.MAX_BYTES;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
