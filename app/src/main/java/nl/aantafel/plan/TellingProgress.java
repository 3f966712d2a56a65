package nl.aantafel.plan;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.access.CaseRoles;
import nl.aantafel.access.Memberships;
import nl.aantafel.access.Memberships.MemberView;
import nl.aantafel.access.Principal;
import nl.aantafel.notify.Mails;
import nl.aantafel.notify.Mails.NewMail;
import nl.aantafel.plan.Plans.AgreementView;
import org.springframework.stereotype.Component;

/**
 * Tells who is part of an agreement, and who directs the case, that somebody reported on it. Only who is in the case now, and not what
 * a part of a conference keeps to itself: who sits there hears it there.
 */
@Component
class TellingProgress {

    private final Mails mails;
    private final Memberships memberships;

    TellingProgress(Mails mails, Memberships memberships) {
        this.mails = mails;
        this.memberships = memberships;
    }

    void tell(Opened opened, AgreementView agreement, Set<Integer> audience) {
        if (!audience.contains(Principal.TABLE)) {
            return;
        }
        UUID reporter = opened.actor().person();
        mails.queue(
                opened.actor(),
                memberships.members(opened.actor(), opened.caseId()).stream()
                        .filter(member -> !member.principals().isEmpty())
                        .filter(member ->
                                isPartOf(agreement, member) || member.role().equals(CaseRoles.CASE_DIRECTOR))
                        .map(MemberView::person)
                        .filter(person -> !person.equals(reporter))
                        .distinct()
                        .map(person -> new NewMail(
                                person, PromiseWords.REPORTED, agreement.id(), Math.toIntExact(agreement.version())))
                        .toList());
    }

    private static boolean isPartOf(AgreementView agreement, MemberView member) {
        return Stream.of(agreement.does(), agreement.forWhom(), agreement.with())
                .flatMap(Collection::stream)
                .anyMatch(each -> member.person().equals(each.party().professional()));
    }
}
