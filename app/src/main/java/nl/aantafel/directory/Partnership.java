package nl.aantafel.directory;

import java.util.UUID;

/** The parties that work together under one agreement (samenwerkingsverband), under one frame. */
public record Partnership(UUID id, String name, String region, String frameCode, String contactPoint) {}
