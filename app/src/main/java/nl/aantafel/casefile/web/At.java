package nl.aantafel.casefile.web;

import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.RefusedException;

/** Whose family, and where its forms stand: on the tab of the case, or in the first step of its referral. */
record At(boolean referral, UUID caseId) {

    /** Before the addresses of the forms: the two places they stand in. */
    static final String CASE = "/{place:cases}/{caseId}/family";

    static final String REFERRAL = "/{place:referrals}/{caseId}/family";

    static At of(Map<String, String> address) {
        return new At("referrals".equals(address.get("place")), id(address, "caseId"));
    }

    static UUID id(Map<String, String> address, String name) {
        try {
            return UUID.fromString(address.getOrDefault(name, ""));
        } catch (IllegalArgumentException notOurs) {
            throw RefusedException.notFound();
        }
    }

    String path() {
        return (referral ? "/referrals/" : "/cases/") + caseId + "/family";
    }

    /** {@code what} is a person, a relation or a home. */
    Entries entries(String what) {
        return new Entries(path() + "/" + what + "s", path(), what);
    }
}
