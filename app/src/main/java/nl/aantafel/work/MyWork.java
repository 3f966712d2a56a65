package nl.aantafel.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.plan.Promises.Side;
import nl.aantafel.plan.Promises.Which;
import org.jspecify.annotations.Nullable;

/** The first page after signing in (Mijn werk): what the person must do today, why and by when; then their families. */
public interface MyWork {

    /**
     * Something that waits for the reader; {@code kind} has a text in the bundles, {@code href} leads to where it is done. Equal
     * tasks of one case and day are one line with their number; only a single one can be closed from here.
     */
    @Personal
    record Ask(
            UUID task,
            String kind,
            String about,
            int times,
            String note,
            @Nullable LocalDate due,
            boolean late,
            String href,
            long version) {
        @Override
        public String toString() {
            return "Ask";
        }
    }

    /**
     * An agreement the reader keeps, or waits for.
     *
     * @param received the reader, who does it, said to have it
     * @param receivedByAny somebody who does it said to have it
     * @param does names of who does it; empty for each of the family, who are named in the case only
     * @param with names of the others, the same
     */
    @Personal
    record Promise(
            UUID id,
            UUID caseId,
            String family,
            String what,
            String reason,
            @Nullable LocalDate due,
            long daysLate,
            int carriedOver,
            List<String> does,
            List<String> with,
            boolean received,
            boolean receivedByAny,
            long version) {

        /** Who does it; the family is named once, in these words. */
        public String byWhom(String ofTheFamily) {
            return named(does, ofTheFamily);
        }

        public String withWhom(String ofTheFamily) {
            return named(with, ofTheFamily);
        }

        private static String named(List<String> names, String ofTheFamily) {
            return names.stream()
                    .map(each -> each.isEmpty() ? ofTheFamily : each)
                    .distinct()
                    .collect(Collectors.joining(", "));
        }

        @Override
        public String toString() {
            return "Promise";
        }
    }

    /** {@code vacant}: nobody directs the case; {@code watchVacant}: whoever held the watch over safety is gone;
     * {@code contactLate}: the case director and the providers should have been in touch. */
    @Personal
    record FamilyRow(
            UUID id,
            String family,
            String number,
            String role,
            String phase,
            String trafficLight,
            boolean vacant,
            boolean watchVacant,
            boolean contactLate,
            String state) {
        @Override
        public String toString() {
            return "FamilyRow";
        }
    }

    @Personal
    record MeetingRow(
            UUID id,
            Optional<UUID> caseId,
            Label kind,
            Instant from,
            Instant until,
            String place,
            String title,
            Optional<UUID> agenda) {

        /** Points of one agenda that follow each other are one stretch of time. */
        MeetingRow until(Instant next, Instant end) {
            return next.equals(until) ? new MeetingRow(id, caseId, kind, from, end, place, title, agenda) : this;
        }

        @Override
        public String toString() {
            return "MeetingRow";
        }
    }

    @Personal
    record ReferralLine(
            UUID caseId, String number, String family, String state, boolean urgent, String from, boolean answerIn) {
        @Override
        public String toString() {
            return "ReferralLine";
        }
    }

    /**
     * News of a case, and nothing to tick off here.
     *
     * @param kind changed: so much that the reader could read was corrected or withdrawn; take_over: so many ask to take over what the
     *     reader brought
     */
    @Personal
    record News(String kind, UUID caseId, String family, int times) {
        @Override
        public String toString() {
            return "News";
        }
    }

    /**
     * Where to go with a case that is stuck.
     *
     * @param asked how many questions wait for the reader's answer, from escalations and for support
     * @param ladder the partnership whose ladder the reader keeps; null for who keeps none
     */
    record Stuck(int asked, @Nullable UUID ladder) {}

    /** What the page shows; empty lists are left out or explained. */
    @Personal
    record WorkView(
            LocalDate today,
            List<Ask> asks,
            List<News> news,
            List<Promise> promises,
            boolean morePromises,
            List<MeetingRow> meetings,
            List<FamilyRow> families,
            boolean moreFamilies,
            List<ReferralLine> toWeigh,
            List<ReferralLine> ownReferrals,
            boolean mayRefer,
            boolean administers,
            Stuck stuck) {

        /** Referrals about which somebody answered and nobody at the desk looked since: news, and nothing to tick off. */
        public List<ReferralLine> answersIn() {
            return toWeigh.stream().filter(ReferralLine::answerIn).toList();
        }

        /** How much stands under what must be done first. */
        public int waiting() {
            return asks.size() + news.size() + answersIn().size();
        }

        @Override
        public String toString() {
            return "WorkView";
        }
    }

    /** A family the reader works with, to choose by; the number stands in for a name that is not there yet. */
    @Personal
    record FamilyChoice(UUID caseId, String family, String number) {
        @Override
        public String toString() {
            return "FamilyChoice";
        }
    }

    /** Open agreements by due date, as many as a page holds; {@code next} goes on in the same choice. */
    @Personal
    record AgreementsView(Which which, List<FamilyChoice> families, List<Promise> agreements, Optional<String> next) {

        /** Where this choice stands. */
        public String path() {
            return path(which);
        }

        /** Where the next ones of this choice stand; null when there are none. */
        public @Nullable String nextPath() {
            return next.map(after -> path() + (path().contains("?") ? "&" : "?") + "after=" + after)
                    .orElse(null);
        }

        /** The same choice on a side; {@code side} mine or awaited. */
        public String pathOf(Side side) {
            return path(new Which(side, which.caseId(), which.overdue(), which.carried()));
        }

        /** All of this side. */
        public String pathOfAll() {
            return path(Which.all(which.side()));
        }

        public static String path(Which which) {
            List<String> parts = new ArrayList<>();
            if (which.side() == Side.AWAITED) {
                parts.add("side=awaited");
            }
            if (which.caseId() != null) {
                parts.add("family=" + which.caseId());
            }
            if (which.overdue()) {
                parts.add("overdue=true");
            }
            if (which.carried()) {
                parts.add("carried=true");
            }
            return "/work/agreements" + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
        }

        @Override
        public String toString() {
            return "AgreementsView";
        }
    }

    WorkView today(Actor actor);

    /** The open agreements the reader keeps, or waits for; with the families to choose by. */
    AgreementsView agreements(Actor actor, Which which, @Nullable String after);

    /** The reader, who does it, has it. Not found for who does not. */
    void receive(Actor actor, UUID agreement);

    /** A task of the reader's own is done. */
    void finish(Actor actor, UUID task, String outcome, long version);
}
