package nl.aantafel.meeting.domain;

import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/** Somebody of the family whom a conference names, and how they come: what readiness asks. */
@Personal
public record AskedMember(
        boolean asked, String comes, String way, @Nullable UUID sitsWith, boolean prepared) {

    /** Of whom it does not matter here whether they were prepared. */
    public AskedMember(boolean asked, String comes, String way, @Nullable UUID sitsWith) {
        this(asked, comes, way, sitsWith, true);
    }

    /** Asked, and it is not known whether they come. */
    public boolean unknown() {
        return asked && comes.equals(ChoiceRules.UNKNOWN);
    }

    /** Comes online, and nobody who is asked for the meeting sits with them. */
    public boolean alone(Set<UUID> invited) {
        return asked
                && comes.equals(ChoiceRules.YES)
                && way.equals(ChoiceRules.ONLINE)
                && (sitsWith == null || !invited.contains(sitsWith));
    }

    @Override
    public String toString() {
        return "AskedMember";
    }
}
