package nl.aantafel.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences.ConferenceView;
import nl.aantafel.meeting.Conferences.FamilyMember;
import nl.aantafel.meeting.Conferences.MyMeeting;
import nl.aantafel.meeting.Conferences.Prepare;
import nl.aantafel.meeting.Conferences.QuestionView;
import nl.aantafel.meeting.Conversations.Say;
import nl.aantafel.meeting.MeetingReports.Finalise;
import nl.aantafel.meeting.MeetingReports.ReportView;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.Preparing;
import org.springframework.beans.factory.BeanFactory;

/** A conference about a family that was taken up, prepared and begun by the process director. */
final class SomeConference {

    static final String WORRIES = "iv.picture.worries";
    static final String INCIDENTS = "iv.picture.incidents";
    static final String SCALE = "immediate_safety_worry";

    private final Conferences conferences;
    private final Conversations conversations;
    private final MeetingReports reports;
    private final LiveTables tables;
    private final Time time;
    final House house;
    final Case family;
    final Actor chair;

    SomeConference(BeanFactory beans) {
        this(beans, House.of(beans));
    }

    SomeConference(BeanFactory beans, House house) {
        this.conferences = beans.getBean(Conferences.class);
        this.conversations = beans.getBean(Conversations.class);
        this.reports = beans.getBean(MeetingReports.class);
        this.tables = beans.getBean(LiveTables.class);
        this.time = beans.getBean(Time.class);
        this.house = house;
        this.family = house.takenUpCase();
        this.chair = house.processDirector();
    }

    Prepare onDay(LocalDate day) {
        return Preparing.conference(
                house,
                day,
                List.of(
                        new FamilyMember(family.mother(), true, ""),
                        new FamilyMember(family.father(), false, "Apart gesproken, op zijn verzoek")));
    }

    UUID prepared() {
        return conferences.prepare(chair, family.id(), onDay(time.today()));
    }

    /** Of today, and these are all who are asked. */
    UUID asking(Invitee... invitees) {
        Prepare plain = onDay(time.today());
        return conferences.prepare(
                chair,
                family.id(),
                new Prepare(
                        plain.kind(),
                        plain.startsAt(),
                        plain.endsAt(),
                        plain.place(),
                        "",
                        "",
                        null,
                        null,
                        List.of(invitees),
                        plain.family(),
                        plain.questions()));
    }

    UUID started() {
        UUID conference = prepared();
        conferences.start(chair, conference);
        return conference;
    }

    /** A conference as it stands in somebody's list, on whichever page of it. */
    MyMeeting upcoming(Actor reader, UUID conference) {
        Optional<String> after = Optional.of("");
        while (after.isPresent()) {
            Slice<MyMeeting> slice = conferences.upcoming(reader, after.get().isEmpty() ? null : after.get(), 100);
            for (MyMeeting meeting : slice.rows()) {
                if (conference.equals(meeting.conference())) {
                    return meeting;
                }
            }
            after = slice.next();
        }
        throw new AssertionError("is not in the list");
    }

    ConferenceView view(UUID conference) {
        return conferences.view(chair, conference);
    }

    QuestionView question(UUID conference, String key) {
        return view(conference).steps().stream()
                .flatMap(step -> step.questions().stream())
                .filter(each -> each.question().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    UUID said(UUID conference, Who who, String text) {
        return conversations.say(chair, conference, Say.sentence(WORRIES, Speaker.professional(house.id(who)), text));
    }

    void revealed(UUID conference) {
        tables.reveal(chair, conference, SCALE);
    }

    int finalised(UUID conference) {
        return reports.finalise(chair, conference, new Finalise("", false));
    }

    ReportView report(UUID conference, int number) {
        return reports.report(chair, conference, number);
    }

    static List<String> texts(ReportView report) {
        return report.steps().stream()
                .flatMap(step -> step.questions().stream())
                .flatMap(question -> question.statements().stream())
                .map(StatementView::text)
                .toList();
    }
}
