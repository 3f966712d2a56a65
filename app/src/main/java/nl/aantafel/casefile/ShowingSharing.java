package nl.aantafel.casefile;

import java.util.Map;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.rights.Consents;
import nl.aantafel.rights.InformingInCase;
import nl.aantafel.rights.InformingInCase.InformingOfCase;

/** Puts the pages of the tab on sharing together. */
@UseCases
class ShowingSharing implements SharingTab {

    private final CasePages pages;
    private final CaseFiles cases;
    private final Families families;
    private final Authorise authorise;
    private final InformingInCase informing;
    private final Consents consents;
    private final Attachments attachments;
    private final KnownQuestions known;

    ShowingSharing(
            CasePages pages,
            CaseFiles cases,
            Families families,
            Authorise authorise,
            InformingInCase informing,
            Consents consents,
            Attachments attachments,
            KnownQuestions known) {
        this.pages = pages;
        this.cases = cases;
        this.families = families;
        this.authorise = authorise;
        this.informing = informing;
        this.consents = consents;
        this.attachments = attachments;
        this.known = known;
    }

    @Override
    public SharingScreen open(Actor actor, Ask ask) {
        CaseScreen page = pages.open(actor, ask);
        return new SharingScreen(
                page,
                informing.of(actor, ask.caseId()),
                consents.of(actor, ask.caseId()),
                attachments.of(actor, ask.caseId()),
                known.offered(actor, ask.caseId()));
    }

    @Override
    public KnownScreen known(Actor actor, Ask ask) {
        CaseScreen page = pages.open(actor, ask);
        return new KnownScreen(page, known.of(actor, ask.caseId()));
    }

    @Override
    public AttachmentsScreen attachments(Actor actor, Ask ask) {
        CaseScreen page = pages.open(actor, ask);
        return new AttachmentsScreen(page, attachments.of(actor, ask.caseId()));
    }

    @Override
    public ConsentingScreen consenting(Actor actor, Ask ask, UUID person, boolean able, String exception) {
        CaseScreen page = pages.open(actor, ask);
        return new ConsentingScreen(
                page,
                consents.who(actor, ask.caseId(), person, able, exception),
                consents.organisations(actor, ask.caseId()));
    }

    @Override
    public WeighedConsents weighed(Actor actor, UUID caseId) {
        CaseView view = cases.view(actor, caseId);
        return new WeighedConsents(
                view,
                families.of(actor, caseId),
                consents.of(actor, caseId),
                CaseGate.UNDECIDED.contains(view.state()));
    }

    @Override
    public WeighedConsenting weighedConsenting(Actor actor, UUID caseId, UUID person, boolean able, String exception) {
        return new WeighedConsenting(
                weighed(actor, caseId),
                consents.who(actor, caseId, person, able, exception),
                authorise.may(actor, Right.SEE_CASE, caseId) ? consents.organisations(actor, caseId) : Map.of());
    }

    @Override
    public JudgingScreen judging(Actor actor, Ask ask, UUID person) {
        CaseScreen page = pages.open(actor, ask);
        InformingOfCase all = informing.of(actor, ask.caseId());
        return new JudgingScreen(
                page,
                all,
                all.duties().stream()
                        .filter(duty -> duty.person().equals(person))
                        .findFirst()
                        .orElseThrow(RefusedException::notFound));
    }
}
