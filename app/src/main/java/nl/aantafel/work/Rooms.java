package nl.aantafel.work;

import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.Sharing;
import nl.aantafel.gathering.Gatherings;
import nl.aantafel.plan.Promises;
import nl.aantafel.plan.Watches;
import nl.aantafel.referral.Referrals;
import nl.aantafel.referral.Triage;
import nl.aantafel.task.Tasks;
import org.springframework.stereotype.Component;

/** The rooms whose read models make up the page. */
@Component
record Rooms(
        Tasks tasks,
        Promises promises,
        Watches watches,
        CaseFiles cases,
        Sharing sharing,
        Gatherings gatherings,
        Referrals referrals,
        Triage triage) {}
