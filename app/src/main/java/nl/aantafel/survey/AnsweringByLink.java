package nl.aantafel.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Refusal.FieldError;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.survey.Campaigns.CampaignView;
import nl.aantafel.survey.Campaigns.State;
import nl.aantafel.survey.Populations.Unit;
import nl.aantafel.survey.domain.Missing;
import nl.aantafel.survey.domain.Routing;
import nl.aantafel.survey.domain.Routing.Page;
import nl.aantafel.survey.domain.Typing;
import nl.aantafel.survey.store.CampaignTable;
import nl.aantafel.survey.store.FillingTable;
import nl.aantafel.survey.store.FillingTable.Kept;
import nl.aantafel.survey.store.InviteTable;
import nl.aantafel.survey.store.InviteTable.Asked;
import nl.aantafel.survey.store.InviteTable.Found;
import nl.aantafel.survey.store.PopulationTable;
import org.jspecify.annotations.Nullable;

@UseCases
class AnsweringByLink implements Answering {

    private static final int FOUND_AT_MOST = 20;

    private final InviteTable invites;
    private final CampaignTable campaigns;
    private final PopulationTable populations;
    private final FillingTable filling;
    private final HandingIn handingIn;
    private final Time time;
    private final Trace trace;

    AnsweringByLink(
            InviteTable invites,
            CampaignTable campaigns,
            PopulationTable populations,
            FillingTable filling,
            HandingIn handingIn,
            Time time,
            Trace trace) {
        this.invites = invites;
        this.campaigns = campaigns;
        this.populations = populations;
        this.filling = filling;
        this.handingIn = handingIn;
        this.time = time;
        this.trace = trace;
    }

    /** A link with all that hangs on it. */
    private record Here(
            Found found,
            CampaignView campaign,
            @Nullable Asked asked,
            @Nullable Kept kept,
            Standing standing) {

        Routing routing() {
            return new Routing(campaign.questionnaire());
        }

        Kept needKept() {
            return Objects.requireNonNull(kept);
        }
    }

    private Here here(String token, boolean hold) {
        trace.nothingPersonal();
        Found found = invites.find(SecretLinks.hash(token)).orElseThrow(RefusedException::notFound);
        CampaignView campaign = campaigns
                .one(found.campaign())
                .filter(each -> each.state() != State.DRAFT)
                .orElseThrow(RefusedException::notFound);
        UUID invite = found.invite();
        UUID draft = found.draft();
        Asked asked = invite == null ? null : invites.one(invite).orElse(null);
        Kept kept = invite != null
                ? filling.ofInvite(invite, hold).orElse(null)
                : draft == null ? null : filling.one(draft, hold).orElse(null);
        return new Here(found, campaign, asked, kept, standing(found, campaign, asked, kept));
    }

    private Standing standing(Found found, CampaignView campaign, @Nullable Asked asked, @Nullable Kept kept) {
        if ((asked != null && asked.done()) || (asked == null && !found.open() && found.draft() == null)) {
            return Standing.HANDED_IN;
        }
        LocalDate last = campaign.plan().closesOn();
        if (campaign.state() == State.CLOSED || (last != null && time.today().isAfter(last))) {
            return Standing.CLOSED;
        }
        if (found.open()) {
            return Standing.OPEN_LINK;
        }
        return kept == null ? Standing.FRESH : Standing.BEGUN;
    }

    private static Opened opened(Here here) {
        Campaigns.CampaignPlan plan = here.campaign().plan();
        Asked asked = here.asked();
        return new Opened(
                here.campaign().id(),
                here.standing(),
                plan.title(),
                here.campaign().questionnaire(),
                plan.anonymous(),
                plan.sender(),
                plan.questionsTo(),
                plan.closesOn(),
                plan.contactsUntil(),
                plan.benchmark(),
                plan.benchmark()
                        && here.standing() == Standing.HANDED_IN
                        && here.campaign().state() == Campaigns.State.CLOSED,
                asked == null ? "" : asked.name(),
                asked == null,
                plan.population() != null);
    }

