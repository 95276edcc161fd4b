package org.amur.lists.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import jakarta.validation.constraints.NotNull;

import org.amur.jobs.Job;
import org.amur.lists.ListRelease;
import org.amur.lists.ListRepository;
import org.amur.lists.OfficialList;
import org.amur.text.PartialDate;
import org.amur.web.Refusal;
import org.amur.web.RefusedException;
import org.amur.web.Texts;
import org.amur.web.UploadedFiles;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * {@code /lists/import}: uploads and imports the files of a release; with {@code upload} (a token) shows its progress.
 */
@Named
@ViewScoped(saveInViewState = true)
public class ListImportBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/lists/import?faces-redirect=true";
    private static final String FORM = "upload:";
    private static final String PUBLISHED = "published";
    private static final String FILES = "files";

    @Inject
    @Param(name = "upload")
    private String token;

    @Inject
    @Param(name = "list")
    private OfficialList asked;

    @Inject
    private ListImportService service;

    @Inject
    private BackgroundListImports imports;

    @Inject
    private ListRepository releases;

    @NotNull
    private OfficialList list;

    private PartialDate published;

    private transient Optional<Job> job;
    private transient List<ListUpload> uploads;
    private transient List<Job> unfinished;

    public String upload() throws IOException {
        if (published != null && !published.isExact()) {
            return refuse(PUBLISHED, Texts.get("lists.import.published.day"));
        }
        List<ListUploadFile> packed = new ArrayList<>();
        try {
            for (Part part : UploadedFiles.of(FORM + FILES)) {
                try (InputStream content = part.getInputStream()) {
                    packed.add(ListUploadFile.of(part.getSubmittedFileName(), content));
                }
            }
            String kept = imports.keep(list, published == null ? null : published.getEarliest(), packed);
            imports.begin(kept);
            return HERE + "&upload=" + kept;
        } catch (RefusedException e) {
            return refuse(e.getRefusals().get(0).field(), e.getRefusals().get(0).text());
        }
    }

    private static String refuse(String field, String why) {
        Messages.addError(FORM + field, "{0}", why);
        return null;
    }

    /** Restarts a failed or interrupted import. */
    public String again() {
        imports.begin(token);
        return HERE + "&upload=" + token;
    }

    public String discard() {
        service.discard(token);
        imports.forget(token);
        return HERE;
    }

    /** Redirects to the release of a finished import. */
    public void toRelease() {
        job().filter(done -> done.getResult() != null).map(this::pageOf).ifPresent(Faces::redirect);
    }

    private String pageOf(Job done) {
        ListRelease release = releases.release(done.getResult());
        String page = "lists/release?id=" + release.getId();
        boolean known = release.getRetrievedAt().isBefore(done.getStartedAt());
        return known ? page + "&again=true" : page;
    }

    private Optional<Job> job() {
        if (job == null) {
            // The upload first: it is deleted when its import is done.
            getUploads();
            job = imports.find(token);
        }
        return job;
    }

    /**
     * Returns the running import; null if there is none. An import that ended after the page was begun counts as
     * running: the page polls once more and is redirected.
     */
    public Job getUnderWay() {
        return job().filter(each -> each.isRunning() || each.getResult() != null).orElse(null);
    }

    /** Returns the reason for the last failure; null if there was none. */
    public Refusal getFailure() {
        return job().filter(Job::isFailed).map(Refusal::of).orElse(null);
    }

    /** Returns the requested upload while it is not imported; null if there is none. */
    public ListUpload getUpload() {
        return getUploads().stream().filter(upload -> upload.getToken().equals(token)).findFirst().orElse(null);
    }

    /** Returns true if a server stopped during the import of an upload. */
    public boolean isBrokenOff(ListUpload upload) {
        if (unfinished == null) {
            unfinished = imports.unfinished();
        }
        return unfinished.stream().anyMatch(each -> each.getSubject().equals(upload.getToken()) && each.isInterrupted());
    }

    /** Returns the reader's uploads that are not imported yet. */
    public List<ListUpload> getUploads() {
        if (uploads == null) {
            uploads = imports.uploads();
        }
        return uploads;
    }

    /** Returns true if the requested upload does not exist or was deleted. */
    public boolean isGone() {
        return token != null && getUpload() == null && getUnderWay() == null;
    }

    public OfficialList getList() {
        return list == null ? asked : list;
    }

    public void setList(OfficialList list) {
        this.list = list;
    }

    public PartialDate getPublished() {
        return published;
    }

    public void setPublished(PartialDate published) {
        this.published = published;
    }
}
