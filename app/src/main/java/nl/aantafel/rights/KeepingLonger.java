package nl.aantafel.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.access.CaseRoles;
import nl.aantafel.access.Memberships;
import nl.aantafel.access.Memberships.MemberView;
import nl.aantafel.access.Principal;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Authorise.Standing;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.platform.DestroyingCases;
import nl.aantafel.platform.Perishable.Item;
import nl.aantafel.platform.RetainedCases;
import nl.aantafel.platform.RetainedCases.RetainedCase;
import nl.aantafel.rights.domain.ProlongationRules;
import nl.aantafel.rights.domain.RetentionClock;
import nl.aantafel.rights.store.FallingDueStore;
import nl.aantafel.rights.store.ProlongationStore;
import nl.aantafel.rights.store.ProlongationStore.Asked;
import nl.aantafel.rights.store.ProlongationStore.Spoken;
import nl.aantafel.rights.store.ProlongationStore.Stamp;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.NewTask;

@UseCases
class KeepingLonger implements Prolongations {

    static final String ASKED = "prolongation_asked";

    private final Authorise authorise;
    private final Memberships memberships;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;
    private final ProlongationStore store;
    private final FallingDueStore falling;
    private final RetainedCases cases;
    private final DestroyingCases kept;
    private final Tasks tasks;
    private final Trace trace;
    private final Time time;

    KeepingLonger(
            Authorise authorise,
            Memberships memberships,
            WhoIsWho whoIsWho,
            FrameCatalogue frames,
            ProlongationStore store,
            FallingDueStore falling,
            RetainedCases cases,
            DestroyingCases kept,
            Tasks tasks,
            Trace trace,
            Time time) {
        this.authorise = authorise;
        this.memberships = memberships;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
        this.store = store;
        this.falling = falling;
        this.cases = cases;
        this.kept = kept;
        this.tasks = tasks;
        this.trace = trace;
        this.time = time;
    }

    @Override
    public List<Prolongation> of(Actor actor, UUID caseId) {
        Standing standing = inside(actor, caseId, Right.SEE_CASE, Right.ANSWER_CLOSED);
        lookingWhenClosed(actor, caseId);
        List<Asked> asked = store.of(caseId);
        Map<UUID, List<Spoken>> words = store.words(caseId);
        Map<UUID, Organisation> providers = asked.isEmpty() ? Map.of() : providers(actor, caseId);
        Set<UUID> people = new LinkedHashSet<>();
        asked.forEach(each -> people.add(each.by()));
        words.values().forEach(rows -> rows.forEach(row -> people.add(row.by())));
        Map<UUID, Professional> names = whoIsWho.professionals(people);
        Set<UUID> own = asked.isEmpty() ? Set.of() : answersFor(actor, standing, providers.keySet());
        traced(Trace.Action.READ, "prolongations.of", caseId);
        return asked.stream()
                .map(each -> new Prolongation(
                        each.id(),
                        each.wish().ground(),
                        each.wish().reason(),
                        each.wish().criteria(),
                        each.until(),
                        name(names, each.by()),
                        each.at(),
                        answers(providers, words.getOrDefault(each.id(), List.of()), names, own)))
                .toList();
    }

    /** Of an open case who is at its table, of a closed one who answers for it. */
    private Standing inside(Actor actor, UUID caseId, Right open, Right closed) {
        return authorise.require(actor, authorise.may(actor, closed, caseId) ? closed : open, caseId);
    }

    /** Whoever keeps a closed case has said for what before they read why it is kept longer, or ask it. */
    private void lookingWhenClosed(Actor actor, UUID caseId) {
        if (authorise.may(actor, Right.KEEP_CLOSED, caseId) && !authorise.may(actor, Right.SEE_CLOSED, caseId)) {
            throw RefusedException.conflict("rights.prolongation.look-first");
        }
    }

    private static String name(Map<UUID, Professional> names, UUID person) {
        Professional professional = names.get(person);
        return professional == null ? "" : professional.name();
    }

    private List<Answer> answers(
            Map<UUID, Organisation> providers, List<Spoken> words, Map<UUID, Professional> names, Set<UUID> own) {
        Map<UUID, Spoken> last = new HashMap<>();
        words.forEach(word -> last.put(word.organisation(), word));
        List<Answer> answers = new ArrayList<>();
        providers.forEach((id, organisation) -> answers.add(Optional.ofNullable(last.get(id))
                .map(word -> new Answer(
                        id,
                        organisation.name(),
                        word.agrees(),
                        word.until(),
                        word.reason(),
                        name(names, word.by()),
                        word.at(),
                        own.contains(id)))
                .orElseGet(() -> new Answer(id, organisation.name(), null, null, "", "", null, own.contains(id)))));
        return answers;
    }

    /** All organisations that are or were in the case: who brought what, and whether anything, is told to nobody by this. */
    private Map<UUID, Organisation> providers(Actor actor, UUID caseId) {
        Set<UUID> ids = memberships.members(actor, caseId).stream()
                .map(MemberView::organisation)
                .collect(Collectors.toSet());
        return whoIsWho.organisations(ids).values().stream()
                .sorted(java.util.Comparator.comparing(Organisation::name))
                .collect(Collectors.toMap(Organisation::id, each -> each, (one, other) -> one, LinkedHashMap::new));
    }

    private Set<UUID> answersFor(Actor actor, Standing standing, Set<UUID> providers) {
        return authorise.may(actor, Right.WORK_TRIAGE, standing.caseId())
                        || authorise.may(actor, Right.KEEP_CLOSED, standing.caseId())
                ? providers
                : Set.of(standing.organisationId());
    }

