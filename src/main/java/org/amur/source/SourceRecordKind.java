package org.amur.source;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.history.RestorableKind;
import org.amur.web.Dependent;
import org.amur.web.Dependents;

/** Record kind of sources, and sources that derive from others as dependents. */
@ApplicationScoped
public class SourceRecordKind implements RestorableKind<Source>, Dependents {

    public static final String CODE = "source";

    @Inject
    private SourceRepository sources;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Class<Source> type() {
        return Source.class;
    }

    @Override
    public String title(Source source) {
        return source.getTitle();
    }

    @Override
    public Map<String, String> facts(Source source) {
        return new SourceForm(source).facts();
    }

    @Override
    public List<Dependent> on(String kind, long id) {
        if (!CODE.equals(kind)) {
            return List.of();
        }
        return sources.repeating(id).stream()
                .map(option -> new Dependent(CODE, option.label(), viewAddress(option.id()))).toList();
    }
}
