package nl.aantafel.referral.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.FamilyLists;
import nl.aantafel.frame.Criterion;
import nl.aantafel.frame.Decision;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Lists;
import nl.aantafel.frame.SeatKind;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import nl.aantafel.page.Step;
import nl.aantafel.page.TwoVersions;
import nl.aantafel.referral.Referrals.Alignment;
import nl.aantafel.referral.Referrals.ReferralView;
import nl.aantafel.referral.Referrals.Talk;
import nl.aantafel.referral.Referrals.Test;
import nl.aantafel.referral.Referrals.View;
import nl.aantafel.referral.domain.Gap;
import org.jspecify.annotations.Nullable;

/** One of the five steps of a referral, with what the others hold. */
public record StepPage(ReferralView referral, Frame frame, String current) {

    /** The steps in order; each has its own address. */
    public static final List<String> STEPS = List.of("family", "reason", "views", "criteria", "check");

    /** One question about one subject, in the place it has in the form. */
    public record Asked(int index, Criterion criterion, Test test, Optional<Gap> gap) {
        public String field(String name) {
            return "toetsen[" + index + "]." + name;
        }

        public String answer() {
            return yesNo(test.met());
        }
    }

    static String yesNo(@Nullable Boolean answer) {
        return answer == null ? "" : answer ? "ja" : "nee";
    }

    public String base() {
        return "/referrals/" + referral.caseId();
    }

    public boolean draft() {
        return referral.state().equals("draft");
    }

    public int number() {
        return STEPS.indexOf(current) + 1;
    }

    /** How they are related and who stays where; changed in the step about the family only. */
    public FamilyLists lists() {
        return new FamilyLists(referral.family(), frame, current.equals("family") ? base() + "/family" : null);
    }

    public List<PersonView> persons() {
        return referral.family().persons();
    }

    public List<PersonView> subjects() {
        return persons().stream()
                .filter(person -> person.role().equals("subject"))
                .toList();
    }

    public List<Step> steps(Page page) {
        List<Step> steps = new ArrayList<>();
        for (String step : STEPS) {
            boolean open = draft() || step.equals("views") || step.equals("criteria");
            String state = step.equals(current) ? "now" : done(step) ? "done" : "todo";
            steps.add(new Step(
                    page.text("referral.step." + step), sub(page, step), open ? base() + "/" + step : null, state));
        }
        return steps;
    }

    private boolean done(String step) {
        return switch (step) {
            case "family" -> !subjects().isEmpty();
            case "reason" -> !referral.content().reason().isBlank();
            case "views" -> !referral.views().isEmpty();
            case "criteria" -> !subjects().isEmpty() && gaps().isEmpty();
            default -> !draft();
        };
    }

    private @Nullable String sub(Page page, String step) {
        return switch (step) {
            case "family" ->
                persons().size() == 1
                        ? page.text("referral.step.family.one")
                        : page.text("referral.step.family.many", persons().size());
            case "views" ->
                referral.views().isEmpty()
                        ? null
                        : names(referral.views().stream().map(View::person).toList());
            case "criteria" -> gaps().isEmpty() ? null : page.text("referral.step.criteria.open", gaps().size());
            default -> null;
        };
    }

    private String names(List<UUID> ids) {
        return persons().stream()
                .filter(person -> ids.contains(person.id()))
                .map(PersonView::firstName)
                .collect(Collectors.joining(", "));
    }

    public List<Gap> gaps() {
        return Gap.find(
                frame.admission().criteria().stream().map(Criterion::code).toList(),
                subjects().stream().map(PersonView::id).toList(),
                referral.tests(),
                referral.alignments());
    }

