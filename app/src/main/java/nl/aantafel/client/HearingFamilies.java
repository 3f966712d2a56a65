package nl.aantafel.client;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CaseHeads;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Teams;
import nl.aantafel.client.store.ContributionStore;
import nl.aantafel.client.store.FamilyDoorStore.Stamp;
import nl.aantafel.client.store.FamilyTalkStore;
import nl.aantafel.client.store.FamilyTalkStore.KeptHeard;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.ClientsAtTable;
import nl.aantafel.meeting.ClientsAtTable.Choice;
import nl.aantafel.meeting.ClientsAtTable.Preparation;

@UseCases
class HearingFamilies implements FamilyTalks {

    private static final int LONGEST = 5_000;

    private final Authorise authorise;
    private final Families families;
    private final Teams teams;
    private final CaseHeads heads;
    private final ClientsAtTable tables;
    private final WhoIsWho whoIsWho;
    private final FamilyTalkStore store;
    private final ContributionStore contributions;
    private final Time time;
    private final FamilyTrace trace;

    HearingFamilies(
            Authorise authorise,
            Families families,
            Teams teams,
            CaseHeads heads,
            ClientsAtTable tables,
            WhoIsWho whoIsWho,
            FamilyTalkStore store,
            ContributionStore contributions,
            Time time,
            FamilyTrace trace) {
        this.authorise = authorise;
        this.families = families;
        this.teams = teams;
        this.heads = heads;
        this.tables = tables;
        this.whoIsWho = whoIsWho;
        this.store = store;
        this.contributions = contributions;
        this.time = time;
        this.trace = trace;
    }

    @Override
    public List<Said> of(Actor actor, UUID caseId) {
        authorise.require(actor, Right.RELEASE, caseId);
        List<Said> all = store.of(caseId);
        trace.about(
                actor,
                Action.READ,
                "client.family-talks",
                caseId,
                all.stream().map(Said::person).collect(Collectors.toSet()));
        return all;
    }

    @Override
    public List<HeardView> heard(Actor actor, UUID caseId) {
        authorise.require(actor, Right.RELEASE, caseId);
        List<KeptHeard> kept = store.heard(caseId);
        Map<UUID, String> names = families.persons(actor, caseId).stream()
                .collect(Collectors.toMap(PersonView::id, PersonView::firstName));
        Map<UUID, Professional> by = whoIsWho.professionals(
                kept.stream().map(each -> each.heard().by()).collect(Collectors.toSet()));
        trace.about(
                actor,
                Action.READ,
                "client.heard-apart",
                caseId,
                kept.stream().map(each -> each.heard().person()).collect(Collectors.toSet()));
        return kept.stream()
                .map(each -> new HeardView(
                        names.getOrDefault(each.heard().person(), ""),
                        by.containsKey(each.heard().by())
                                ? by.get(each.heard().by()).name()
                                : "",
                        each.heard().without().stream()
                                .map(one -> names.getOrDefault(one, ""))
                                .filter(one -> !one.isEmpty())
                                .sorted()
                                .toList(),
                        each.heard(),
                        each.writtenAt()))
                .toList();
    }

    @Override
    public Screen page(Actor actor, UUID caseId, Locale locale) {
        List<Said> said = of(actor, caseId);
        List<HeardView> heard = heard(actor, caseId);
        List<Member> family = families.persons(actor, caseId).stream()
                .filter(each -> each.diedOn() == null)
                .map(each -> new Member(
                        each.id(), each.firstName(), each.ageOn(time.today()).orElse(null)))
                .toList();
        List<Doors.Colleague> team = Doors.Colleague.of(teams.of(actor, caseId), time.today());
        return new Screen(heads.of(actor, caseId, "tab.meetings", locale), caseId, said, heard, family, team);
    }

    @Override
    public void read(Actor actor, UUID caseId, UUID said) {
        Said found = find(actor, caseId, said);
        contributions.read(said, stamp(actor));
        trace.about(actor, Action.CHANGE, "client.talk-read", caseId, Set.of(found.person()));
    }

    @Override
    public void takeOver(Actor actor, UUID caseId, UUID said) {
        Said found = find(actor, caseId, said);
        if (found.taken()) {
            throw RefusedException.conflict("client.talks.taken-already");
        }
        ClientsAtTable.Member member = tables.view(actor, found.conference()).members().stream()
                .filter(each -> each.person().equals(found.person()))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        Wish wish = found.wish();
        Choice before = member.choice();
        tables.choose(
                actor,
                found.conference(),
                found.person(),
                new Choice(
                        wish.comes(),
                        wish.way(),
                        wish.company(),
                        wish.confidant(),
                        wish.way().equals("online") ? before.sitsWith() : null,
                        wish.readTo().equals(Wish.TABLE) ? words(wish) : before.preparation()),
                member.version());
        contributions.read(said, stamp(actor));
        contributions.taken(said, found.conference());
        trace.about(actor, Action.CHANGE, "client.talk-taken", caseId, Set.of(found.person()));
    }

    /** Whom they want to be there is one of their wishes. */
    private static Preparation words(Wish wish) {
        String ideas = java.util.stream.Stream.of(wish.ideas(), wish.who())
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining("\n"));
        return new Preparation(wish.discuss(), wish.yields(), ideas);
    }

    @Override
    public void hear(Actor actor, UUID caseId, Heard heard) {
        authorise.require(actor, Right.RELEASE, caseId);
        Set<UUID> family =
                families.persons(actor, caseId).stream().map(PersonView::id).collect(Collectors.toSet());
        Set<UUID> team = teams.of(actor, caseId).members().stream()
                .map(Teams.TeamMemberView::professional)
                .collect(Collectors.toSet());
        new Checks()
                .that(family.contains(heard.person()), "persoon", "check.choose")
                .that(team.contains(heard.by()), "door", "check.choose")
                .notAfter("datum", heard.on(), time.today())
                .that(
                        family.containsAll(heard.without()) && !heard.without().contains(heard.person()),
                        "zonder",
                        "check.choose")
                .required("woorden", heard.words())
                .text("woorden", heard.words(), LONGEST)
                .that(Wish.READ_TO.contains(heard.readTo()), "voorlezen", "client.talk.read-to-missing")
                .refuseIfAny();
        store.hear(Ids.next(time.now()), caseId, heard, stamp(actor));
        trace.about(actor, Action.CREATE, "client.hear-apart", caseId, Set.of(heard.person()));
    }

    private Said find(Actor actor, UUID caseId, UUID said) {
        authorise.require(actor, Right.RELEASE, caseId);
        return store.of(caseId).stream()
                .filter(each -> each.id().equals(said))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    private Stamp stamp(Actor actor) {
        return new Stamp(actor.person(), time.now());
    }
}
