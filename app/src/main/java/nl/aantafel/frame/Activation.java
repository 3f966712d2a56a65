package nl.aantafel.frame;

import java.time.Instant;
import java.util.UUID;

/**
 * That a partnership works under a frame (in gebruik genomen kader), in which version, on which advice and by whom.
 *
 * @param adviceReference where the advice is filed; empty when the frame needs none and none was given
 */
public record Activation(
        UUID partnership, String code, String version, String adviceReference, UUID activatedBy, Instant activatedAt) {}
