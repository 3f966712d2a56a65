package nl.aantafel.referral;

import java.util.UUID;
import nl.aantafel.documents.Format;
import nl.aantafel.kernel.Actor;

/**
 * The letter (brief) to a client after the referral is weighed: in plain Dutch, about themselves only. It says that they were
 * referred, whether the family is taken up, what happens, who contacts them, that they may bring somebody, and their rights. No
 * other person and no address stands in it, so that it can lie on any kitchen table.
 */
public interface Letters {

    /** Refused before the decision, and for who is not of age. */
    byte[] letter(Actor actor, UUID caseId, UUID person, Format format);
}
