package nl.aantafel.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.CaseLeft;
import nl.aantafel.casefile.PhaseDecided;
import nl.aantafel.casefile.StatementCorrected;
import nl.aantafel.casefile.StatementWithdrawn;
import nl.aantafel.casefile.StatementWritten;
import nl.aantafel.casefile.Statements;
import nl.aantafel.gathering.Gatherings;
import nl.aantafel.kernel.Acting;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.Part;
import nl.aantafel.meeting.store.ConferenceStore;
import nl.aantafel.meeting.store.PartStore;
import nl.aantafel.notify.LiveScopes.Change;
import nl.aantafel.plan.AgreementMade;
import nl.aantafel.plan.DecisionProposed;
import nl.aantafel.plan.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What other rooms keep with a conference is of the same case, and comes to no settled report behind its back; and who leaves a
 * case is no longer asked for its conferences. Runs inside the use case of the other room, and undoes what it refuses.
 */
@Component
final class NamingConferences {

    private final ConferenceGate gate;
    private final ConferenceStore conferences;
    private final PartStore parts;
    private final Gatherings gatherings;
    private final Statements statements;
    private final Plans plans;

    NamingConferences(
            ConferenceGate gate,
            ConferenceStore conferences,
            PartStore parts,
            Gatherings gatherings,
            Statements statements,
            Plans plans) {
        this.gate = gate;
        this.conferences = conferences;
        this.parts = parts;
        this.gatherings = gatherings;
        this.statements = statements;
        this.plans = plans;
    }

    @EventListener
    void on(StatementWritten written) {
        UUID conference = written.conference();
        if (conference != null) {
            Conference named = gate.toName(actor(), written.caseId(), conference);
            gate.told(named, inAPart(named, written.statement()), Change.ADDED);
        }
    }

    /**
     * For whom it is. What is said in a conference that is split was said in one of its parts, and is for who sat there: nobody
     * else reads it until it is released.
     */
    private Set<Integer> inAPart(Conference conference, UUID statement) {
        List<Part> split = parts.of(conference.id());
        if (split.isEmpty()) {
            return Set.of();
        }
        Set<Integer> audience = audience(conference.caseId(), statement);
        if (split.stream().noneMatch(part -> part.circles().containsAll(audience))) {
            throw RefusedException.conflict("meeting.refused.choose-part");
        }
        return audience;
    }

    private Set<Integer> audience(UUID caseId, UUID statement) {
        return statements.audiences(actor(), caseId, List.of(statement)).getOrDefault(statement, Set.of());
    }

    @EventListener
    void on(StatementCorrected corrected) {
        UUID conference = corrected.conference();
        if (conference != null) {
            Conference named = gate.toName(actor(), corrected.caseId(), conference);
            gate.told(named, inAPart(named, corrected.statement()), Change.WHOLE);
        }
        tables(corrected.caseId(), corrected.statement());
    }

    @EventListener
    void on(StatementWithdrawn withdrawn) {
        tables(withdrawn.caseId(), withdrawn.statement());
    }

    /** A sentence that stands on a table somewhere is another one now, or gone. */
    private void tables(UUID caseId, UUID statement) {
        Set<Integer> audience = audience(caseId, statement);
        conferences.ofCase(caseId).stream()
                .filter(each -> each.state() == Conferences.State.RUNNING)
                .forEach(each -> gate.told(each, audience, Change.WHOLE));
    }

    @EventListener
    void on(PhaseDecided decided) {
        named(decided.caseId(), decided.conference());
    }

    @EventListener
    void on(AgreementMade made) {
        UUID conference = made.conference();
        if (conference != null) {
            Conference named = gate.toName(actor(), made.caseId(), conference);
            gate.told(
                    named,
                    plans.audiences(actor(), made.caseId()).getOrDefault(made.agreement(), Set.of()),
                    Change.WHOLE);
        }
    }

    @EventListener
    void on(DecisionProposed proposed) {
        named(proposed.caseId(), proposed.conference());
    }

    @EventListener
    void on(CaseLeft left) {
        gatherings.uninvite(actor(), left.caseId(), left.professional(), left.from());
    }

    private void named(UUID caseId, @Nullable UUID conference) {
        if (conference != null) {
            gate.changed(gate.toName(actor(), caseId, conference));
        }
    }

    private static Actor actor() {
        return Acting.current().orElseThrow();
    }
}
