package nl.aantafel.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Histories;
import nl.aantafel.casefile.Phases;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.casefile.Teams;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.Conferences;
import nl.aantafel.plan.Plans;
import org.jspecify.annotations.Nullable;

/** Puts a whole case together out of what each room shows of it. */
@UseCases
class ReadingWholeCases implements WholeCase {

    private final Authorise authorise;
    private final CaseFiles cases;
    private final Families families;
    private final Statements statements;
    private final Histories histories;
    private final Teams teams;
    private final Phases phases;
    private final Plans plans;
    private final Conferences conferences;
    private final Trace trace;

    ReadingWholeCases(
            Authorise authorise,
            CaseFiles cases,
            Families families,
            Statements statements,
            Histories histories,
            Teams teams,
            Phases phases,
            Plans plans,
            Conferences conferences,
            Trace trace) {
        this.authorise = authorise;
        this.cases = cases;
        this.families = families;
        this.statements = statements;
        this.histories = histories;
        this.teams = teams;
        this.phases = phases;
        this.plans = plans;
        this.conferences = conferences;
        this.trace = trace;
    }

    @Override
    public CaseDossier read(Actor actor, UUID caseId) {
        authorise.require(actor, Right.SEE_CASE, caseId);
        FamilyView family = families.of(actor, caseId);
        CaseDossier dossier = new CaseDossier(
                cases.view(actor, caseId),
                family,
                said(actor, caseId),
                histories.of(actor, caseId),
                teams.of(actor, caseId),
                phases.of(actor, caseId),
                cases.pathways(actor, caseId),
                plans.of(actor, caseId),
                conferences.ofCase(actor, caseId));
        Set<UUID> subjects =
                family.persons().stream().map(PersonView::subjectKey).collect(Collectors.toUnmodifiableSet());
        trace.of(Trace.Action.READ, "exchange.dossier", caseId, subjects);
        return dossier;
    }

    /** What may not be passed on stays here, but for who brought it. */
    private List<StatementView> said(Actor actor, UUID caseId) {
        List<StatementView> all = new ArrayList<>();
        @Nullable String after = null;
        do {
            Slice<StatementView> slice = statements.list(
                    actor,
                    caseId,
                    new Statements.Query(Set.of(), Set.of(), Set.of(), null, Set.of(), false, after, Paging.MOST));
            slice.rows().stream().filter(each -> each.shared().mayGoOut()).forEach(all::add);
            after = slice.next().orElse(null);
        } while (after != null);
        return List.copyOf(all);
    }
}
