package org.amur.lists.fetch;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.amur.access.Roles;
import org.amur.history.RecordKind;
import org.amur.web.Refusal;
import org.amur.web.Texts;

/** Record kind of automatic imports. */
@ApplicationScoped
public class SupplyRecordKind implements RecordKind<Supply> {

    public static final String CODE = "supply";
    static final Refusal TAKEN = new Refusal("list", "lists.supply.taken", List.of());

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Class<Supply> type() {
        return Supply.class;
    }

    @Override
    public String title(Supply supply) {
        return Texts.get(supply.getList().getKey());
    }

    @Override
    public Map<String, String> facts(Supply supply) {
        return new SupplyForm(supply).facts();
    }

    @Override
    public Optional<String> onlyFor() {
        return Optional.of(Roles.ADMIN);
    }

    @Override
    public Optional<Refusal> taken() {
        return Optional.of(TAKEN);
    }

    @Override
    public String viewAddress(long id) {
        return "/lists/supply/view?id=" + id;
    }
}
