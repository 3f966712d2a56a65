package nl.aantafel.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.survey.Campaigns.CampaignView;
import nl.aantafel.survey.store.CampaignTable;
import nl.aantafel.survey.store.InviteTable;
import nl.aantafel.survey.store.ProgressTable;
import nl.aantafel.survey.store.ResponseStore;

@UseCases
class ShowingProgress implements CampaignMonitor {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.]*");

    private final SurveyGate gate;
    private final CampaignTable campaigns;
    private final InviteTable invites;
    private final ProgressTable table;
    private final ResponseStore responses;

    ShowingProgress(
            SurveyGate gate,
            CampaignTable campaigns,
            InviteTable invites,
            ProgressTable table,
            ResponseStore responses) {
        this.gate = gate;
        this.campaigns = campaigns;
        this.invites = invites;
        this.table = table;
        this.responses = responses;
    }

    @Override
    public Progress progress(Actor actor, UUID campaign) {
        gate.trace().nothingPersonal();
        CampaignView found = gate.campaign(actor, campaign);
        UUID population = found.plan().population();
        ProgressTable.Tally tally = table.tally(campaign);
        List<Bar> sizes = new ArrayList<>(table.bySize(campaign, population));
        sizes.sort(Comparator.comparingLong((Bar bar) -> number(bar.label()))
                .thenComparing(bar ->
                        !bar.label().isEmpty() && Character.isDigit(bar.label().charAt(0)))
                .thenComparing(bar -> bar.label().toLowerCase(Locale.ROOT)));
        return new Progress(
                found,
                invites.counts(campaign, found.units()),
                campaigns.drafts(campaign) + found.begunGone(),
                tally.complete(),
                tally.incomplete(),
                tally.waiting(),
                responses.unitsCovered(campaign),
                table.byRegion(campaign, population),
                sizes,
                found.plan().anonymous() ? List.of() : table.twice(campaign));
    }

    /** Classes of size bear numbers, and stand in their order; what is unknown comes last. */
    private static long number(String label) {
        Matcher found = NUMBER.matcher(label);
        return found.find() ? Long.parseLong(found.group().replace(".", "")) : Long.MAX_VALUE;
    }

    @Override
    public void counts(Actor actor, UUID campaign, UUID unit, UUID response, String reason) {
        if (gate.campaign(actor, campaign).plan().anonymous()) {
            throw RefusedException.notFound();
        }
        new Checks()
                .required("reden", reason)
                .text("reden", reason, Checks.LONG)
                .refuseIfAny();
        Twice twice = table.twice(campaign).stream()
                .filter(each -> each.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> RefusedException.conflict("survey.twice.settled"));
        List<UUID> others = twice.candidates().stream()
                .map(Candidate::response)
                .filter(each -> !each.equals(response))
                .toList();
        if (others.size() == twice.candidates().size()) {
            throw RefusedException.invalid("telt", "check.choose");
        }
        table.aside(campaign, others, reason.strip());
        gate.trace().of(Action.DECIDE, "survey.response-aside", null, List.of());
    }
}
