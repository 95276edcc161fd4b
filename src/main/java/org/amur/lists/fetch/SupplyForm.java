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
public class SupplyForm extends RecordForm {

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
    public SupplyForm(OfficialList list) {
        this.list = list;
    }

    public SupplyForm(Supply supply) {
        super(supply);
        list = supply.getList();
        enabled = supply.isEnabled();
        folder = supply.getFolder();
        addresses = String.join("\n", supply.getAddresses());
        rhythm = supply.getRhythm();
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("lists.list", list == null ? null : Texts.get(list.getKey()));
        facts.put("lists.supply.enabled", Texts.get(enabled ? "lists.supply.on" : "lists.supply.off"));
        facts.put("lists.supply.folder", folder);
        facts.put("lists.supply.addresses", addresses);
        facts.put("lists.supply.rhythm", rhythm == null ? null : Rhythm.of(rhythm).text());
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
