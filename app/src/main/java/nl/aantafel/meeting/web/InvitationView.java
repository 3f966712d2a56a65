package nl.aantafel.meeting.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.gathering.Invitations.Answered;
import nl.aantafel.gathering.Invitations.Invitation;
import nl.aantafel.gathering.Invitations.OwnReply;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.Conferences.MyMeeting;
import nl.aantafel.meeting.InvitationPages.InvitationScreen;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;

/** An invitation as its page shows it. */
@Personal
public record InvitationView(InvitationScreen screen) {

    static final List<String> ANSWERS = List.of("accepted", "tentative", "declined");

    public Invitation invitation() {
        return screen.invitation();
    }

    public MyMeeting meeting() {
        return screen.meeting();
    }

    public String path() {
        return "/meetings/" + meeting().gathering() + "/invitation";
    }

    public List<Choice> answers(Page page) {
        return ANSWERS.stream()
                .map(each -> new Choice(each, page.text("meeting.answer." + each)))
                .toList();
    }

    public List<Choice> colleagues() {
        return invitation().colleagues().stream()
                .map(each -> new Choice(each.person().toString(), each.name()))
                .toList();
    }

    public long version() {
        return invitation().own().map(OwnReply::version).orElse(0L);
    }

    /** What is answered for the time the meeting has; else empty. */
    public String answer() {
        return invitation()
                .own()
                .filter(each -> !each.outdated())
                .map(each -> each.reply().answer())
                .orElse("");
    }

    public boolean outdated() {
        return invitation().own().filter(OwnReply::outdated).isPresent();
    }

    /** Who answered what: those who do not come first need something done. */
    public List<Answered> answered() {
        Map<String, List<Answered>> by =
                invitation().answers().orElse(List.of()).stream().collect(Collectors.groupingBy(InvitationView::code));
        return Stream.of("declined", "tentative", "unanswered", "accepted")
                .flatMap(each -> by.getOrDefault(each, List.of()).stream())
                .toList();
    }

    public static String code(Answered answered) {
        return answered.reply().map(each -> each.answer()).orElse("unanswered");
    }

    public static String tone(String answer) {
        return switch (answer) {
            case "accepted" -> "success";
            case "declined" -> "danger";
            case "tentative" -> "warning";
            default -> "neutral";
        };
    }

    @Override
    public String toString() {
        return "InvitationView";
    }
}
