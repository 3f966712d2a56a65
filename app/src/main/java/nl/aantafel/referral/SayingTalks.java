package nl.aantafel.referral;

import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.TalksBefore;
import nl.aantafel.referral.store.StoredTalks;
import org.springframework.stereotype.Component;

/** Says, inside the use case of another room, what the referrer told of the talks beforehand. */
@Component
class SayingTalks implements TalksBefore {

    private final Authorise authorise;
    private final StoredTalks talks;

    SayingTalks(Authorise authorise, StoredTalks talks) {
        this.authorise = authorise;
        this.talks = talks;
    }

    @Override
    public List<Talk> ofCase(Actor actor, UUID caseId) {
        authorise.require(actor, Right.SEE_REFERRAL, caseId);
        return talks.ofCase(caseId);
    }

    @Override
    public List<Talk> forContactPoint(Actor actor, UUID partnership, UUID caseId) {
        authorise.require(actor, Duty.CONTACT_POINT, partnership);
        return talks.forContactPoint(partnership, caseId);
    }
}
