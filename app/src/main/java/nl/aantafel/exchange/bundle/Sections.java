package nl.aantafel.exchange.bundle;

import org.springframework.stereotype.Component;

/** The parts a bundle falls into, in the order in which a case comes about. */
@Component
record Sections(
        ReferralSection referral,
        FamilySection family,
        TriageSection triage,
        CaseSection caseFile,
        HistorySection history,
        StatementSection statements,
        PlanSection plan,
        AgreementSection agreements,
        MeetingSection meetings,
        BeforehandSection beforehand,
        AfterwardsSection afterwards) {

    /** Everything after the referral. */
    void read(Part part, Steps steps) {
        triage.read(part, steps);
        caseFile.read(part, steps);
        history.read(part, steps);
        statements.read(part, steps);
        plan.read(part, steps);
        plan.progress(part, steps);
        agreements.between(part, steps);
        meetings.read(part, steps);
        beforehand.answered(part, steps);
        afterwards.read(part, steps);
        caseFile.switches(part, steps);
    }
}
