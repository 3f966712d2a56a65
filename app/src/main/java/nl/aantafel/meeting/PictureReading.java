package nl.aantafel.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.meeting.Pictures.Biggest;
import nl.aantafel.meeting.Pictures.Picture;
import nl.aantafel.meeting.Pictures.Unknown;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.Course;
import nl.aantafel.meeting.domain.PictureRules;
import nl.aantafel.meeting.domain.Sight;
import nl.aantafel.meeting.domain.Talk;
import nl.aantafel.meeting.store.PictureStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the picture together out of the statements the reader may see. */
@Component
final class PictureReading {

    private final ConferenceReading reading;
    private final PartSight sights;
    private final PictureStore store;
    private final Statements statements;
    private final Families families;

    PictureReading(
            ConferenceReading reading, PartSight sights, PictureStore store, Statements statements, Families families) {
        this.reading = reading;
        this.sights = sights;
        this.store = store;
        this.statements = statements;
        this.families = families;
    }

    Picture of(Actor actor, Conference conference) {
        return of(actor, conference, sights.of(conference));
    }

    Picture of(Actor actor, Conference conference, Sight sight) {
        List<Talk.Worry> worries = store.biggest(conference.id(), sight);
        Map<UUID, Talk.Answered> answers = store.answers(conference.caseId(), sight).stream()
                .collect(Collectors.toMap(Talk.Answered::statement, Function.identity(), (first, later) -> first));
        List<StatementView> unknown = unknown(actor, conference.caseId(), sight);
        Map<UUID, StatementView> seen = seen(
                actor,
                conference.caseId(),
                sight,
                Stream.concat(
                        worries.stream().map(Talk.Worry::statement),
                        unknown.stream()
                                .flatMap(each -> Stream.ofNullable(answers.get(each.id())))
                                .map(Talk.Answered::answer)));
        List<Biggest> biggest = named(actor, conference.caseId(), worries, seen);
        return new Picture(
                biggest.stream().filter(each -> each.who() == null).findFirst(),
                biggest.stream().filter(each -> each.who() != null).toList(),
                unknown.stream()
                        .filter(each -> isOpenOrOf(conference, answers.get(each.id()), seen))
                        .map(each -> new Unknown(each, answer(answers.get(each.id()), seen)))
                        .toList());
    }

    /** What somebody may not see answers nothing for them. */
    private static boolean isOpenOrOf(
            Conference conference, Talk.@Nullable Answered answered, Map<UUID, StatementView> seen) {
        return answered == null
                || answered.conference().equals(conference.id())
                || !seen.containsKey(answered.answer());
    }

    private static @Nullable StatementView answer(Talk.@Nullable Answered answered, Map<UUID, StatementView> seen) {
        return answered == null ? null : seen.get(answered.answer());
    }

    /** The picture of a settled report, out of the versions it refers to. */
    Picture of(Actor actor, UUID caseId, Course.@Nullable Kept kept) {
        if (kept == null) {
            return Picture.EMPTY;
        }
        Map<UUID, StatementView> seen = seen(
                actor,
                caseId,
                Sight.ALL,
                Stream.concat(
                        kept.biggest().stream().map(each -> each.worry().statement()),
                        kept.unknowns().stream()
                                .flatMap(each ->
                                        Stream.concat(Stream.of(each.statement()), Stream.ofNullable(each.answer())))));
        List<Biggest> biggest = kept.biggest().stream()
                .filter(each -> seen.containsKey(each.worry().statement()))
                .map(each -> biggest(each.worry(), each.name(), seen))
                .toList();
        return new Picture(
                biggest.stream().filter(each -> each.who() == null).findFirst(),
                biggest.stream().filter(each -> each.who() != null).toList(),
                kept.unknowns().stream()
                        .filter(each -> seen.containsKey(each.statement()))
                        .map(each -> unknown(each, seen))
                        .toList());
    }

    private static Unknown unknown(Course.Open open, Map<UUID, StatementView> seen) {
        UUID answer = open.answer();
        return new Unknown(
                Objects.requireNonNull(seen.get(open.statement())), answer == null ? null : seen.get(answer));
    }

