package nl.aantafel.referral.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CaseFiles.Likeness;
import nl.aantafel.casefile.ClosedFiles.ClosedLikeness;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.FamilyLists;
import nl.aantafel.frame.Criterion;
import nl.aantafel.frame.Decision;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Lists;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import nl.aantafel.referral.Referrals.ReferralView;
import nl.aantafel.referral.Referrals.Talk;
import nl.aantafel.referral.Referrals.Test;
import nl.aantafel.referral.Referrals.View;
import nl.aantafel.referral.Triage.Card;
import nl.aantafel.referral.Triage.FitJudgement;
import nl.aantafel.referral.domain.Gap;
import org.jspecify.annotations.Nullable;

/**
 * One referral to weigh, with what its forms offer.
 *
 * @param people who may be asked, may invite and may tell
 * @param next the card to go on to after deciding
 */
public record CardPage(
        Card card,
        Frame frame,
        boolean desk,
        List<Seated> seated,
        List<Choice> people,
        Defaults defaults,
        String next) {

    /** Somebody who weighs, on a seat that may decide or only advises. */
    public record Seated(
            UUID professional, UUID seat, String name, String organisation, String seatLabel, boolean may) {
        public String value() {
            return professional + "/" + seat;
        }
    }

    /** What is chosen already: who is usual, so that a decision takes one key. */
    public record Defaults(String pathway, @Nullable UUID inviter, UUID teller, String judge) {}

    public ReferralView referral() {
        return card.referral();
    }

    public String base() {
        return "/triage/" + referral().caseId();
    }

    public boolean toJudge() {
        return referral().state().equals("sent");
    }

    public boolean toDecide() {
        return referral().state().equals("fits");
    }

    public boolean decided() {
        return !toJudge() && !toDecide();
    }

    public List<PersonView> persons() {
        return referral().family().persons();
    }

    /** How they are related and who stays where, to read. */
    public FamilyLists lists() {
        return new FamilyLists(referral().family(), frame, null);
    }

    public String ageAndRole(Page page, PersonView person) {
        return People.ageAndRole(page, person);
    }

    public String personName(UUID id) {
        return referral().family().person(id).map(PersonView::fullName).orElse("");
    }

    public Optional<View> view(PersonView person) {
        return referral().views().stream()
                .filter(view -> view.person().equals(person.id()))
                .findFirst();
    }

    public Optional<Talk> talk(PersonView person) {
        return referral().talks().stream()
                .filter(talk -> talk.person().equals(person.id()) && talk.talked() != null)
                .findFirst();
    }

    public String factors(Locale locale) {
        var list = frame.list(Lists.PREDICTIVE_FACTORS);
        return referral().content().predictiveFactors().stream()
                .map(code -> list.label(code).in(locale))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    public List<PersonView> subjects() {
        return persons().stream()
                .filter(person -> person.role().equals("subject"))
                .toList();
    }

    public Test test(PersonView person, Criterion criterion) {
        return referral().tests().stream()
                .filter(test ->
                        test.person().equals(person.id()) && test.criterion().equals(criterion.code()))
                .findFirst()
                .orElse(new Test(person.id(), criterion.code(), null, ""));
    }

    public List<Choice> purposes(Locale locale) {
        return frame.purposes().stream()
                .map(purpose -> new Choice(purpose.code(), purpose.label().in(locale)))
                .toList();
    }

    public List<Choice> pathways(Locale locale) {
        return frame.pathways().stream()
                .map(pathway -> new Choice(pathway.code(), pathway.label().in(locale)))
                .toList();
    }

    public String pathway(String code, Locale locale) {
        return frame.pathway(code).map(found -> found.label().in(locale)).orElse(code);
    }

    public String purpose(String code, Locale locale) {
        return frame.purpose(code).map(found -> found.label().in(locale)).orElse(code);
    }

    /** A reason to start from, in the frame's words; people change it or leave it. */
    public String suggestion(Page page) {
        String why = frame.pathway(defaults.pathway()).stream()
                .flatMap(pathway -> pathway.criteria().stream())
                .filter(aspect -> aspect.code().equals("unsafety"))
                .map(aspect -> aspect.label().in(page.locale()))
                .collect(Collectors.joining(" "));
        return page.text("referral.decide.suggestion", why).strip();
    }

    public List<Choice> deciders() {
        return seated.stream().filter(Seated::may).map(CardPage::choice).toList();
    }

    public List<Seated> advisers() {
        return seated.stream().filter(each -> !each.may()).toList();
    }

    private static Choice choice(Seated each) {
        return new Choice(each.value(), each.name(), each.organisation() + ", " + each.seatLabel());
    }

    /** Nobody is recorded as deciding unasked; who judged the fit is at the table already. */
    public List<String> chosenDeciders() {
        return card.fit().stream()
                .map(FitJudgement::judge)
                .filter(Objects::nonNull)
                .map(judge -> judge.professional() + "/" + judge.seat())
                .toList();
    }

    /** A family that may be known, with the people who look alike. */
    public record Known(UUID caseId, String label, String people) {}

    public List<Known> known(Page page) {
        return card.likenesses().stream()
                .collect(Collectors.groupingBy(Likeness::caseThere, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> new Known(
                        same.getFirst().caseThere(),
                        page.text(
                                "referral.likeness.there",
                                same.getFirst().familyThere(),
                                same.getFirst().numberThere()),
                        same.stream().map(each -> personName(each.personHere())).collect(Collectors.joining(", "))))
                .toList();
    }

    /** A closed case that may be about the same people. */
    public record Before(UUID caseId, String number, String people) {}

    public List<Before> before() {
        return card.closed().stream()
                .collect(Collectors.groupingBy(ClosedLikeness::caseThere, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> new Before(
                        same.getFirst().caseThere(),
                        same.getFirst().numberThere(),
                        same.stream()
                                .map(each -> personName(each.personHere()))
                                .distinct()
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    /** Whether this subject's plan still needs the test for aligning it with another's. */
    public boolean unaligned(PersonView person) {
        return Gap.find(
                        List.of(),
                        subjects().stream().map(PersonView::id).toList(),
                        List.of(),
                        referral().alignments())
                .stream()
                .anyMatch(gap -> gap.person().equals(person.id()));
    }

    public String judgeName(UUID professional) {
        return people.stream()
                .filter(choice -> choice.value().equals(professional.toString()))
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }

    public String takingUpArticle() {
        return frame.decision(Decision.TAKE_UP).article();
    }

    public String fitArticle() {
        return frame.decision(Decision.FIT_PURPOSE).article();
    }

    public String frameHref(String section) {
        return "/frames/" + frame.code() + "#" + section;
    }
}
