package nl.aantafel.casefile;

import java.util.Map;
import java.util.UUID;
import nl.aantafel.casefile.Attachments.AttachmentsOfCase;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.KnownQuestions.QuestionsOfCase;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.rights.Consents.ConsentsOfCase;
import nl.aantafel.rights.Consents.WhoMust;
import nl.aantafel.rights.InformingDuty;
import nl.aantafel.rights.InformingInCase.InformingOfCase;

/** What the tab on sharing and access (delen en inzage) of a case shows, each page read in one transaction. */
public interface SharingTab {

    /** {@code elsewhere}: whether one can ask other partnerships under the frame at all. */
    @Personal
    record SharingScreen(
            CaseScreen page,
            InformingOfCase informing,
            ConsentsOfCase consents,
            AttachmentsOfCase attachments,
            boolean elsewhere) {
        @Override
        public String toString() {
            return "SharingScreen";
        }
    }

    /** The form on which a participant judges that somebody is not to be told. */
    @Personal
    record JudgingScreen(CaseScreen page, InformingOfCase informing, InformingDuty duty) {
        @Override
        public String toString() {
            return "JudgingScreen";
        }
    }

    /** The form on which a consent is recorded: who has to answer, and who may be recipients. */
    @Personal
    record ConsentingScreen(CaseScreen page, WhoMust who, Map<UUID, String> organisations) {
        @Override
        public String toString() {
            return "ConsentingScreen";
        }
    }

    /**
     * The consents of a case that is not yet taken up.
     *
     * @param weighing whether it is still undecided; afterwards they stand on the tab of the case
     */
    @Personal
    record WeighedConsents(CaseView view, FamilyView family, ConsentsOfCase consents, boolean weighing) {
        @Override
        public String toString() {
            return "WeighedConsents";
        }
    }

    /** The same form while a referral is weighed; recipients are chosen by who may see the case only. */
    @Personal
    record WeighedConsenting(WeighedConsents page, WhoMust who, Map<UUID, String> organisations) {
        @Override
        public String toString() {
            return "WeighedConsenting";
        }
    }

    /** The form on which a paper is added, and the question before one is withdrawn. */
    @Personal
    record AttachmentsScreen(CaseScreen page, AttachmentsOfCase attachments) {
        @Override
        public String toString() {
            return "AttachmentsScreen";
        }
    }

    /** What was asked of other safety houses, and the form to ask. */
    @Personal
    record KnownScreen(CaseScreen page, QuestionsOfCase questions) {
        @Override
        public String toString() {
            return "KnownScreen";
        }
    }

    SharingScreen open(Actor actor, Ask ask);

    KnownScreen known(Actor actor, Ask ask);

    AttachmentsScreen attachments(Actor actor, Ask ask);

    ConsentingScreen consenting(Actor actor, Ask ask, UUID person, boolean able, String exception);

    /** The consents of a referral, for who knows it; once it is decided, for who is at the table. */
    WeighedConsents weighed(Actor actor, UUID caseId);

    /** The form on which one is recorded before the case is taken up. */
    WeighedConsenting weighedConsenting(Actor actor, UUID caseId, UUID person, boolean able, String exception);

    JudgingScreen judging(Actor actor, Ask ask, UUID person);
}
