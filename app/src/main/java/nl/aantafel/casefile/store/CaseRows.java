package nl.aantafel.casefile.store;

import java.util.List;
import java.util.Locale;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.CaseFiles.State;
import nl.aantafel.casefile.domain.Basis;
import nl.aantafel.db.casefile.tables.records.CaseFileRecord;

/** How rows of the case become records. */
final class CaseRows {

    private CaseRows() {}

    static CaseView view(CaseFileRecord row) {
        return new CaseView(
                row.getId(),
                row.getPartnershipId(),
                row.getNumber(),
                row.getFrameCode(),
                row.getFrameVersion(),
                row.getPathway(),
                state(row.getState()),
                row.getFamilyName(),
                row.getPurpose(),
                row.getPrimaryQuestion(),
                row.getPrimaryQuestionReason(),
                row.getDivorce(),
                row.getDivorceNote(),
                row.getTrafficLight(),
                row.getTrafficLightReason(),
                row.getOtherNumber(),
                List.of(row.getViolenceKinds()),
                row.getOpenedAt(),
                row.getTakenUpOn(),
                row.getContactDue(),
                row.getVersion());
    }

    static Basis basis(CaseFileRecord row) {
        return new Basis(
                row.getId(),
                row.getPartnershipId(),
                row.getFrameCode(),
                row.getPathway(),
                state(row.getState()),
                row.getTakenUpOn());
    }

    static State state(String code) {
        return State.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
