package org.amur.lists.fetch;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.amur.history.RecordForm;
import org.amur.lists.OfficialList;
import org.amur.web.Texts;

/** Form of an automatic import. */
public class ListSourceForm extends RecordForm {

    private static final long serialVersionUID = 1L;

    @NotNull
    private OfficialList list;

    private boolean enabled;

    @Size(max = 100)
    private String folder;

    @Size(max = 4000)
    private String addresses;

    @NotNull
    @Pattern(regexp = "H(1|2|3|6|12)|D([01]\\d|2[0-3])")
    private String rhythm = "D05";

    /** Creates the form for a list; null to choose one. */
    public ListSourceForm(OfficialList list) {
        this.list = list;
    }

    public ListSourceForm(ListSource listSource) {
        super(listSource);
        list = listSource.getList();
        enabled = listSource.isEnabled();
        folder = listSource.getFolder();
        addresses = String.join("\n", listSource.getAddresses());
        rhythm = listSource.getRhythm();
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("lists.list", list == null ? null : Texts.get(list.getKey()));
        facts.put("lists.listSource.enabled", Texts.get(enabled ? "lists.listSource.on" : "lists.listSource.off"));
        facts.put("lists.listSource.folder", folder);
        facts.put("lists.listSource.addresses", addresses);
        facts.put("lists.listSource.rhythm", rhythm == null ? null : Rhythm.of(rhythm).text());
        return facts;
    }

    public OfficialList getList() {
        return list;
    }

    public void setList(OfficialList list) {
        this.list = list;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public String getFolder() {
        return folder;
    }

    public void setFolder(String folder) {
        this.folder = folder;
    }

    public String getAddresses() {
        return addresses;
    }

    public void setAddresses(String addresses) {
        this.addresses = addresses;
    }

    public String getRhythm() {
        return rhythm;
    }

    public void setRhythm(String rhythm) {
        this.rhythm = rhythm;
    }
}
