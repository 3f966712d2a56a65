package nl.aantafel.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;
import nl.aantafel.frame.Frame;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.rights.domain.Kept;
import nl.aantafel.rights.domain.Register;
import org.jspecify.annotations.Nullable;

/** Fills the partnership's papers in, and keeps what it writes itself. */
@UseCases
class WritingPapers implements Papers {

    private static final int FIRST_YEAR = 2020;

    private final RegisterGate gate;
    private final PaperParts parts;

    WritingPapers(RegisterGate gate, PaperParts parts) {
        this.gate = gate;
        this.parts = parts;
    }

    @Override
    public Paper read(Actor actor, UUID id, String paper, int year, Locale locale) {
        enter(actor, id, paper);
        if (year < FIRST_YEAR || year > gate.today().getYear()) {
            throw RefusedException.notFound();
        }
        Partnership partnership = gate.partnership(id);
        Frame frame = gate.frame(id);
        List<Kept<Text>> written = gate.store().newest(Register.PAPERS, id);
        Map<String, Kept<Text>> own = written.stream().collect(Collectors.toMap(Kept::key, each -> each));
        Function<UUID, String> names = gate.names(written);
        Object[] facts = facts(partnership, frame, year, locale);
        List<Section> sections = new ArrayList<>();
        for (String part : parts.of(paper, frame)) {
            Kept<Text> kept = own.get(key(paper, part));
            String theirs = kept == null ? "" : kept.content().text();
            sections.add(new Section(
                    part,
                    parts.title(paper, part, frame, locale),
                    theirs.isBlank() ? parts.text(paper, part, facts) : theirs,
                    !theirs.isBlank(),
                    kept == null ? 0 : kept.version(),
                    kept == null ? "" : names.apply(kept.by()),
                    kept == null ? null : kept.at(),
                    parts.table(actor, id, part, year, locale)));
        }
        gate.trace(Action.READ, "register.paper");
        return new Paper(id, partnership.name(), paper, year, sections);
    }

    /** What the texts that came with the program name, in the order in which they do; the language last. */
    private Object[] facts(Partnership partnership, Frame frame, int year, Locale locale) {
        String officer = gate.holders(partnership.id(), Set.of(Roles.DATA_PROTECTION_OFFICER)).stream()
                .map(RoleHolding::professional)
                .map(gate::name)
                .distinct()
                .collect(Collectors.joining(", "));
        return new Object[] {
            partnership.name(),
            partnership.contactPoint(),
            officer,
            frame.label().in(locale),
            String.valueOf(year),
            locale
        };
    }

    private void enter(Actor actor, UUID partnership, String paper) {
        if (!ALL.contains(paper)) {
            throw RefusedException.notFound();
        }
        if (paper.equals(COVENANT)) {
            gate.requireWorking(actor, partnership);
        } else {
            gate.requireWatching(actor, partnership);
        }
    }

    private static String key(String paper, String part) {
        return paper + "." + part;
    }

    @Override
    public List<Change> history(Actor actor, UUID partnership, String paper, String part) {
        enter(actor, partnership, paper);
        Kept<Text> kept = kept(partnership, paper, part);
        if (kept == null) {
            gate.nothingPersonal();
            return List.of();
        }
        List<Kept<Text>> versions = gate.store().versions(Register.PAPERS, kept.id());
        Function<UUID, String> names = gate.names(versions);
        gate.trace(Action.READ, "register.paper");
        return versions.stream()
                .map(each -> new Change(each.version(), names.apply(each.by()), each.at(), each.content()))
                .toList();
    }

    private @Nullable Kept<Text> kept(UUID partnership, String paper, String part) {
        return gate.store().newest(Register.PAPERS, partnership).stream()
                .filter(each -> each.key().equals(key(paper, part)))
                .findFirst()
                .orElse(null);
    }

    @Override
    public void write(Actor actor, UUID partnership, String paper, String part, String text, long version) {
        gate.requireWatching(actor, partnership);
        if (!ALL.contains(paper) || !parts.of(paper, gate.frame(partnership)).contains(part)) {
            throw RefusedException.notFound();
        }
        new Checks().text("tekst", text, Checks.LONG).refuseIfAny();
        Text says = new Text(text.strip());
        Kept<Text> now = kept(partnership, paper, part);
        if (now == null) {
            first(actor, partnership, key(paper, part), says, version);
        } else {
            gate.write(actor, Register.PAPERS, now, says, version);
        }
        gate.trace(Action.CHANGE, "register.paper-write");
    }

    private void first(Actor actor, UUID partnership, String key, Text says, long version) {
        Kept<Text> first =
                new Kept<>(Ids.next(gate.now()), 1, partnership, key, null, says, actor.person(), gate.now());
        if (version != 0 || !gate.store().write(Register.PAPERS, first)) {
            throw new RefusedException(
                    new Refusal.Stale(first.id(), 1, Map.of(), "", gate.now().toString()));
        }
    }
}
