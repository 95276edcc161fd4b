package org.amur.source;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.common.Option;

/** Makes a source on the spot, in another form's field, with what every source must have; the rest can follow. */
@Named
@RequestScoped
public class NewSourceBacking {

    @Inject
    private SourceService service;

    private SourceForm form = new SourceForm();
    private Option created;

    public void create() {
        created = new Option(service.create(form), form.getTitle());
        form = new SourceForm();
    }

    public SourceForm getForm() {
        return form;
    }

    /** What the script of the page then chooses in the field; null before. */
    public Option getCreated() {
        return created;
    }
}
