package nl.aantafel.exchange.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.aantafel.directory.Professional;
import nl.aantafel.exchange.Codes;
import nl.aantafel.frame.Lists;
import nl.aantafel.referral.Referrals;
import nl.aantafel.referral.Referrals.Alignment;
import nl.aantafel.referral.Referrals.Content;
import nl.aantafel.referral.Referrals.Judgements;
import nl.aantafel.referral.Referrals.Start;
import nl.aantafel.referral.Referrals.Talk;
import nl.aantafel.referral.Referrals.Test;
import nl.aantafel.referral.Referrals.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The referral of a bundle (aanmelding): started, written, tested and sent. */
@Component
final class ReferralSection {

    private final Referrals referrals;

    ReferralSection(Referrals referrals) {
        this.referrals = referrals;
    }

    /** Opens the case; the people come next. */
    void start(Part referral, Steps steps) {
        String familyName = referral.needText("gezinsnaam");
        String otherNumber = referral.text("nummerElders");
        steps.add(referral, it -> {
            UUID seat = seat(referral.known(), it.actor().person());
            it.opened(referrals.start(it.actor(), new Start(it.partnership(), seat, familyName, otherNumber)));
        });
    }

    private static @Nullable UUID seat(Known known, UUID referrer) {
        return known.byEmail().values().stream()
                .filter(each -> each.id().equals(referrer))
                .map(Professional::organisation)
                .flatMap(organisation -> known.seats().getOrDefault(organisation, List.of()).stream())
                .map(nl.aantafel.directory.Seat::id)
                .findFirst()
                .orElse(null);
    }

    /** What is written about them, and the sending. */
    void write(Part referral, Steps steps) {
        content(referral, steps);
        views(referral, steps);
        judgements(referral, steps);
        if (referral.truth("verzonden", true)) {
            steps.add(referral, it -> referrals.send(it.actor(), it.caseId()));
        }
    }

    private void content(Part referral, Steps steps) {
        Set<String> factors =
                referral.codes("voorspellendeFactoren", referral.known().list(Lists.PREDICTIVE_FACTORS));
        Content content = new Content(
                referral.code("aanpakGewenst", Codes.PATHWAYS),
                referral.truth("spoed", false),
                referral.text("spoedReden"),
                referral.text("aanleiding"),
                referral.text("samenvatting"),
                referral.text("behoeften"),
                factors);
        steps.add(
                referral,
                it -> referrals.write(
                        it.actor(),
                        it.caseId(),
                        content,
                        referrals.view(it.actor(), it.caseId()).version()));
    }

    private void views(Part referral, Steps steps) {
        for (Part view : referral.parts("kijkPerPersoon")) {
            String person = view.person("persoon");
            String text = view.needText("tekst");
            var saidOn = view.day("datum");
            steps.add(view, it -> referrals.view(it.actor(), it.caseId(), new View(it.id(person), text, saidOn)));
        }
    }

    private void judgements(Part referral, Steps steps) {
        List<Function<Bringing, Test>> tests = new ArrayList<>();
        Codes criteria = Codes.same(referral.known().frame().admission().criteria().stream()
                .map(nl.aantafel.frame.Criterion::code)
                .toList());
        for (Part test : referral.parts("criteria")) {
            String person = test.person("persoon");
            String criterion = test.needCode("criterium", criteria);
            Boolean met = test.truth("voldaan");
            String reason = test.text("onderbouwing");
            tests.add(it -> new Test(it.id(person), criterion, met, reason));
        }
        List<Function<Bringing, Alignment>> alignments = new ArrayList<>();
        for (Part test : referral.parts("afstemming")) {
            String person = test.person("persoon");
            Boolean dependent = test.truth("hangtSamen");
            Boolean necessary = test.truth("nodig");
            String reason = test.text("onderbouwing");
            alignments.add(it -> new Alignment(it.id(person), dependent, necessary, reason));
        }
        List<Function<Bringing, Talk>> talks = new ArrayList<>();
        for (Part talk : referral.parts("gesprekken")) {
            String person = talk.person("persoon");
            Boolean told = talk.truth("verteld");
            var on = talk.day("datum");
            String how = talk.text("hoe");
            String reasonNot = talk.text("redenNiet");
            talks.add(it -> new Talk(it.id(person), told, on, how, reasonNot));
        }
        steps.add(
                referral,
                it -> referrals.judge(
                        it.actor(), it.caseId(), new Judgements(all(tests, it), all(alignments, it), all(talks, it))));
    }

    private static <T> List<T> all(List<Function<Bringing, T>> makers, Bringing bringing) {
        return makers.stream()
                .map(maker -> Objects.requireNonNull(maker.apply(bringing)))
                .toList();
    }
}
