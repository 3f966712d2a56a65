package nl.aantafel.directory;

import java.util.UUID;

/**
 * One more partnership (samenwerkingsverband). Its frame stays as chosen here, because its seats are of that frame's kinds.
 *
 * @param administrator the professional who gets the role of functional administrator there: somebody else than the actor
 */
public record CreatePartnership(
        String name, String region, String frameCode, String contactPoint, UUID administrator) {}
