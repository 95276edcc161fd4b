package org.amur.sanctions.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.history.RestorableKind;
import org.amur.sanctions.authority.AuthorityRecordKind;
import org.amur.source.SourceRecordKind;
import org.amur.web.Dependent;
import org.amur.web.Dependents;
import org.amur.web.Option;
import org.amur.web.Refusal;

/** Record kind of programmes, with their references. */
@ApplicationScoped
public class ProgrammeRecordKind implements RestorableKind<Programme>, Dependents {

    public static final String CODE = "programme";
    static final Refusal CODE_TAKEN = new Refusal("code", "sanctions.programme.code.taken", List.of());

    @Inject
    private ProgrammeRepository programmes;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Class<Programme> type() {
        return Programme.class;
    }

    @Override
    public String title(Programme programme) {
        return programme.getName() + " (" + programme.getCode() + ")";
    }

    @Override
    public Map<String, String> facts(Programme programme) {
        return new ProgrammeForm(programme).facts();
    }

    @Override
    public Optional<Refusal> taken() {
        return Optional.of(CODE_TAKEN);
    }

    @Override
    public String viewAddress(long id) {
        return "/sanctions/programme/view?id=" + id;
    }

    @Override
    public List<Dependent> on(String kind, long id) {
        List<Option> found = switch (kind) {
            case AuthorityRecordKind.CODE -> programmes.of(id);
            case SourceRecordKind.CODE -> programmes.citing(id);
            default -> List.of();
        };
        return found.stream().map(option -> new Dependent(CODE, option.label() + " (" + option.detail() + ")",
                viewAddress(option.id()))).toList();
    }
}
