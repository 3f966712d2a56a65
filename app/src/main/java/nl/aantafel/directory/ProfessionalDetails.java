package nl.aantafel.directory;

/**
 * What is registered of a professional (professional).
 *
 * @param showsName whether clients see the name; otherwise they see organisation and role
 */
public record ProfessionalDetails(String name, String jobTitle, String email, String phone, boolean showsName) {}
