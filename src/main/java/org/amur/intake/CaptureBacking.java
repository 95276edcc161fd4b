package org.amur.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.amur.intake.Capture.Document;
import org.amur.intake.capture.CaptureReader;
import org.amur.web.RefusedException;
import org.amur.web.Texts;
import org.omnifaces.util.Messages;

/** Page {@code /intake/capture}: captures an article from pasted text, a file or a web address. */
@Named
@RequestScoped
public class CaptureBacking {

    @Inject
    private CaptureService service;

    @Inject
    private ArticleFetch fetch;

    private String pasted;
    private String address;
    private Part file;

    /** Captures the pasted text. */
    public String paste() {
        return pasted == null || pasted.isBlank() ? refuse("paste:text", Texts.get("intake.paste.needed"))
                : kept("paste:text", () -> Document.of(pasted, null));
    }

    /** Captures the uploaded file. */
    public String upload() {
        return file == null ? refuse("upload:file", Texts.get("intake.file.needed")) : kept("upload:file", this::uploaded);
    }

    /** Downloads and captures the document at the address. */
    public String download() {
        return address == null || address.isBlank() ? refuse("download:address", Texts.get("intake.address.needed"))
                : kept("download:address", () -> fetch.get(address.strip()));
    }

    private Document uploaded() {
        String name = file.getSubmittedFileName();
        try (InputStream content = file.getInputStream()) {
            return new Document(
                    content.readNBytes(CaptureReader.MAX_BYTES + 1),
                    name == null ? null : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1),
                    null,
                    file.getContentType());
        } catch (IOException e) {
            throw new RefusedException(null, "intake.refused.UNREADABLE");
        }
    }

    private String kept(String field, Supplier<Document> document) {
        try {
            return "/intake/read?faces-redirect=true&id=" + service.keep(document.get());
        } catch (RefusedException e) {
            return refuse(field, e.getRefusals().get(0).text());
        }
    }

    private static String refuse(String field, String why) {
        Messages.addError(field, "{0}", why);
        return null;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