    @Override
    public Opened open(Actor actor, String token) {
        return opened(here(token, false));
    }

    @Override
    public String begin(Actor actor, String token) {
        Here here = here(token, false);
        switch (here.standing()) {
            case HANDED_IN, BEGUN -> {
                return token;
            }
            case CLOSED -> throw RefusedException.conflict("survey.answer.closed");
            default -> {
                campaigns.entering(here.campaign().id());
                return begun(here, token);
            }
        }
    }

    private String begun(Here here, String token) {
        Asked asked = here.asked();
        String own = asked == null ? SecretLinks.random() : token;
        UUID unit = asked == null || here.campaign().plan().anonymous() ? null : asked.unit();
        filling.begin(
                Ids.random(),
                here.campaign().id(),
                here.campaign().partnership(),
                asked == null ? null : asked.id(),
                // The draft of an invitation is found by the invitation: this hash leads nowhere.
                SecretLinks.hash(asked == null ? own : SecretLinks.random()),
                unit == null ? List.of() : List.of(unit),
                time.now());
        if (asked != null) {
            invites.begun(asked.id());
        }
        return own;
    }

    @Override
    public Optional<AnswerPage> page(Actor actor, String token, @Nullable String question) {
        Here here = begunHere(token, false);
        List<Page> pages = here.routing().pages(here.needKept().answers());
        int at = question == null ? here.needKept().page() : index(pages, question);
        return at < 0 || at >= pages.size()
                ? Optional.empty()
                : Optional.of(shown(opened(here), filled(here), pages, at));
    }

    private Here begunHere(String token, boolean hold) {
        return begun(here(token, hold));
    }

    private static Here begun(Here here) {
        if (here.standing() != Standing.BEGUN) {
            throw RefusedException.conflict(
                    here.standing() == Standing.CLOSED ? "survey.answer.closed" : "survey.answer.not-begun");
        }
        return here;
    }

    /** A question that is not the first of its page any more leads to the page it is on. */
    private static int index(List<Page> pages, String question) {
        for (int at = 0; at < pages.size(); at++) {
            if (pages.get(at).questions().stream().anyMatch(each -> each.key().equals(question))) {
                return at;
            }
        }
        return -1;
    }

    private static AnswerPage shown(Opened opened, Filled filled, List<Page> pages, int at) {
        Page page = pages.get(at);
        return new AnswerPage(opened, filled, page.section(), page.questions(), at, pages.size() - at - 1);
    }

    private Filled filled(Here here) {
        Kept kept = here.needKept();
        UUID population = here.campaign().plan().population();
        List<Member> members = population == null
                ? List.of()
                : populations.these(population, kept.members()).stream()
                        .map(AnsweringByLink::member)
                        .toList();
        return new Filled(kept.answers(), members, kept.contacts(), kept.page());
    }

    private static Member member(Unit unit) {
        return new Member(unit.id(), unit.name(), unit.region());
    }

    @Override
    public Went go(Actor actor, String token, String question, Map<String, List<String>> fields, Way way) {
        Here here = begunHere(token, true);
        Routing routing = here.routing();
        Kept before = here.needKept();
        List<Page> pages = routing.pages(before.answers());
        int at = index(pages, question);
        if (at < 0) {
            return new Went(List.of(), Optional.empty());
        }
        campaigns.entering(here.campaign().id());
        Page page = pages.get(at);
        Kept typed = typed(here, before, page, fields);
        List<Page> after = routing.pages(typed.answers());
        int to = way == Way.BACK ? Math.max(0, at - 1) : way == Way.ON ? at + 1 : at;
        List<FieldError> wrong = way == Way.ON ? wrong(here, page.questions(), typed) : List.of();
        int stays = wrong.isEmpty() ? Math.min(to, after.size()) : at;
        filling.save(
                new Kept(typed.id(), typed.invite(), typed.answers(), typed.members(), typed.contacts(), stays),
                time.now());
        boolean outside = (way == Way.BACK && at == 0) || to >= after.size();
        return new Went(
                wrong,
                outside
                        ? Optional.empty()
                        : Optional.of(after.get(to).questions().getFirst().key()));
    }

