package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.RetentionShapes.Vernietiging;
import nl.aantafel.kernel.Personal;
import nl.aantafel.rights.AuditFiles.AuditFile;
import nl.aantafel.rights.AuditFiles.Emergency;
import nl.aantafel.rights.AuditFiles.Entry;
import nl.aantafel.rights.AuditFiles.Line;
import nl.aantafel.rights.AuditFiles.LogProof;
import nl.aantafel.rights.AuditFiles.LogRead;
import nl.aantafel.rights.Papers;
import nl.aantafel.rights.Papers.Paper;
import nl.aantafel.rights.Papers.Section;
import nl.aantafel.rights.Papers.Table;
import org.jspecify.annotations.Nullable;

/** The shapes of audit files (auditbestanden) and of the partnership's papers (stukken). */
final class AuditShapes {

    private AuditShapes() {}

    @Personal
    record Auditregel(
            UUID id,
            String door,
            Instant op,
            String doel,
            String toelichting,
            @Nullable LocalDate vanaf,
            @Nullable LocalDate totEnMet) {
        static Auditregel of(Line line) {
            return new Auditregel(
                    line.id(),
                    line.by(),
                    line.at(),
                    Codes.LOG_PURPOSES.dutch(line.made().purpose()),
                    line.made().explanation(),
                    line.made().from(),
                    line.made().until());
        }

        @Override
        public String toString() {
            return "Auditregel";
        }
    }

    @Personal
    record Auditbestand(
            UUID id,
            UUID samenwerkingsverband,
            String naam,
            String kader,
            String door,
            Instant op,
            Auditregel vraag,
            Logboekbewijs logboek,
            List<Auditregister> registers,
            List<Auditlogboekinzage> logboekinzagen,
            List<Auditnoodprocedure> noodprocedures,
            List<Vernietiging> vernietigingen,
            List<Jaarcijfer> cijfers) {
        static Auditbestand of(AuditFile file) {
            return new Auditbestand(
                    file.id(),
                    file.partnership(),
                    file.name(),
                    file.frame(),
                    file.by(),
                    file.at(),
                    Auditregel.of(new Line(file.id(), file.by(), file.at(), file.made())),
                    Logboekbewijs.of(file.log()),
                    file.registers().entrySet().stream()
                            .map(each -> new Auditregister(
                                    Codes.REGISTERS.dutch(each.getKey()),
                                    each.getValue().stream()
                                            .map(Auditregisterregel::of)
                                            .toList()))
                            .toList(),
                    file.readings().stream().map(Auditlogboekinzage::of).toList(),
                    file.emergencies().stream().map(Auditnoodprocedure::of).toList(),
                    file.certificates().stream().map(Vernietiging::of).toList(),
                    file.figures().entrySet().stream()
                            .map(each -> new Jaarcijfer(Codes.FIGURES.dutch(each.getKey()), each.getValue()))
                            .toList());
        }

        @Override
        public String toString() {
            return "Auditbestand";
        }
    }

    record Logboekbewijs(boolean heel, int gebroken, List<Controlegetal> controlegetallen, Instant nagerekendOp) {
        static Logboekbewijs of(LogProof proof) {
            return new Logboekbewijs(
                    proof.whole(),
                    proof.broken(),
                    proof.roots().stream()
                            .map(each -> new Controlegetal(each.day(), each.hash()))
                            .toList(),
                    proof.verifiedAt());
        }
    }

    record Controlegetal(LocalDate dag, String getal) {}

    record Auditregister(String register, List<Auditregisterregel> regels) {}

    @Personal
    record Auditregisterregel(UUID regel, int versie, String door, Instant op, String over, Object inhoud) {
        static Auditregisterregel of(Entry entry) {
            return new Auditregisterregel(
                    entry.line(), entry.version(), entry.by(), entry.at(), entry.about(), entry.says());
        }

        @Override
        public String toString() {
            return "Auditregisterregel";
        }
    }

    @Personal
    record Auditlogboekinzage(Instant begonnenOp, String door, String doel) {
        static Auditlogboekinzage of(LogRead read) {
            return new Auditlogboekinzage(read.began(), read.reader(), Codes.LOG_PURPOSES.dutch(read.purpose()));
        }

        @Override
        public String toString() {
            return "Auditlogboekinzage";
        }
    }

    @Personal
    record Auditnoodprocedure(
            Instant begonnenOp,
            Instant eindigdeOp,
            String naam,
            String organisatie,
            String reden,
            @Nullable Instant beoordeeldOp,
            @Nullable Boolean terecht) {
        static Auditnoodprocedure of(Emergency emergency) {
            return new Auditnoodprocedure(
                    emergency.began(),
                    emergency.until(),
                    emergency.name(),
                    emergency.organisation(),
                    Codes.EMERGENCY_REASONS.dutch(emergency.reason()),
                    emergency.reviewedAt(),
                    emergency.justified());
        }

        @Override
        public String toString() {
            return "Auditnoodprocedure";
        }
    }

    record Jaarcijfer(String cijfer, int aantal) {}

    @Personal
    record Stuk(UUID samenwerkingsverband, String naam, String stuk, int jaar, List<Stukonderdeel> onderdelen) {
        static Stuk of(Paper paper) {
            return new Stuk(
                    paper.partnership(),
                    paper.name(),
                    Codes.PAPERS.dutch(paper.paper()),
                    paper.year(),
                    paper.sections().stream().map(Stukonderdeel::of).toList());
        }

        @Override
        public String toString() {
            return "Stuk";
        }
    }

    @Personal
    record Stukonderdeel(
            String onderdeel,
            String titel,
            String tekst,
            boolean aangepast,
            int versie,
            @Nullable Feitentabel feiten) {
        static Stukonderdeel of(Section section) {
            Table table = section.table();
            return new Stukonderdeel(
                    section.code(),
                    section.title(),
                    section.text(),
                    section.own(),
                    section.version(),
                    table == null ? null : new Feitentabel(table.header(), table.rows()));
        }

        @Override
        public String toString() {
            return "Stukonderdeel";
        }
    }

    record Feitentabel(List<String> koppen, List<List<String>> rijen) {}

    @Personal
    record Stukversie(int versie, String door, Instant op, String tekst) {
        static Stukversie of(Papers.Change change) {
            return new Stukversie(
                    change.version(), change.by(), change.at(), change.text().text());
        }

        @Override
        public String toString() {
            return "Stukversie";
        }
    }
}
