package nl.aantafel.gathering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.gathering.Gatherings.GatheringView;
import nl.aantafel.gathering.domain.CalendarItem;
import nl.aantafel.gathering.domain.KeptReply;
import nl.aantafel.gathering.domain.ReplyRules;
import nl.aantafel.gathering.store.CalendarStore;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.notify.Links;

/** Shows invitations and keeps the answers. They tell who of the professionals comes; nothing about a family. */
@UseCases
class AnsweringInvitations implements Invitations {

    private final Gatherings gatherings;
    private final Rows rows;
    private final CalendarStore store;
    private final TellingCalendars calendars;
    private final InvitationLetters letters;
    private final WhoIsWho whoIsWho;
    private final Links links;
    private final Time time;
    private final Trace trace;

    AnsweringInvitations(
            Gatherings gatherings,
            Rows rows,
            CalendarStore store,
            TellingCalendars calendars,
            InvitationLetters letters,
            WhoIsWho whoIsWho,
            Links links,
            Time time,
            Trace trace) {
        this.gatherings = gatherings;
        this.rows = rows;
        this.store = store;
        this.calendars = calendars;
        this.letters = letters;
        this.whoIsWho = whoIsWho;
        this.links = links;
        this.time = time;
        this.trace = trace;
    }

    @Override
    public Invitation view(Actor actor, UUID gathering) {
        trace.nothingPersonal();
        GatheringView found = gatherings.view(actor, gathering);
        Map<UUID, KeptReply> replies = replies(found.id());
        boolean asked = asked(found).contains(actor.person());
        boolean leads = ReplyRules.reads(found, actor.person());
        return new Invitation(
                found,
                name(found.chair()),
                asked,
                asked && ReplyRules.open(found, time.now()),
                Optional.ofNullable(replies.get(actor.person())).map(each -> own(found, each)),
                leads ? Optional.of(answers(found, replies)) : Optional.empty(),
                asked ? colleagues(actor, found) : List.of());
    }

    @Override
    public Map<UUID, Standing> standings(Actor actor, Collection<GatheringView> all) {
        trace.nothingPersonal();
        List<GatheringView> open =
                all.stream().filter(each -> ReplyRules.open(each, time.now())).toList();
        Map<UUID, List<KeptReply>> replies =
                store.replies(all.stream().map(GatheringView::id).toList());
        Map<UUID, Standing> standings = new HashMap<>();
        open.forEach(each -> standings.put(
                each.id(), ReplyRules.standing(each, replies.getOrDefault(each.id(), List.of()), actor.person())));
        return standings;
    }

    @Override
    public void reply(Actor actor, UUID gathering, Reply reply, long version) {
        GatheringView found = gatherings.view(actor, gathering);
        if (!asked(found).contains(actor.person())) {
            throw RefusedException.mayNot("gathering.may-not.answer");
        }
        if (!ReplyRules.open(found, time.now())) {
            throw RefusedException.conflict("gathering.refused.answer-late");
        }
        Checks checks = new Checks();
        ReplyRules.check(reply, colleagues(actor, found), checks);
        checks.refuseIfAny();
        Optional<KeptReply> before = Optional.ofNullable(replies(gathering).get(actor.person()));
        boolean seen = version == before.map(KeptReply::version).orElse(0L);
        Reply fitting = ReplyRules.fitting(reply);
        KeptReply next =
                new KeptReply(actor.person(), fitting, found.startsAt(), found.endsAt(), time.now(), version + 1);
        if (!seen || !store.save(gathering, next)) {
            throw stale(gathering, actor);
        }
        trace.nothingPersonal();
    }

    @Override
    public void remind(Actor actor, UUID gathering, Set<UUID> people) {
        GatheringView found = gatherings.view(actor, gathering);
        if (!ReplyRules.reads(found, actor.person())) {
            throw RefusedException.mayNot("gathering.may-not.remind");
        }
        if (!ReplyRules.open(found, time.now())) {
            throw RefusedException.conflict("gathering.refused.answer-late");
        }
        Set<UUID> chosen = new LinkedHashSet<>(people);
        chosen.retainAll(asked(found));
        new Checks()
                .that(!chosen.isEmpty() && chosen.size() == people.size(), "personen", "check.choose")
                .refuseIfAny();
        calendars.again(actor, gathering, chosen);
        trace.nothingPersonal();
    }

