package nl.aantafel.frame;

/** The steps of a conference, in order: vooraf, doel, beeldvorming, schaalvraag, oordeelsvorming, besluitvorming. */
public enum Step {
    BEFOREHAND,
    GOAL,
    PICTURE,
    SCALING,
    JUDGEMENT,
    DECISION
}
