package nl.aantafel.survey;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.notify.Mails;
import nl.aantafel.notify.Mails.NewMail;
import nl.aantafel.survey.Campaigns.CampaignView;
import nl.aantafel.survey.Campaigns.State;
import nl.aantafel.survey.store.CampaignTable;
import nl.aantafel.survey.store.InviteTable;
import nl.aantafel.survey.store.InviteTable.Asked;
import org.jspecify.annotations.Nullable;

@UseCases
class KeepingInvites implements Invites {

    /** Whoever was mailed is left in peace for so long. */
    private static final Duration PEACE = Duration.ofDays(3);

    private final SurveyGate gate;
    private final CampaignTable campaigns;
    private final InviteTable table;
    private final Mails mails;

    KeepingInvites(SurveyGate gate, CampaignTable campaigns, InviteTable table, Mails mails) {
        this.gate = gate;
        this.campaigns = campaigns;
        this.table = table;
        this.mails = mails;
    }

    @Override
    public InviteCounts counts(Actor actor, UUID campaign) {
        gate.trace().nothingPersonal();
        return table.counts(campaign, gate.campaign(actor, campaign).units());
    }

    private CampaignView open(Actor actor, UUID campaign) {
        CampaignView found = gate.campaign(actor, campaign);
        // Held, so that two who press at once do not ask everybody twice.
        campaigns.held(campaign);
        if (found.state() != State.OPEN) {
            throw RefusedException.conflict("survey.campaign.not-open");
        }
        return found;
    }

    @Override
    public Sent invite(Actor actor, UUID campaign) {
        CampaignView found = open(actor, campaign);
        UUID population = found.plan().population();
        if (population == null) {
            throw RefusedException.conflict("survey.invites.no-population");
        }
        List<UUID> fresh = table.unasked(campaign, population);
        table.add(campaign, found.partnership(), fresh, gate.now());
        List<Asked> asked = table.open(campaign, null).stream()
                .filter(each -> fresh.contains(each.unit()))
                .toList();
        gate.trace().of(Action.EXPORT, "survey.invite", null, List.of());
        return sent(actor, asked, true);
    }

    @Override
    public Sent remind(Actor actor, UUID campaign) {
        open(actor, campaign);
        gate.trace().of(Action.EXPORT, "survey.remind", null, List.of());
        return sent(actor, table.open(campaign, gate.now().minus(PEACE)), false);
    }

    private Sent sent(Actor actor, List<Asked> asked, boolean onPaper) {
        List<NewMail> mailed = asked.stream()
                .filter(Asked::reachable)
                .map(each -> new NewMail(each.id(), InviteLetters.KIND, each.id(), part(gate.now())))
                .toList();
        mails.queueOutside(actor, mailed);
        return new Sent(
                mailed.size(),
                onPaper
                        ? onPaper(
                                asked.stream().filter(each -> !each.reachable()).toList())
                        : List.of());
    }

    /** A later mail is a later version: one that did not go out yet is dropped. */
    private static int part(Instant now) {
        return Math.toIntExact(now.getEpochSecond() / 60);
    }

    @Override
    public List<HandOut> renew(Actor actor, UUID campaign) {
        open(actor, campaign);
        gate.trace().of(Action.EXPORT, "survey.invite", null, List.of());
        return onPaper(table.open(campaign, null).stream()
                .filter(each -> !each.reachable())
                .toList());
    }

    private List<HandOut> onPaper(List<Asked> asked) {
        List<HandOut> all = new ArrayList<>();
        for (Asked each : asked) {
            String token = SecretLinks.random();
            table.link(each, SecretLinks.hash(token));
            all.add(new HandOut(each.name(), token));
        }
        return all;
    }

    @Override
    public Slice<Waiting> waiting(Actor actor, UUID campaign, @Nullable String after, int size) {
        gate.trace().nothingPersonal();
        if (gate.campaign(actor, campaign).plan().anonymous()) {
            throw RefusedException.notFound();
        }
        int most = Paging.size(size);
        return Slice.of(
                table.waiting(campaign, after, most),
                most,
                each -> each.invite().toString());
    }
}
