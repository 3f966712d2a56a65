package nl.aantafel.directory;

import java.util.UUID;

/**
 * An organisation (ketenpartner): its chain ({@code care}, {@code justice}, {@code administration}, {@code other}),
 * discipline and line (0 to 2), what it can and cannot do, and whether its people are bound by medical secrecy.
 */
public record Organisation(
        UUID id,
        String name,
        String shortName,
        String chain,
        String discipline,
        int line,
        String can,
        String cannot,
        boolean medicalSecrecy) {}
