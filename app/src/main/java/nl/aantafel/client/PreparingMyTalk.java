package nl.aantafel.client;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.client.OwnDoors.OwnPage;
import nl.aantafel.client.store.ContributionStore.At;
import nl.aantafel.client.store.FamilyTalkStore;
import nl.aantafel.client.store.FamilyTalkStore.Meeting;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;

@UseCases
class PreparingMyTalk implements MyTalks {

    private final OwnDoors doors;
    private final FamilyTalkStore store;
    private final Time time;
    private final Trace trace;

    PreparingMyTalk(OwnDoors doors, FamilyTalkStore store, Time time, Trace trace) {
        this.doors = doors;
        this.store = store;
        this.time = time;
        this.trace = trace;
    }

    @Override
    public Talk of(Actor actor, Optional<UUID> page) {
        OwnPage own = doors.page(actor, page);
        Optional<PlanCopy> meeting = store.meeting(own.id()).map(Meeting::copy);
        Optional<Given> given = meeting.flatMap(each -> store.given(own.id(), each.source()));
        trace.of(Trace.Action.READ, "client.talk", own.caseId(), Set.of(own.subjectKey()));
        return new Talk(own, meeting, given);
    }

    @Override
    public void prepare(Actor actor, Optional<UUID> page, Wish wish) {
        OwnPage own = doors.page(actor, page);
        if (!own.mayWrite()) {
            throw RefusedException.mayNot("client.plan.looks-along");
        }
        wish.refuseIfWrong();
        Meeting meeting =
                store.meeting(own.id()).orElseThrow(() -> RefusedException.conflict("client.talk.none-any-more"));
        Instant now = time.now();
        store.prepare(Ids.next(now), new At(own, actor.person(), now), meeting, wish);
        trace.of(Trace.Action.CREATE, "client.talk-prepare", own.caseId(), Set.of(own.subjectKey()));
    }
}
