package nl.aantafel.rights.web;

import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.rights.Certificate;
import nl.aantafel.rights.Retentions.Watched;
import org.jspecify.annotations.Nullable;

/** The proofs of a partnership. */
public record CertificatesModel(Watched watched, Slice<Certificate> certificates) {

    public @Nullable String nextHref() {
        return certificates
                .next()
                .map(key -> "/retention/certificates?samenwerkingsverband=" + watched.partnership() + "&na=" + key)
                .orElse(null);
    }
}
