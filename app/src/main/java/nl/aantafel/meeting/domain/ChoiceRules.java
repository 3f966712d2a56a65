package nl.aantafel.meeting.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.meeting.ClientsAtTable.Choice;
import nl.aantafel.meeting.ClientsAtTable.Preparation;
import nl.aantafel.meeting.Conferences.State;

/** What somebody of the family can choose for a conference, and what is not ready about it. */
public final class ChoiceRules {

    public static final String UNKNOWN = "unknown";
    public static final String YES = "yes";
    public static final String NO = "no";
    public static final String ROOM = "room";
    public static final String ONLINE = "online";

    public static final List<String> COMES = List.of(UNKNOWN, YES, NO);
    public static final List<String> WAYS = List.of(ROOM, ONLINE);
    public static final List<String> COMPANIES = List.of("full", "small");

    /** Nothing was asked yet. */
    public static final Choice NOTHING = new Choice(UNKNOWN, "", "", "", null, new Preparation("", "", ""));

    private ChoiceRules() {}

    /** What the family chose and prepared for a conference is part of its report, and no longer changes when that is settled. */
    public static void open(Conference conference) {
        if (conference.state() == State.FINALISED) {
            throw RefusedException.conflict("meeting.refused.family-settled");
        }
    }

    /** What does not go with the rest falls away: who stays away comes in no way, who is in the room needs nobody beside them. */
    public static Choice fitting(Choice choice) {
        boolean comes = !choice.comes().equals(NO);
        boolean online = comes && choice.way().equals(ONLINE);
        return new Choice(
                choice.comes(),
                comes ? choice.way() : "",
                comes ? choice.company() : "",
                choice.confidant().strip(),
                online ? choice.sitsWith() : null,
                new Preparation(
                        choice.preparation().discuss().strip(),
                        choice.preparation().yields().strip(),
                        choice.preparation().ideas().strip()));
    }

    /** {@code invited} are the professionals who are asked for the meeting. */
    public static void check(Choice choice, Set<UUID> invited, Checks checks) {
        Preparation preparation = choice.preparation();
        checks.that(COMES.contains(choice.comes()), "komt", "check.choose")
                .that(choice.way().isEmpty() || WAYS.contains(choice.way()), "hoe", "check.choose")
                .that(choice.company().isEmpty() || COMPANIES.contains(choice.company()), "groep", "check.choose")
                .text("vertrouwenspersoon", choice.confidant(), Checks.SHORT)
                .that(
                        choice.sitsWith() == null || invited.contains(choice.sitsWith()),
                        "bij",
                        "meeting.check.sits-with")
                .text("bespreken", preparation.discuss(), Checks.LONG)
                .text("opleveren", preparation.yields(), Checks.LONG)
                .text("ideeen", preparation.ideas(), Checks.LONG);
    }

    /** Codes of what is not ready: family-choice-unknown, online-alone; and, once all choices are known, family-not-prepared. */
    public static List<String> notReady(Collection<AskedMember> family, Set<UUID> invited) {
        List<String> missing = new ArrayList<>();
        if (family.stream().anyMatch(AskedMember::unknown)) {
            missing.add("family-choice-unknown");
        }
        if (family.stream().anyMatch(each -> each.alone(invited))) {
            missing.add("online-alone");
        }
        if (family.stream().noneMatch(AskedMember::unknown) && !family.stream().allMatch(AskedMember::prepared)) {
            missing.add("family-not-prepared");
        }
        return missing;
    }
}
