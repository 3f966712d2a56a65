package nl.aantafel.frame;

/**
 * A decision about a case and by whom it is taken (besluit). Under the Wgs seats of the first paragraph judge whether a
 * referral fits the purpose, who takes part, closing, a third person at the table and results to others; the pathway, the
 * phase, the plan and agreements belong to all involved participants (Wgs, artikel 2.31).
 */
public record Decision(String code, Label label, DecidedBy by, Objections objections, String article, Checked checked)
        implements Rule {

    /** Judging whether a referral fits the purpose. */
    public static final String FIT_PURPOSE = "fit_purpose";
    /** Taking a referral up. */
    public static final String TAKE_UP = "take_up";
    /** Judging which participants take part. */
    public static final String WHO_TAKES_PART = "who_takes_part";
    /** Closing a case. */
    public static final String CLOSING = "closing";
    /** Letting somebody from outside join a meeting. */
    public static final String THIRD_PERSON = "third_person";
    /** Giving results to somebody outside. */
    public static final String RESULTS_TO_OTHERS = "results_to_others";
    /** Choosing or switching the pathway. */
    public static final String PATHWAY = "pathway";
    /** Judging in which phase the family is. */
    public static final String PHASE = "phase";
    /** Settling the plan. */
    public static final String PLAN = "plan";
    /** Making agreements. */
    public static final String AGREEMENTS = "agreements";

    /** Appointing who directs the case. */
    public static final String CASE_DIRECTION = "case_direction";
    /** Setting what is the least that must be in place. */
    public static final String BOTTOM_LINES = "bottom_lines";

    /** What an objection does: the decision may stand beside it, or needs all, or needs a seat that decides. */
    public enum Objections {
        STAND,
        UNANIMOUS,
        DECIDING_SEAT
    }

    /** Who takes it. */
    public enum DecidedBy {
        FIRST_PARAGRAPH,
        ALL_INVOLVED
    }

    /** Whether a seat of this kind, once it is involved in the case, takes part in the decision. */
    public boolean openTo(SeatKind seat) {
        return by == DecidedBy.ALL_INVOLVED || seat.firstParagraph();
    }
}
