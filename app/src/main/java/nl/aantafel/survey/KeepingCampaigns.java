package nl.aantafel.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.survey.Question.Kind;
import nl.aantafel.survey.store.CampaignTable;
import nl.aantafel.survey.store.PopulationTable;
import org.jspecify.annotations.Nullable;

@UseCases
class KeepingCampaigns implements Campaigns {

    private final SurveyGate gate;
    private final CampaignTable table;
    private final PopulationTable populations;
    private final ClosingCampaigns closing;

    KeepingCampaigns(SurveyGate gate, CampaignTable table, PopulationTable populations, ClosingCampaigns closing) {
        this.gate = gate;
        this.table = table;
        this.populations = populations;
        this.closing = closing;
    }

    @Override
    public Slice<CampaignLine> list(Actor actor, @Nullable String after, int size) {
        gate.trace().nothingPersonal();
        int most = Paging.size(size);
        return Slice.of(
                table.list(gate.partnerships(actor), after, most),
                most,
                each -> each.id().toString());
    }

    @Override
    public CampaignView one(Actor actor, UUID campaign) {
        gate.trace().nothingPersonal();
        return gate.campaign(actor, campaign);
    }

    @Override
    public List<Published> published(Actor actor) {
        gate.trace().nothingPersonal();
        return table.published(gate.partnerships(actor));
    }

    @Override
    public UUID begin(Actor actor, UUID partnership, CampaignPlan plan) {
        gate.require(actor, partnership);
        CampaignPlan checked = checked(actor, partnership, plan);
        UUID id = Ids.next(gate.now());
        table.add(id, partnership, checked, actor.person(), gate.now());
        gate.trace().of(Action.ADMINISTER, "survey.campaign-begin", null, List.of());
        return id;
    }

    @Override
    public void change(Actor actor, UUID campaign, long rowVersion, CampaignPlan plan) {
        CampaignView found = in(actor, campaign, State.DRAFT, "survey.campaign.not-draft");
        CampaignPlan checked = checked(actor, found.partnership(), plan);
        if (!table.change(campaign, rowVersion, checked)) {
            throw new RefusedException(new Refusal.Stale(campaign, found.rowVersion(), Map.of(), "", ""));
        }
        gate.trace().of(Action.ADMINISTER, "survey.campaign-change", null, List.of());
    }

    private CampaignView in(Actor actor, UUID campaign, State state, String refusal) {
        CampaignView found = gate.campaign(actor, campaign);
        // Held: whoever hands in at this moment comes before or after, never in between.
        State now = table.held(campaign).orElseThrow(RefusedException::notFound);
        if (now != state) {
            throw RefusedException.conflict(refusal);
        }
        return found;
    }

    private CampaignPlan checked(Actor actor, UUID partnership, CampaignPlan plan) {
        Checks checks = new Checks()
                .required("titel", plan.title())
                .text("titel", plan.title(), Checks.SHORT)
                .required("afzender", plan.sender())
                .text("afzender", plan.sender(), Checks.SHORT)
                .text("vragenAan", plan.questionsTo(), Checks.SHORT)
                .plausible("laatsteDag", plan.closesOn())
                .plausible("contactTot", plan.contactsUntil());
        checks.that(
                table.published(List.of(partnership)).stream()
                        .anyMatch(each -> each.version().equals(plan.version())),
                "versie",
                "check.choose");
        UUID population = plan.population();
        checks.that(
                population == null
                        || populations
                                .one(population)
                                .filter(each -> each.partnership().equals(partnership))
                                .isPresent(),
                "populatie",
                "check.choose");
        UUID previous = plan.previous();
        checks.that(
                previous == null
                        || table.one(previous)
                                .filter(each -> each.partnership().equals(partnership))
                                .isPresent(),
                "vorige",
                "check.choose");
        checks.that(
                plan.smallest() >= SMALLEST_CELL && plan.smallest() <= LARGEST_CELL,
                "kleinsteCel",
                "survey.campaign.smallest",
                SMALLEST_CELL,
                LARGEST_CELL);
        checks.that(!(plan.anonymous() && plan.benchmark()), "vergelijking", "survey.campaign.no-benchmark");
        LocalDate closesOn = plan.closesOn();
        checks.that(closesOn == null || !closesOn.isBefore(gate.today()), "laatsteDag", "survey.campaign.past");
        checks.refuseIfAny();
        return new CampaignPlan(
                plan.title().strip(),
                plan.version(),
                population,
                plan.anonymous(),
                plan.openLink(),
                closesOn,
                plan.smallest(),
                previous,
                plan.benchmark(),
                plan.contactsUntil(),
                plan.sender().strip(),
                plan.questionsTo().strip());
    }

