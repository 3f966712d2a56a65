package nl.aantafel.plan;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.CaseFiles.State;
import nl.aantafel.casefile.Families;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.plan.domain.Stamp;
import nl.aantafel.plan.store.PlanStore;
import org.springframework.stereotype.Component;

/**
 * How each use case of the plan begins and ends: may the actor, is the case taken up, is there a plan to write in (made on
 * first use); and the line in the log that names everyone of the family, as the plan is about all of them.
 */
@Component
class Opening {

    /** Help and how it goes: what a plan holds, in the frame's categories. */
    private static final Set<String> CATEGORIES = Set.of("guidance_care");

    private final Authorise authorise;
    private final CaseFiles caseFiles;
    private final Families families;
    private final PlanStore plans;
    private final Trace trace;
    private final Time time;

    Opening(Authorise authorise, CaseFiles caseFiles, Families families, PlanStore plans, Trace trace, Time time) {
        this.authorise = authorise;
        this.caseFiles = caseFiles;
        this.families = families;
        this.plans = plans;
        this.trace = trace;
        this.time = time;
    }

    Opened toRead(Actor actor, UUID caseId) {
        return toSee(actor, Right.SEE_CASE, caseId);
    }

    /** For what is there before there is a plan. */
    Opened toSee(Actor actor, Right right, UUID caseId) {
        authorise.require(actor, right, caseId);
        return opened(actor, caseFiles.view(actor, caseId));
    }

    /** Refused while the case is not taken up, and when it is closed. */
    Opened toChange(Actor actor, UUID caseId) {
        return begun(actor, Right.EDIT_PLAN, caseId);
    }

    Opened toReport(Actor actor, UUID caseId) {
        return begun(actor, Right.REPORT_PROGRESS, caseId);
    }

    /** Who neither does it nor guards it may only report on it when the whole plan is theirs to change. */
    void requireOwnOrEditor(Opened opened, boolean own) {
        if (!own) {
            authorise.require(opened.actor(), Right.EDIT_PLAN, opened.caseId());
        }
    }

    /** Whether the actor gives members of the family what they may read of the plan. */
    boolean mayRelease(Opened opened) {
        return opened.caseView().state() == State.TAKEN_UP
                && authorise.may(opened.actor(), Right.RELEASE, opened.caseId());
    }

    /** Whether the actor leads the table, and so writes down what others say. */
    boolean leads(Opened opened) {
        return authorise.may(opened.actor(), Right.LEAD_MEETING, opened.caseId());
    }

    /** For which organisation the actor is in the case. */
    UUID organisation(Opened opened) {
        return authorise
                .require(opened.actor(), Right.SEE_CASE, opened.caseId())
                .organisationId();
    }

    /** Whether the actor may say how it goes with what is theirs. */
    boolean mayReport(Opened opened) {
        return opened.caseView().state() == State.TAKEN_UP
                && authorise.may(opened.actor(), Right.REPORT_PROGRESS, opened.caseId());
    }

    boolean mayChange(Opened opened) {
        return opened.caseView().state() == State.TAKEN_UP
                && authorise.may(opened.actor(), Right.EDIT_PLAN, opened.caseId());
    }

    /** For a form: refused as the change itself would be, so that nobody types in vain. Nothing is written yet. */
    Opened toEdit(Actor actor, Right right, UUID caseId) {
        authorise.require(actor, right, caseId);
        CaseView view = caseFiles.view(actor, caseId);
        if (view.state() != State.TAKEN_UP) {
            throw RefusedException.conflict(
                    view.state() == State.CLOSED ? "plan.refusal.closed" : "plan.refusal.not-taken-up");
        }
        return opened(actor, view);
    }

    private Opened begun(Actor actor, Right right, UUID caseId) {
        Opened opened = toEdit(actor, right, caseId);
        plans.begin(caseId, opened.stamp());
        return opened;
    }

    private Opened opened(Actor actor, CaseView view) {
        return new Opened(actor, view, families.of(actor, view.id()), new Stamp(actor.person(), time.now()));
    }

    void read(Opened opened, String activity) {
        trace(opened, Trace.Action.READ, activity);
    }

    /** That there is something in these cases, and of nobody what. */
    void readSome(String activity, Set<UUID> cases) {
        if (cases.isEmpty()) {
            trace.nothingPersonal();
        }
        cases.forEach(each -> trace.of(Trace.Action.READ, activity, each, Set.of()));
    }

    void changed(Opened opened, String activity) {
        trace(opened, Trace.Action.CHANGE, activity);
    }

    void trace(Opened opened, Trace.Action action, String activity) {
        trace.line(new Trace.Line(
                action, activity, opened.caseId(), new HashSet<>(opened.keys().values()), CATEGORIES));
    }
}
