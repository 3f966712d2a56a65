package nl.aantafel.kernel;

/** Something that happened: named in the past tense, holding ids, codes and dates only, never content. */
public interface DomainEvent {}
