package nl.aantafel.client;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.client.store.FamilyScoreStore;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;

@UseCases
class ReadingFamilyScores implements FamilyScores {

    private final Authorise authorise;
    private final FamilyScoreStore store;
    private final HeardFromFamily heard;
    private final FamilyTrace trace;

    ReadingFamilyScores(Authorise authorise, FamilyScoreStore store, HeardFromFamily heard, FamilyTrace trace) {
        this.authorise = authorise;
        this.store = store;
        this.heard = heard;
        this.trace = trace;
    }

    @Override
    public List<Scored> of(Actor actor, UUID caseId) {
        authorise.require(actor, Right.SEE_CASE, caseId);
        List<Scored> all = store.of(caseId);
        trace.about(
                actor,
                Action.READ,
                "client.family-scores",
                caseId,
                all.stream().map(Scored::person).collect(Collectors.toSet()));
        return all;
    }

    @Override
    public void read(Actor actor, UUID caseId, UUID score) {
        authorise.require(actor, Right.RELEASE, caseId);
        Scored found = store.of(caseId).stream()
                .filter(each -> each.id().equals(score))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        heard.read(actor, caseId, score);
        trace.about(actor, Action.CHANGE, "client.score-read", caseId, Set.of(found.person()));
    }
}
