package nl.aantafel.meeting;

import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.HonouringRequests;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.meeting.store.TalkStore;
import nl.aantafel.platform.WithheldRows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does to what conferences keep what was granted to whom it is about. A figure is put right also after the conference. */
@Component("meetingHonouringGranted")
class HonouringGranted implements HonouringRequests {

    private static final String ROOM = "meeting";
    private static final String SCORE = "score";

    private final WithheldRows rows;
    private final TalkStore talks;

    HonouringGranted(WithheldRows rows, TalkStore talks) {
        this.rows = rows;
        this.talks = talks;
    }

    @Override
    public Set<String> types() {
        return Set.of(SCORE, "invitation");
    }

    @Override
    public Set<String> typed() {
        return Set.of(SCORE);
    }

    @Override
    public @Nullable String problem(ResourceRef item, String text) {
        return text.strip().matches("[1-9]|10") ? null : "meeting.request.figure";
    }

    @Override
    public void rectify(Actor actor, UUID caseId, ResourceRef item, String text) {
        if (!talks.rectify(caseId, item.id(), Integer.parseInt(text.strip()))) {
            throw RefusedException.conflict("meeting.request.not-seen");
        }
    }

    @Override
    public void withhold(Actor actor, UUID request, ResourceRef item, Why why) {
        rows.withhold(ROOM, request, item, why);
    }

    @Override
    public void giveBack(Actor actor, UUID request, ResourceRef item) {
        rows.giveBack(ROOM, request, item);
    }
}
