package nl.aantafel.survey;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Time;
import nl.aantafel.survey.Campaigns.CampaignPlan;
import nl.aantafel.survey.Campaigns.CampaignView;
import nl.aantafel.survey.Populations.Unit;
import nl.aantafel.survey.Question.Kind;
import nl.aantafel.survey.domain.Placing;
import nl.aantafel.survey.domain.Response;
import nl.aantafel.survey.domain.Routing;
import nl.aantafel.survey.store.AddressTable;
import nl.aantafel.survey.store.FillingTable.Kept;
import nl.aantafel.survey.store.InviteTable.Asked;
import nl.aantafel.survey.store.PopulationTable;
import nl.aantafel.survey.store.ProgressTable;
import nl.aantafel.survey.store.ResponseStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What becomes of what was filled in once it is handed in: a response, and apart from it the addresses that were left. Of an anonymous
 * campaign neither tells whom the link was for, nor on which day it was.
 */
@Component
class HandingIn {

    private final PopulationTable populations;
    private final ProgressTable progress;
    private final ResponseStore responses;
    private final AddressTable addresses;
    private final Time time;

    HandingIn(
            PopulationTable populations,
            ProgressTable progress,
            ResponseStore responses,
            AddressTable addresses,
            Time time) {
        this.populations = populations;
        this.progress = progress;
        this.responses = responses;
        this.addresses = addresses;
        this.time = time;
    }

    /** @param put the questions that were put */
    void add(CampaignView campaign, @Nullable Asked asked, Kept kept, List<Question> put) {
        Asked named = campaign.plan().anonymous() ? null : asked;
        UUID unit = named == null ? null : named.unit();
        boolean asks = put.stream().anyMatch(each -> each.kind() == Kind.MEMBERS);
        List<UUID> spoken = asks ? kept.members() : unit == null ? List.of() : List.of(unit);
        responses.add(List.of(response(campaign, named, kept, spoken)));
        contacts(campaign, unit, kept, put);
    }

    private Response response(CampaignView campaign, @Nullable Asked named, Kept kept, List<UUID> spoken) {
        CampaignPlan plan = campaign.plan();
        UUID population = plan.population();
        Map<String, Answer> answers = new Routing(campaign.questionnaire()).kept(kept.answers());
        List<Unit> units = population == null ? List.of() : populations.these(population, spoken);
        Placing placing = Placing.of(
                campaign.questionnaire(),
                answers,
                units,
                population == null ? Set.of() : populations.sizes(population));
        if (plan.anonymous() && population != null) {
            placing = placing.hidden(progress.cells(population), plan.smallest());
        }
        return new Response(
                Ids.random(),
                campaign.id(),
                campaign.partnership(),
                true,
                answers,
                placing.region(),
                placing.size(),
                placing.units(),
                plan.anonymous() ? null : Response.NOT_MIXED,
                named == null ? null : named.id(),
                null,
                plan.anonymous() ? null : time.today(),
                // Whom an anonymous answer speaks for decides where it counts, and is forgotten then.
                plan.anonymous()
                        ? Set.of()
                        : new HashSet<>(units.stream().map(Unit::id).toList()));
    }

    private void contacts(CampaignView campaign, @Nullable UUID unit, Kept kept, List<Question> put) {
        LocalDate until = campaign.plan().contactsUntil();
        for (Question question : put) {
            Map<String, String> given = kept.contacts().getOrDefault(question.key(), Map.of());
            if (question.kind() == Kind.CONTACT && !given.isEmpty() && until != null) {
                addresses.add(
                        Ids.random(),
                        new AddressTable.Place(campaign.id(), campaign.partnership(), unit, until),
                        question.purpose(),
                        given);
            }
        }
    }
}
