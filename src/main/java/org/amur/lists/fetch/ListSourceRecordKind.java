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
public class ListSourceRecordKind implements RecordKind<ListSource> {

    public static final String CODE = "listSource";
    static final Refusal TAKEN = new Refusal("list", "lists.listSource.taken", List.of());

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Class<ListSource> type() {
        return ListSource.class;
    }

    @Override
    public String title(ListSource listSource) {
        return Texts.get(listSource.getList().getKey());
    }

    @Override
    public Map<String, String> facts(ListSource listSource) {
        return new ListSourceForm(listSource).facts();
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
        return "/lists/source/view?id=" + id;
    }
}
