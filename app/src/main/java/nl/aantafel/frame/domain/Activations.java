package nl.aantafel.frame.domain;

import java.util.List;
import java.util.UUID;
import nl.aantafel.frame.Activation;

/** The record of which partnership uses which frame: one row per partnership and frame, the latest activation. */
public interface Activations {

    void put(Activation activation);

    List<Activation> of(UUID partnership);
}
