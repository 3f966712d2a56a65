package nl.aantafel.house;

import java.util.Locale;
import nl.aantafel.journey.Town;
import nl.aantafel.support.House.Who;
import org.jspecify.annotations.Nullable;

/** Who asks, in the order of the columns of the matrix. */
enum Persona {
    ANONYMOUS(null),
    ADMINISTRATOR(null),
    /** Works in the partnership, is a member of no case. */
    OUTSIDER(Who.OUTSIDER),
    /** In the team. */
    PARTICIPANT(Who.YOUTH_PROTECTION),
    /** Referred the case and has no other part in it. */
    REFERRER(Who.VEILIG_THUIS),
    /** Judges referrals on a seat that may. */
    DECIDER(Who.POLICE),
    CASE_DIRECTOR(Who.CASE_DIRECTOR),
    DESK(Who.PROCESS_DIRECTOR),
    /** Has the questionnaires of the partnership, and no case. */
    RESEARCHER(Who.RESEARCHER);

    private final @Nullable Who who;

    Persona(@Nullable Who who) {
        this.who = who;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The caller, signed in unless anonymous. */
    Caller caller(int port, Town town) {
        Caller caller = new Caller(port);
        if (this != ANONYMOUS) {
            caller.signIn(who == null ? town.account(Town.ADMINISTRATOR) : town.account(who));
        }
        return caller;
    }
}
