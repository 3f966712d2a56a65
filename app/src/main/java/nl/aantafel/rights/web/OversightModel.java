package nl.aantafel.rights.web;

import java.util.List;
import nl.aantafel.rights.Oversights.Watch;

/** What waits for who watches over partnerships, by partnership. */
public record OversightModel(List<Watch> watches) {

    /** A page of who watches. */
    public record Link(String href, String textKey) {}

    /** What there is, in the order in which it is looked at. */
    public static final List<Link> LINKS = List.of(
            new Link("/oversight/breaches", "nav.breaches"),
            new Link("/oversight/advices", "rights.advice.title"),
            new Link("/oversight/trainings", "rights.training.title"),
            new Link("/oversight/processings", "rights.processing.title"),
            new Link("/oversight/border-cases", "rights.border.title"),
            new Link("/oversight/papers/dpia", "rights.paper.dpia"),
            new Link("/oversight/papers/processing_agreement", "rights.paper.processing_agreement"),
            new Link("/oversight/papers/annual_report", "rights.paper.annual_report"),
            new Link("/oversight/papers/covenant", "rights.paper.covenant"),
            new Link("/oversight/audit", "rights.audit.title"));

    public OversightModel {
        watches = List.copyOf(watches);
    }
}