    private Kept typed(Here here, Kept before, Page page, Map<String, List<String>> fields) {
        Map<String, Answer> answers = new LinkedHashMap<>(before.answers());
        Map<String, Map<String, String>> contacts = new LinkedHashMap<>(before.contacts());
        List<UUID> members = before.members();
        Checks checks = new Checks();
        for (Question question : page.questions()) {
            switch (question.kind()) {
                case MEMBERS -> members = members(here, fields);
                case CONTACT -> contacts.put(question.key(), Typing.contact(question, fields));
                default -> answers.put(question.key(), Typing.of(question, fields));
            }
        }
        fields.forEach((name, values) -> values.forEach(value -> checks.text(name, value, Checks.LONG)));
        checks.refuseIfAny();
        answers.values().removeIf(Answer::empty);
        contacts.values().removeIf(Map::isEmpty);
        return new Kept(before.id(), before.invite(), answers, members, contacts, before.page());
    }

    private List<UUID> members(Here here, Map<String, List<String>> fields) {
        UUID population = here.campaign().plan().population();
        if (population == null) {
            return List.of();
        }
        Set<UUID> typed = new HashSet<>();
        for (String each : fields.getOrDefault("m", List.of())) {
            try {
                typed.add(UUID.fromString(each));
            } catch (IllegalArgumentException notOurs) {
                continue;
            }
        }
        return populations.these(population, typed).stream().map(Unit::id).toList();
    }

    private static List<FieldError> wrong(Here here, List<Question> questions, Kept kept) {
        // Without a list there is nothing to choose from.
        boolean members = !kept.members().isEmpty() || here.campaign().plan().population() == null;
        List<FieldError> wrong = new ArrayList<>();
        for (Question question : questions) {
            Missing.of(
                            question,
                            kept.answers().get(question.key()),
                            members,
                            kept.contacts().getOrDefault(question.key(), Map.of()))
                    .stream()
                    .limit(1)
                    .forEach(each -> wrong.add(new FieldError("v_" + each.field(), each.key())));
        }
        return wrong;
    }

    @Override
    public List<AnswerPage> whole(Actor actor, String token) {
        Here here = begunHere(token, false);
        List<Page> pages = here.routing().pages(here.needKept().answers());
        Opened opened = opened(here);
        Filled filled = filled(here);
        return IntStream.range(0, pages.size())
                .mapToObj(at -> shown(opened, filled, pages, at))
                .toList();
    }

    @Override
    public List<Member> find(Actor actor, String token, String text) {
        UUID population = begunHere(token, false).campaign().plan().population();
        return population == null
                ? List.of()
                : populations.named(population, text, FOUND_AT_MOST).stream()
                        .map(AnsweringByLink::member)
                        .toList();
    }

    @Override
    public void handIn(Actor actor, String token) {
        Found found = invites.find(SecretLinks.hash(token)).orElseThrow(RefusedException::notFound);
        campaigns.entering(found.campaign());
        Here here = here(token, true);
        if (here.standing() == Standing.HANDED_IN) {
            return;
        }
        Kept kept = begun(here).needKept();
        List<Question> put = here.routing().shown(kept.answers());
        List<FieldError> wrong = wrong(here, put, kept);
        if (!wrong.isEmpty()) {
            throw new RefusedException(new Refusal.Invalid(wrong));
        }
        Asked asked = here.asked();
        if (asked != null && !invites.done(asked.id())) {
            return;
        }
        handingIn.add(here.campaign(), asked, kept, put);
        filling.handedIn(kept.id());
        if (asked == null) {
            invites.spent(here.campaign().id(), here.campaign().partnership(), SecretLinks.hash(token));
        }
        if (!here.campaign().plan().anonymous()) {
            trace.of(Trace.Action.CREATE, "survey.hand-in", null, List.of());
        }
    }

    @Override
    public void optOut(Actor actor, String token) {
        Here here = here(token, false);
        Asked asked = here.asked();
        if (asked != null) {
            invites.noMail(asked.id());
        }
    }
}
