package nl.aantafel.rights.domain;

import nl.aantafel.rights.AuditFiles;
import nl.aantafel.rights.BorderCases;
import nl.aantafel.rights.Breaches;
import nl.aantafel.rights.Counsels;
import nl.aantafel.rights.Papers;
import nl.aantafel.rights.Processings;
import nl.aantafel.rights.Trainings;

/**
 * One of the registers of a partnership (register), and what a line of it says.
 *
 * @param code how the database calls it
 */
public record Register<T>(String code, Class<T> says) {

    public static final Register<Breaches.Text> BREACHES = new Register<>("breach", Breaches.Text.class);
    public static final Register<Counsels.Text> COUNSELS = new Register<>("advice", Counsels.Text.class);
    public static final Register<Trainings.Taken> TRAININGS = new Register<>("training", Trainings.Taken.class);
    public static final Register<Processings.Text> PROCESSINGS = new Register<>("processing", Processings.Text.class);
    public static final Register<Papers.Text> PAPERS = new Register<>("paper", Papers.Text.class);
    public static final Register<BorderCases.Text> BORDER_CASES = new Register<>("border_case", BorderCases.Text.class);
    public static final Register<AuditFiles.Made> AUDIT_FILES = new Register<>("audit_file", AuditFiles.Made.class);
}