    @Override
    public byte[] calendar(Actor actor, UUID gathering, Locale locale) {
        trace.nothingPersonal();
        GatheringView found = gatherings.view(actor, gathering);
        CalendarItem item = Optional.ofNullable(store.latest(found.id()).get(actor.person()))
                .filter(CalendarItem::asks)
                .or(() -> stretch(actor, found))
                .orElseThrow(RefusedException::notFound);
        return letters.own(item, links.base(), locale);
    }

    /** A point of an agenda stands in the calendar with those beside it. */
    private Optional<CalendarItem> stretch(Actor actor, GatheringView found) {
        UUID row = found.row();
        if (row == null) {
            return Optional.empty();
        }
        List<UUID> points = rows.of(actor, row).stream().map(GatheringView::id).toList();
        return store.latest(points).values().stream()
                .flatMap(each -> Optional.ofNullable(each.get(actor.person())).stream())
                .filter(CalendarItem::asks)
                .filter(item -> !item.told().startsAt().isAfter(found.startsAt())
                        && !item.told().endsAt().isBefore(found.endsAt()))
                .findFirst();
    }

    private Map<UUID, KeptReply> replies(UUID gathering) {
        Map<UUID, KeptReply> replies = new HashMap<>();
        store.replies(List.of(gathering))
                .getOrDefault(gathering, List.of())
                .forEach(each -> replies.put(each.person(), each));
        return replies;
    }

    private static Set<UUID> asked(GatheringView found) {
        return ReplyRules.asked(found);
    }

    private static OwnReply own(GatheringView found, KeptReply kept) {
        return new OwnReply(kept.reply(), !kept.holdsFor(found.startsAt(), found.endsAt()), kept.at(), kept.version());
    }

    private List<Answered> answers(GatheringView found, Map<UUID, KeptReply> replies) {
        Set<UUID> people = new LinkedHashSet<>(asked(found));
        replies.values()
                .forEach(each -> Optional.ofNullable(each.reply().substitute()).ifPresent(people::add));
        Map<UUID, Professional> names = whoIsWho.professionals(people);
        List<Answered> answers = new ArrayList<>();
        for (UUID person : asked(found)) {
            Optional<Reply> reply = Optional.ofNullable(replies.get(person))
                    .filter(each -> each.holdsFor(found.startsAt(), found.endsAt()))
                    .map(KeptReply::reply);
            answers.add(new Answered(
                    person,
                    name(names, person),
                    Optional.ofNullable(names.get(person))
                            .map(Professional::organisationName)
                            .orElse(""),
                    reply,
                    reply.map(Reply::substitute).map(each -> name(names, each)).orElse("")));
        }
        return answers;
    }

    /** Of one's own organisation, at work in the partnership, and not asked already. */
    private List<Colleague> colleagues(Actor actor, GatheringView found) {
        UUID organisation = whoIsWho.professional(actor.person())
                .map(Professional::organisation)
                .orElse(null);
        Set<UUID> there = new LinkedHashSet<>(asked(found));
        there.add(found.chair());
        return whoIsWho.search(found.partnership(), "").stream()
                .filter(each -> each.organisation().equals(organisation) && !there.contains(each.id()))
                .map(each -> new Colleague(each.id(), each.name()))
                .toList();
    }

    private String name(UUID person) {
        return whoIsWho.professional(person).map(Professional::name).orElse("");
    }

    private static String name(Map<UUID, Professional> names, UUID person) {
        return Optional.ofNullable(names.get(person)).map(Professional::name).orElse("");
    }

    private RefusedException stale(UUID gathering, Actor actor) {
        Optional<KeptReply> now = Optional.ofNullable(replies(gathering).get(actor.person()));
        Map<String, String> current = new LinkedHashMap<>();
        current.put("antwoord", now.map(each -> each.reply().answer()).orElse(""));
        current.put("reden", now.map(each -> each.reply().reason()).orElse(""));
        current.put(
                "vervanger",
                now.map(each -> Objects.toString(each.reply().substitute(), "")).orElse(""));
        return new RefusedException(new Refusal.Stale(
                gathering,
                now.map(KeptReply::version).orElse(0L),
                current,
                name(actor.person()),
                now.map(KeptReply::at).map(Instant::toString).orElse("")));
    }
}