    static Course.Kept kept(Picture picture) {
        return new Course.Kept(
                Stream.concat(picture.together().stream(), picture.own().stream())
                        .map(each -> new Course.Worry(new Talk.Worry(each.who(), each.statement()), each.name()))
                        .toList(),
                picture.unknowns().stream().map(PictureReading::open).toList());
    }

    private static Course.Open open(Unknown unknown) {
        StatementView answer = unknown.answer();
        return new Course.Open(unknown.statement().id(), answer == null ? null : answer.id());
    }

    private Map<UUID, StatementView> seen(Actor actor, UUID caseId, Sight sight, Stream<UUID> ids) {
        List<UUID> wanted = ids.distinct().toList();
        return wanted.isEmpty()
                ? Map.of()
                : reading.shown(actor, caseId, statements.byIds(actor, caseId, wanted), sight).stream()
                        .collect(Collectors.toMap(StatementView::id, Function.identity()));
    }

    private List<Biggest> named(Actor actor, UUID caseId, List<Talk.Worry> worries, Map<UUID, StatementView> seen) {
        FamilyView family = families.of(actor, caseId);
        return worries.stream()
                .filter(each -> seen.containsKey(each.statement()))
                .map(each -> biggest(each, name(each.who(), family), seen))
                .sorted(java.util.Comparator.comparing(Biggest::family).thenComparing(Biggest::name))
                .toList();
    }

    private static Biggest biggest(Talk.Worry worry, String name, Map<UUID, StatementView> seen) {
        Speaker who = worry.who();
        return new Biggest(
                who,
                name,
                who != null && who.person() != null,
                worry.statement(),
                Objects.requireNonNull(seen.get(worry.statement())).text());
    }

    private String name(@Nullable Speaker who, FamilyView family) {
        if (who == null) {
            return "";
        }
        UUID person = who.person();
        return person == null
                ? reading.nameOf(who.professional())
                : family.person(person).map(PersonView::fullName).orElse("");
    }

    /**
     * Of the whole case, oldest first: what somebody suspects, and what somebody called unknown; as far as all who sit here know
     * it.
     */
    private List<StatementView> unknown(Actor actor, UUID caseId, Sight sight) {
        List<StatementView> all = Stream.concat(
                        all(actor, caseId, Set.of(PictureRules.SUSPICION), Set.of()).stream(),
                        all(actor, caseId, Set.of(), Set.of(PictureRules.UNKNOWN)).stream())
                .collect(Collectors.toMap(
                        StatementView::id, Function.identity(), (one, other) -> one, java.util.TreeMap::new))
                .values()
                .stream()
                .filter(PictureRules::isUnknown)
                .toList();
        return listed(actor, caseId, all, sight);
    }

    private List<StatementView> listed(Actor actor, UUID caseId, List<StatementView> all, Sight sight) {
        if (all.isEmpty()) {
            return all;
        }
        Set<Integer> circles = sights.circles(caseId);
        Map<UUID, Set<Integer>> audiences = statements.audiences(
                actor, caseId, all.stream().map(StatementView::id).toList());
        return all.stream()
                .filter(each -> PictureRules.isListed(audiences.getOrDefault(each.id(), Set.of()), circles, sight))
                .toList();
    }

    /** Whether those who sit here have it on their list. */
    boolean isUnknown(Actor actor, Conference conference, StatementView statement) {
        return PictureRules.isUnknown(statement)
                && !listed(actor, conference.caseId(), List.of(statement), sights.of(conference))
                        .isEmpty();
    }

    private List<StatementView> all(Actor actor, UUID caseId, Set<String> kinds, Set<String> topics) {
        List<StatementView> all = new ArrayList<>();
        Optional<String> after = Optional.of("");
        while (after.isPresent()) {
            Slice<StatementView> slice = statements.list(
                    actor,
                    caseId,
                    new Statements.Query(
                            kinds,
                            topics,
                            Set.of(),
                            null,
                            Set.of(),
                            false,
                            after.get().isEmpty() ? null : after.get(),
                            Paging.MOST));
            all.addAll(slice.rows());
            after = slice.next();
        }
        return all;
    }
}
