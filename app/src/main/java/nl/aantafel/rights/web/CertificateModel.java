package nl.aantafel.rights.web;

import java.util.List;
import nl.aantafel.documents.Block.Fact;
import nl.aantafel.rights.Certificate;

/** One proof, in words. */
public record CertificateModel(Certificate certificate, List<Fact> facts) {}
