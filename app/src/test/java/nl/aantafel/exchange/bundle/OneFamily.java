package nl.aantafel.exchange.bundle;

import nl.aantafel.exchange.Bundle;
import tools.jackson.databind.json.JsonMapper;

/** A small bundle: a family that is taken up and meets once. */
final class OneFamily {

    static final String NAME = "De Groot 🌻 عائلة";

    /** What is agreed first. */
    static final String FIRST = "Eerst 🙂 שלום";

    private OneFamily() {}

    /** With single quotes for double ones. */
    static Bundle bundle(String json) {
        return new Bundle(JsonMapper.shared().readTree(json.replace('\'', '"')));
    }

    /** {@code agreements} go after the first. */
    static Bundle whole(String agreements) {
        return bundle("""
                {'formaat': 'aantafel-casusbundel', 'versie': 1,
                 'aanmelding': {'gezinsnaam': '%s', 'criteria': [
                   {'persoon': 'an', 'criterium': 'a', 'voldaan': true, 'onderbouwing': 'x'},
                   {'persoon': 'an', 'criterium': 'b', 'voldaan': true, 'onderbouwing': 'x'},
                   {'persoon': 'an', 'criterium': 'c', 'voldaan': true, 'onderbouwing': 'x'},
                   {'persoon': 'an', 'criterium': 'd', 'voldaan': true, 'onderbouwing': 'x'}]},
                 'personen': [{'sleutel': 'an', 'rol': 'betrokkene', 'voornaam': 'An', 'geboortedatum': '-P30Y'}],
                 'beoordeling': {'past': true, 'doel': 'onveilig_voor_mensen', 'beoordelaar': 'ruben.kamstra@meerstreek.example'},
                 'besluit': {'opgenomen': true, 'aanpak': 'regulier', 'beslissers': ['ruben.kamstra@meerstreek.example'],
                   'uitnodiger': 'daan.wouters@meerstreek.example', 'verteller': 'eva.lindeman@meerstreek.example', 'aanmelderDoetMee': false},
                 'overleggen': [{'datum': '-P14D', 'fase': 'directe_veiligheid', 'afspraken': [
                   {'soort': 'uitwisselen', 'wat': '%s', 'door': ['Veilig Thuis Meerstreek'], 'met': ['an'], 'wanneer': 'P7D'}%s]}]}
                """.formatted(NAME, FIRST, agreements));
    }
}
