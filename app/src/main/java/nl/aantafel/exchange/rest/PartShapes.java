package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.Separations.SeparationView;
import nl.aantafel.exchange.Codes;
import nl.aantafel.frame.Label;
import nl.aantafel.meeting.Parts.BrokenRule;
import nl.aantafel.meeting.Parts.Division;
import nl.aantafel.meeting.Parts.PartInput;
import nl.aantafel.meeting.Parts.PartView;
import nl.aantafel.meeting.Parts.Proposal;
import nl.aantafel.meeting.Parts.Reader;
import nl.aantafel.meeting.Parts.Seated;
import nl.aantafel.page.Texts;
import org.jspecify.annotations.Nullable;

/** The parts of a conference, and who must not meet, as the API tells them. */
final class PartShapes {

    record Overlegdeel(
            @Nullable UUID id,
            int nummer,
            String naam,
            Instant begint,
            Instant eindigt,
            String plaats,
            List<Deelgenoot> mensen,
            boolean zitErIn) {

        static Overlegdeel of(PartView part) {
            return new Overlegdeel(
                    part.id(),
                    part.number(),
                    part.name(),
                    part.startsAt(),
                    part.endsAt(),
                    part.place(),
                    part.people().stream().map(Deelgenoot::of).toList(),
                    part.mine());
        }
    }

    record Deelgenoot(UUID id, String naam, String organisatie, boolean gezin, boolean leestMee) {
        static Deelgenoot of(Seated seated) {
            return new Deelgenoot(seated.id(), seated.name(), seated.organisation(), seated.family(), seated.reads());
        }
    }

    record NietSamen(String regel, String grondslag, String wie, String met, int deel, int anderDeel) {
        static NietSamen of(BrokenRule broken) {
            return new NietSamen(
                    nl(broken.rule()),
                    broken.article(),
                    broken.one(),
                    broken.other(),
                    broken.part(),
                    broken.otherPart());
        }
    }

    record Splitsingsvoorstel(String voorstel, List<Overlegdeel> delen) {
        static Splitsingsvoorstel of(Proposal proposal) {
            return new Splitsingsvoorstel(
                    Codes.SPLITS.dutch(proposal.code()),
                    proposal.parts().stream().map(Overlegdeel::of).toList());
        }
    }

    record Lezer(String naam, String organisatie, String rol) {
        static Lezer of(Reader reader) {
            return new Lezer(reader.name(), reader.organisation(), nl(reader.role()));
        }
    }

    record Verdeling(
            boolean gesplitst,
            List<Overlegdeel> delen,
            List<Deelgenoot> nogGeenPlek,
            List<NietSamen> nietSamen,
            List<Splitsingsvoorstel> voorstellen,
            List<Lezer> lezers,
            boolean magVerdelen,
            long versie) {

        static Verdeling of(Division division) {
            return new Verdeling(
                    division.split(),
                    division.parts().stream().map(Overlegdeel::of).toList(),
                    division.unseated().stream().map(Deelgenoot::of).toList(),
                    division.broken().stream().map(NietSamen::of).toList(),
                    division.proposals().stream().map(Splitsingsvoorstel::of).toList(),
                    division.readers().stream().map(Lezer::of).toList(),
                    division.mayDivide(),
                    division.version());
        }
    }

    record NietTreffen(
            UUID id,
            UUID persoon,
            String naam,
            UUID anderePersoon,
            String andereNaam,
            String reden,
            String vastgelegdDoor,
            Instant vastgelegdOp) {
        static NietTreffen of(SeparationView pair) {
            return new NietTreffen(
                    pair.id(),
                    pair.one(),
                    pair.oneName(),
                    pair.other(),
                    pair.otherName(),
                    pair.reason(),
                    pair.setBy(),
                    pair.setAt());
        }
    }

    private PartShapes() {}

    private static String nl(Label label) {
        return label.in(Texts.DUTCH);
    }

    static PartInput input(Body body) {
        return new PartInput(
                body.id("deel"),
                body.text("naam"),
                body.needMoment("begint"),
                body.needMoment("eindigt"),
                body.text("plaats"),
                body.ids("professionals"),
                body.ids("gezin"));
    }
}