    /** The questions about one subject. */
    public List<Asked> asked(PersonView subject) {
        List<Criterion> criteria = frame.admission().criteria();
        int first = subjects().indexOf(subject) * criteria.size();
        List<Asked> all = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            String code = criteria.get(i).code();
            Test test = referral.tests().stream()
                    .filter(each -> each.person().equals(subject.id())
                            && each.criterion().equals(code))
                    .findFirst()
                    .orElse(new Test(subject.id(), code, null, ""));
            Optional<Gap> gap = gaps().stream()
                    .filter(each -> each.person().equals(subject.id())
                            && each.criterion().equals(code))
                    .findFirst();
            all.add(new Asked(first + i, criteria.get(i), test, gap));
        }
        return all;
    }

    public Alignment alignment(PersonView subject) {
        return referral.alignments().stream()
                .filter(each -> each.person().equals(subject.id()))
                .findFirst()
                .orElse(new Alignment(subject.id(), null, null, ""));
    }

    public Talk talk(PersonView person) {
        return referral.talks().stream()
                .filter(each -> each.person().equals(person.id()))
                .findFirst()
                .orElse(new Talk(person.id(), null, null, "", ""));
    }

    public String answer(@Nullable Boolean answer) {
        return yesNo(answer);
    }

    public Optional<View> view(PersonView person) {
        return referral.views().stream()
                .filter(each -> each.person().equals(person.id()))
                .findFirst();
    }

    public String personName(UUID id) {
        return referral.family().person(id).map(PersonView::fullName).orElse("");
    }

    /** "41 jaar, betrokkene", as far as it is known. */
    public String ageAndRole(Page page, PersonView person) {
        return People.ageAndRole(page, person);
    }

    public List<Choice> factors(Locale locale) {
        return frame.list(Lists.PREDICTIVE_FACTORS).items().stream()
                .map(item -> new Choice(item.code(), item.label().in(locale)))
                .toList();
    }

    /** How the pathways differ, in the words of the frame (RQ04). */
    public List<Choice> pathways(Locale locale) {
        return frame.pathways().stream()
                .map(pathway -> new Choice(
                        pathway.code(),
                        pathway.label().in(locale),
                        pathway.criteria().stream()
                                .filter(aspect -> List.of("violence", "unsafety", "duration")
                                        .contains(aspect.code()))
                                .map(aspect -> aspect.label().in(locale))
                                .collect(Collectors.joining(" "))))
                .toList();
    }

    public Decision deciding() {
        return frame.decision(Decision.TAKE_UP);
    }

    /** The seats that decide, by name; or everyone. */
    public String deciders(Page page) {
        List<String> may = seats(page.locale(), true);
        return seats(page.locale(), false).isEmpty()
                ? page.text("referral.who-decides.all")
                : page.text("referral.who-decides.some", String.join(", ", may));
    }

    private List<String> seats(Locale locale, boolean may) {
        return frame.seatKinds().stream()
                .filter(seat -> deciding().openTo(seat) == may)
                .map(SeatKind::label)
                .map(label -> label.in(locale))
                .toList();
    }

    public String frameHref(String section) {
        return "/frames/" + frame.code() + "#" + section;
    }

    /** Whether somebody else changed the texts while these were typed. */
    public boolean stale(Page page) {
        return page.errors().stream().anyMatch(error -> error.messageKey().equals("refusal.stale"));
    }

    /** Both texts of each field, when somebody else changed them first. */
    public TwoVersions twoVersions(Page page) {
        List<TwoVersions.Field> fields = List.of(
                field(page, "aanleiding", "reason", referral.content().reason()),
                field(page, "samenvatting", "summary", referral.content().summary()),
                field(page, "behoeften", "needs", referral.content().needs()),
                field(page, "spoedReden", "urgent-reason", referral.content().urgentReason()),
                field(page, "aanpakGewenst", "pathway", referral.content().pathwayWished()),
                field(
                        page,
                        "voorspellendeFactoren",
                        "factors",
                        referral.content().predictiveFactors().stream().sorted().collect(Collectors.joining("\u001f"))),
                field(page, "spoed", "urgent", referral.content().urgent() ? "true" : ""));
        String who = page.errors().getFirst().arguments().getFirst();
        return new TwoVersions(base() + "/reason", referral.version(), who, null, base() + "/reason", fields);
    }

    private static TwoVersions.Field field(Page page, String name, String label, String theirs) {
        return new TwoVersions.Field(name, page.text("referral.field." + label), page.value(name, ""), theirs);
    }

    public String factorNames(Locale locale) {
        return factors(locale).stream()
                .filter(choice -> referral.content().predictiveFactors().contains(choice.value()))
                .map(Choice::label)
                .collect(Collectors.joining(", "));
    }

    public @Nullable LocalDate saidOn(PersonView person) {
        return view(person).map(View::saidOn).orElse(null);
    }
}
