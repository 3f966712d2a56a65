package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.aantafel.casefile.CaseGate.Inside;
import nl.aantafel.casefile.Histories.HelpQuestion;
import nl.aantafel.casefile.Histories.HelpState;
import nl.aantafel.casefile.Histories.HelpView;
import nl.aantafel.casefile.domain.HistoryRules;
import nl.aantafel.casefile.store.HelpQuestionStore;
import nl.aantafel.casefile.store.HistoryStore;
import nl.aantafel.casefile.store.TeamStore;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.notify.Mails;
import nl.aantafel.notify.Mails.NewMail;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.NewTask;

/** Asks who holds a trajectory, and keeps what they answer. */
@UseCases
class KeepingHelpCourses implements HelpCourses {

    /** The task and the mail of who is asked; what they are about is the question. */
    static final String ASKED = "help_asked";

    static final String ABOUT = "help";

    /** The task of who directs when help is stuck. */
    private static final String STUCK = "help_stuck";

    static final String ANSWER_TERM = "help_answer";

    private final CaseGate gate;
    private final HistoryStore histories;
    private final HelpQuestionStore store;
    private final TeamStore team;
    private final Teams teams;
    private final Tasks tasks;
    private final Mails mails;
    private final Time time;

    KeepingHelpCourses(
            CaseGate gate,
            HistoryStore histories,
            HelpQuestionStore store,
            TeamStore team,
            Teams teams,
            Tasks tasks,
            Mails mails,
            Time time) {
        this.gate = gate;
        this.histories = histories;
        this.store = store;
        this.team = team;
        this.teams = teams;
        this.tasks = tasks;
        this.mails = mails;
        this.time = time;
    }

    @Override
    public UUID ask(Actor actor, UUID caseId, UUID help) {
        gate.require(actor, Right.SEE_CASE, caseId);
        Inside inside = gate.enter(actor, Right.EDIT_FAMILY, caseId);
        HelpView it = histories.of(caseId).help().stream()
                .filter(each -> each.id().equals(help))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        UUID holder = it.course().holder();
        LocalDate today = time.today();
        if (holder == null || !team.presentAt(caseId, today).contains(holder)) {
            throw RefusedException.conflict("casefile.refusal.help-nobody-holds");
        }
        if (it.stateOn(today) != HelpState.STARTED) {
            throw RefusedException.conflict("casefile.refusal.help-does-not-run");
        }
        if (it.questions().stream().anyMatch(HelpQuestion::open)) {
            throw RefusedException.conflict("casefile.refusal.help-asked-already");
        }
        UUID id = gate.id();
        LocalDate due = inside.frame().term(ANSWER_TERM).lastDay(today);
        store.ask(caseId, id, help, holder, due, today, actor.person());
        tasks.add(actor, new NewTask(inside.basis().partnership(), caseId, ASKED, ABOUT, id, holder, due, ""));
        if (!holder.equals(actor.person())) {
            mails.queue(actor, List.of(new NewMail(holder, ASKED, id, 0)));
        }
        gate.traceAll(Action.CREATE, "history.ask-help", caseId);
        return id;
    }

    @Override
    public void answer(Actor actor, UUID caseId, UUID question, String goes, String hindrance) {
        Inside inside = gate.enter(actor, Right.REPORT_PROGRESS, caseId);
        HelpQuestion asked = histories.of(caseId).help().stream()
                .flatMap(help -> help.questions().stream())
                .filter(each -> each.id().equals(question))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        if (!asked.holder().equals(actor.person()) && !gate.may(actor, Right.EDIT_FAMILY, caseId)) {
            throw RefusedException.mayNot("casefile.refusal.help-not-asked");
        }
        HistoryRules.answer(goes, hindrance).refuseIfAny();
        if (!store.answer(caseId, question, goes, hindrance.strip(), time.today(), actor.person())) {
            throw RefusedException.conflict("casefile.refusal.help-answered");
        }
        if (goes.equals(HistoryRules.STUCK)) {
            tell(inside, question);
        }
        gate.traceAll(Action.CHANGE, "history.answer-help", caseId);
    }

    /** Who directs looks at it today, unless they answered themselves. */
    private void tell(Inside inside, UUID question) {
        teams.of(inside.actor(), inside.caseId())
                .director()
                .map(Teams.DirectionView::professional)
                .filter(director -> !Objects.equals(director, inside.actor().person()))
                .ifPresent(director -> tasks.add(
                        inside.actor(),
                        new NewTask(
                                inside.basis().partnership(),
                                inside.caseId(),
                                STUCK,
                                ABOUT,
                                question,
                                director,
                                time.today(),
                                "")));
    }
}
