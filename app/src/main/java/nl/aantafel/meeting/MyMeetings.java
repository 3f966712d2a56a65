package nl.aantafel.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Label;
import nl.aantafel.frame.Lists;
import nl.aantafel.gathering.Gatherings.GatheringView;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.meeting.Conferences.MyMeeting;
import nl.aantafel.meeting.domain.AskedMember;
import nl.aantafel.meeting.domain.ChoiceRules;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.store.ChoiceStore;
import nl.aantafel.meeting.store.ConferenceStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays the conferences of cases beside the gatherings somebody is in, and says what is not ready. */
@Component
final class MyMeetings {

    private final ConferenceStore store;
    private final ChoiceStore choices;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;

    MyMeetings(ConferenceStore store, ChoiceStore choices, WhoIsWho whoIsWho, FrameCatalogue frames) {
        this.store = store;
        this.choices = choices;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
    }

    Slice<MyMeeting> of(Slice<GatheringView> slice) {
        List<UUID> ids =
                slice.rows().stream().flatMap(row -> about(row).stream()).toList();
        Map<UUID, Conference> conferences =
                store.byIds(ids).stream().collect(Collectors.toMap(Conference::id, each -> each));
        Map<UUID, List<AskedMember>> family = choices.asked(conferences.keySet());
        Map<UUID, String> frameCodes =
                whoIsWho.partnerships().stream().collect(Collectors.toMap(Partnership::id, Partnership::frameCode));
        return slice.map(row -> {
            Conference conference = about(row).map(conferences::get).orElse(null);
            return new MyMeeting(
                    row.id(),
                    kind(row, frameCodes),
                    row.startsAt(),
                    row.endsAt(),
                    row.place(),
                    row.state(),
                    row.agenda().isEmpty() ? "" : row.agenda().getFirst().title(),
                    conference == null ? null : conference.caseId(),
                    conference == null ? null : conference.id(),
                    notReady(row, conference, family(conference, family)),
                    row.row());
        });
    }

    private static Optional<UUID> about(GatheringView gathering) {
        return gathering.agenda().stream()
                .filter(item -> item.about().type().equals(ConferencePlanning.AGENDA))
                .map(item -> item.about().id())
                .findFirst();
    }

    private Label kind(GatheringView gathering, Map<UUID, String> frameCodes) {
        return Optional.ofNullable(frameCodes.get(gathering.partnership()))
                .flatMap(frames::find)
                .map(frame -> frame.list(Lists.GATHERING_KINDS).label(gathering.kind()))
                .orElseGet(() -> new Label(gathering.kind(), gathering.kind()));
    }

    private static List<AskedMember> family(@Nullable Conference conference, Map<UUID, List<AskedMember>> all) {
        return conference == null ? List.of() : all.getOrDefault(conference.id(), List.of());
    }

    private static List<String> notReady(
            GatheringView gathering, @Nullable Conference conference, List<AskedMember> family) {
        List<String> missing = new ArrayList<>();
        if (!gathering.state().equals("planned") || conference == null) {
            return missing;
        }
        if (gathering.secretary() == null) {
            missing.add("no-secretary");
        }
        if (gathering.attendance().isEmpty()) {
            missing.add("nobody-invited");
        }
        if (conference.aim().isBlank()) {
            missing.add("no-aim");
        }
        if (family.isEmpty()) {
            missing.add("family-not-asked");
        }
        missing.addAll(ChoiceRules.notReady(family, FamilyReading.invited(gathering)));
        return missing;
    }
}
