package nl.aantafel.casefile;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Standing;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.rights.BorderCases;
import nl.aantafel.rights.Counsels;
import nl.aantafel.rights.Papers;
import nl.aantafel.rights.Papers.Section;

/** Puts the help with sharing together. */
@UseCases
class HelpingToShare implements SharingHelps {

    private static final String GENERAL = "general";

    private final CasePages pages;
    private final Sharing sharing;
    private final Papers papers;
    private final BorderCases borderCases;
    private final Counsels counsels;
    private final Authorise authorise;
    private final WhoIsWho whoIsWho;
    private final Time time;

    HelpingToShare(
            CasePages pages,
            Sharing sharing,
            Papers papers,
            BorderCases borderCases,
            Counsels counsels,
            Authorise authorise,
            WhoIsWho whoIsWho,
            Time time) {
        this.pages = pages;
        this.sharing = sharing;
        this.papers = papers;
        this.borderCases = borderCases;
        this.counsels = counsels;
        this.authorise = authorise;
        this.whoIsWho = whoIsWho;
        this.time = time;
    }

    @Override
    public Help of(Actor actor, Ask ask, Sought sought) {
        CaseScreen page = pages.open(actor, ask);
        Standing standing = authorise.require(actor, ask.right(), ask.caseId());
        UUID partnership = standing.partnershipId();
        return new Help(
                page,
                partnership,
                covenant(actor, partnership, sought.category(), ask.locale()),
                seatKinds(actor, partnership),
                sharing.asks(actor, ask.caseId()).bound(),
                borderCases.search(actor, partnership, sought.category(), sought.words()),
                counsels.mine(actor, partnership));
    }

    private List<Section> covenant(Actor actor, UUID partnership, String category, Locale locale) {
        return papers.read(actor, partnership, Papers.COVENANT, time.today().getYear(), locale).sections().stream()
                .filter(each -> !each.text().isBlank())
                .filter(each -> category.isEmpty()
                        || each.code().equals(GENERAL)
                        || each.code().equals(category))
                .toList();
    }

    private List<String> seatKinds(Actor actor, UUID partnership) {
        return whoIsWho.rolesOf(actor.person()).stream()
                .filter(holding -> holding.partnership().equals(partnership))
                .map(RoleHolding::seatKind)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