    @Override
    public Optional<String> open(Actor actor, UUID campaign) {
        CampaignView found = in(actor, campaign, State.DRAFT, "survey.campaign.not-draft");
        CampaignPlan plan = found.plan();
        LocalDate closesOn = plan.closesOn();
        LocalDate until = plan.contactsUntil();
        boolean contacts = found.questionnaire().questions().anyMatch(each -> each.kind() == Kind.CONTACT);
        Checks checks = new Checks()
                .that(plan.openLink() || found.units() > 0, "openLink", "survey.campaign.no-way-in")
                .that(closesOn == null || !closesOn.isBefore(gate.today()), "laatsteDag", "survey.campaign.past");
        if (contacts) {
            checks.that(until != null, "contactTot", "survey.campaign.contacts-until")
                    .that(until == null || until.isAfter(gate.today()), "contactTot", "survey.campaign.past");
        }
        checks.refuseIfAny();
        String token = plan.openLink() ? SecretLinks.random() : "";
        table.opened(campaign, token.isEmpty() ? null : SecretLinks.hash(token), gate.now());
        gate.trace().of(Action.ADMINISTER, "survey.campaign-open", null, List.of());
        return token.isEmpty() ? Optional.empty() : Optional.of(token);
    }

    @Override
    public String newOpenLink(Actor actor, UUID campaign) {
        CampaignView found = in(actor, campaign, State.OPEN, "survey.campaign.not-open");
        if (!found.plan().openLink()) {
            throw RefusedException.conflict("survey.campaign.no-open-link");
        }
        String token = SecretLinks.random();
        table.openHash(campaign, SecretLinks.hash(token));
        gate.trace().of(Action.ADMINISTER, "survey.campaign-link", null, List.of());
        return token;
    }

    @Override
    public void extend(Actor actor, UUID campaign, LocalDate closesOn) {
        in(actor, campaign, State.OPEN, "survey.campaign.not-open");
        new Checks()
                .plausible("laatsteDag", closesOn)
                .that(!closesOn.isBefore(gate.today()), "laatsteDag", "survey.campaign.past")
                .refuseIfAny();
        table.closesOn(campaign, closesOn);
        gate.trace().of(Action.ADMINISTER, "survey.campaign-change", null, List.of());
    }

    @Override
    public void close(Actor actor, UUID campaign) {
        in(actor, campaign, State.OPEN, "survey.campaign.not-open");
        gate.trace().of(Action.ADMINISTER, "survey.campaign-close", null, List.of());
        closing.close(campaign);
    }

    @Override
    public void reopen(Actor actor, UUID campaign, @Nullable LocalDate closesOn) {
        CampaignView found = in(actor, campaign, State.CLOSED, "survey.campaign.not-closed");
        if (found.reopened()) {
            throw RefusedException.conflict("survey.campaign.reopened");
        }
        if (found.contactsGoneAt() != null) {
            throw RefusedException.conflict("survey.campaign.contacts-gone");
        }
        new Checks()
                .plausible("laatsteDag", closesOn)
                .that(closesOn == null || !closesOn.isBefore(gate.today()), "laatsteDag", "survey.campaign.past")
                .refuseIfAny();
        table.reopened(campaign, closesOn);
        gate.trace().of(Action.ADMINISTER, "survey.campaign-open", null, List.of());
    }

    @Override
    public void delete(Actor actor, UUID campaign) {
        in(actor, campaign, State.DRAFT, "survey.campaign.not-draft");
        if (table.followed(campaign)) {
            throw RefusedException.conflict("survey.campaign.followed");
        }
        table.remove(campaign);
        gate.trace().of(Action.ADMINISTER, "survey.campaign-remove", null, List.of());
    }
}
