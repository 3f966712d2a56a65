package nl.aantafel.exchange.rest;

import static nl.aantafel.exchange.rest.CommonShapes.lower;

import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.meeting.ClientsAtTable.Choice;
import nl.aantafel.meeting.ClientsAtTable.Member;
import org.jspecify.annotations.Nullable;

/** Somebody of the family at a conference as the API tells it. */
final class ClientsShapes {

    record GezinslidAanTafel(
            UUID persoon,
            String naam,
            String gevraagd,
            String reden,
            String komt,
            @Nullable String hoe,
            @Nullable String groep,
            String vertrouwenspersoon,
            @Nullable UUID bij,
            String bijNaam,
            String bespreken,
            String opleveren,
            String ideeen,
            long versie) {

        static GezinslidAanTafel of(Member member) {
            Choice choice = member.choice();
            return new GezinslidAanTafel(
                    member.person(),
                    member.name(),
                    Codes.FAMILY_ASKED.dutch(lower(member.asked())),
                    member.reason(),
                    Codes.FAMILY_COMES.dutch(choice.comes()),
                    orNone(choice.way(), Codes.FAMILY_WAYS),
                    orNone(choice.company(), Codes.FAMILY_COMPANIES),
                    choice.confidant(),
                    choice.sitsWith(),
                    member.sitsWithName(),
                    choice.preparation().discuss(),
                    choice.preparation().yields(),
                    choice.preparation().ideas(),
                    member.version());
        }
    }

    private ClientsShapes() {}

    private static @Nullable String orNone(String code, Codes codes) {
        return code.isEmpty() ? null : codes.dutch(code);
    }
}
