package org.amur.source;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.amur.history.RecordForm;
import org.amur.text.PartialDate;
import org.amur.web.Languages;
import org.amur.web.Texts;

/** Form of a source; {@code version} is that of the source it was filled from. */
public class SourceForm extends RecordForm {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 500)
    private String title;

    @NotNull
    private SourceKind kind;

    @NotBlank
    @Size(max = 200)
    private String publisher;

    @Size(max = 300)
    private String authors;

    @Size(max = 1000)
    @Pattern(regexp = "https?://\\S+", message = "{source.address.invalid}")
    private String address;

    @NotBlank
    @Size(max = 35)
    @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", message = "{source.language.invalid}")
    private String language = "en";

    private PartialDate published;

    @PastOrPresent
    private LocalDate retrieved;

    @NotNull
    private SourceStatus status = SourceStatus.CURRENT;

    @NotNull
    private Reliability reliability;

    @Size(max = 4000)
    private String note;

    /** Creates a form for a new source. */
    public SourceForm() {
    }

    /** Creates a form for a stored source. */
    public SourceForm(Source source) {
        super(source);
        title = source.getTitle();
        kind = source.getKind();
        publisher = source.getPublisher();
        authors = source.getAuthors();
        address = source.getAddress();
        language = source.getLanguage();
        published = source.getPublished();
        retrieved = source.getRetrieved();
        status = source.getStatus();
        reliability = source.getReliability();
        note = source.getNote();
    }

    void applyTo(Source source) {
        source.describe(title, kind, publisher, authors, language);
        source.locate(address, published, retrieved);
        source.assess(status, reliability, note);
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("source.title", title);
        facts.put("source.kind", Texts.choice("source.kind", kind));
        facts.put("source.publisher", publisher);
        facts.put("source.authors", authors);
        facts.put("source.address", address);
        facts.put("source.language", Languages.name(language));
        facts.put("source.published", published == null ? null : published.getTyped());
        facts.put("source.retrieved", Objects.toString(retrieved, null));
        facts.put("source.status", Texts.choice("source.status", status));
        facts.put("source.reliability", Objects.toString(reliability, null));
        facts.put("source.note", note);
        return facts;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public SourceKind getKind() {
        return kind;
    }

    public void setKind(SourceKind kind) {
        this.kind = kind;
    }

    public String getPublisher() {
        return publisher;
    }

    public void setPublisher(String publisher) {
        this.publisher = publisher;
    }

    public String getAuthors() {
        return authors;
    }

    public void setAuthors(String authors) {
        this.authors = authors;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public PartialDate getPublished() {
        return published;
    }

    public void setPublished(PartialDate published) {
        this.published = published;
    }

    public LocalDate getRetrieved() {
        return retrieved;
    }

    public void setRetrieved(LocalDate retrieved) {
        this.retrieved = retrieved;
    }

    public SourceStatus getStatus() {
        return status;
    }

    public void setStatus(SourceStatus status) {
        this.status = status;
    }

    public Reliability getReliability() {
        return reliability;
    }

    public void setReliability(Reliability reliability) {
        this.reliability = reliability;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