    @Override
    public Possible possible(Actor actor, UUID caseId) {
        inside(actor, caseId, Right.SEE_CASE, Right.ANSWER_CLOSED);
        RetainedCase found = found(caseId);
        Frame frame = frames.frame(found.frameCode());
        boolean soon = firstDue(frame, caseId)
                .filter(first -> !first.isAfter(ahead(frame)))
                .isPresent();
        traced(Trace.Action.READ, "prolongations.possible", caseId);
        return new Possible(
                frame,
                soon ? ProlongationRules.latest(frame.retention(), time.today()).orElse(null) : null,
                authorise.may(actor, Right.MANAGE_TEAM, caseId) || authorise.may(actor, Right.KEEP_CLOSED, caseId));
    }

    private LocalDate ahead(Frame frame) {
        return time.today().plusMonths(new RetentionClock(frame.retention(), Map.of()).ahead());
    }

    /** Of a closed case nothing can be seen: what the last round found counts. */
    private Optional<LocalDate> firstDue(Frame frame, UUID caseId) {
        if (cases.shielded(falling.app(), caseId).isPresent()) {
            return falling.firstDue(caseId);
        }
        List<Item> items = kept.items(falling.app(), caseId);
        return RetentionClock.of(frame.retention(), items, ProlongationStore.prolonged(falling.app(), caseId))
                .firstDue(items);
    }

    private RetainedCase found(UUID caseId) {
        return cases.of(falling.app(), List.of(caseId)).stream()
                .findFirst()
                .or(() -> cases.shielded(falling.app(), caseId).map(RetainedCases.Shielded::kept))
                .orElseThrow(RefusedException::notFound);
    }

    @Override
    public UUID ask(Actor actor, UUID caseId, Wish wish) {
        Standing standing = inside(actor, caseId, Right.MANAGE_TEAM, Right.KEEP_CLOSED);
        lookingWhenClosed(actor, caseId);
        RetainedCase found = found(caseId);
        Frame frame = frames.frame(found.frameCode());
        LocalDate today = time.today();
        LocalDate first = firstDue(frame, caseId)
                .filter(due -> !due.isAfter(ahead(frame)))
                .orElseThrow(() -> RefusedException.conflict("rights.prolongation.too-early"));
        ProlongationRules.check(frame, wish, found.closedOn(), first, today);
        LocalDate latest = ProlongationRules.latest(frame.retention(), today).orElseThrow();
        LocalDate wished = wish.until();
        UUID id = Ids.next(time.now());
        store.ask(id, caseId, wish, wished == null ? latest : wished, new Stamp(actor.person(), time.now()));
        invite(actor, standing, first);
        traced(Trace.Action.DECIDE, "prolongations.ask", caseId);
        return id;
    }

    /** One task for each provider, for somebody of it who is at the table. */
    private void invite(Actor actor, Standing standing, LocalDate first) {
        Map<UUID, UUID> one = new LinkedHashMap<>();
        Instant now = time.now();
        memberships.members(actor, standing.caseId()).stream()
                .filter(member ->
                        (member.principals().contains(Principal.TABLE) || CaseRoles.OF_CLOSED.contains(member.role()))
                                && (member.until() == null || member.until().isAfter(now)))
                .forEach(member -> one.putIfAbsent(member.organisation(), member.person()));
        one.values()
                .forEach(owner -> tasks.add(
                        actor,
                        new NewTask(
                                standing.partnershipId(),
                                standing.caseId(),
                                ASKED,
                                "retention",
                                standing.caseId(),
                                owner,
                                first,
                                "")));
    }

    @Override
    public void answer(Actor actor, UUID prolongation, Word word) {
        Asked asked = store.find(prolongation).orElseThrow(RefusedException::notFound);
        Standing standing = inside(actor, asked.caseId(), Right.SEE_CASE, Right.ANSWER_CLOSED);
        Map<UUID, Organisation> providers = providers(actor, asked.caseId());
        if (!providers.containsKey(word.organisation())) {
            throw RefusedException.notFound();
        }
        if (!answersFor(actor, standing, providers.keySet()).contains(word.organisation())) {
            throw RefusedException.mayNot("rights.prolongation.not-yours");
        }
        new Checks()
                .text("reden", word.reason(), Checks.LONG)
                .that(word.agrees() || !word.reason().isBlank(), "reden", "rights.prolongation.refusal-reason")
                .refuseIfAny();
        Frame frame = frames.frame(found(asked.caseId()).frameCode());
        store.answer(
                Ids.next(time.now()),
                asked,
                word,
                word.agrees() ? until(frame, asked) : null,
                new Stamp(actor.person(), time.now()));
        traced(Trace.Action.DECIDE, "prolongations.answer", asked.caseId());
    }

    /** Counted from the day the provider makes its data available anew (Bgs, artikel 1.16 lid 3). */
    private LocalDate until(Frame frame, Asked asked) {
        LocalDate latest = ProlongationRules.latest(frame.retention(), time.today())
                .orElseThrow(() -> RefusedException.conflict("rights.prolongation.none-in-frame"));
        if (asked.until().isBefore(time.today())) {
            throw RefusedException.conflict("rights.prolongation.over");
        }
        return asked.until().isBefore(latest) ? asked.until() : latest;
    }

    private void traced(Trace.Action action, String activity, UUID caseId) {
        trace.of(
                action,
                activity,
                caseId,
                cases.shielded(falling.app(), caseId)
                        .map(RetainedCases.Shielded::subjects)
                        .orElseGet(() -> cases.subjects(falling.app(), caseId)));
    }
}
