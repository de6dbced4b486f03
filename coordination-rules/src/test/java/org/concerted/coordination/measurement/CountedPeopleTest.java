package org.concerted.coordination.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.concerted.core.Text;
import org.junit.jupiter.api.Test;

class CountedPeopleTest {
    @Test
    void peopleAndHouseholdsAreToldByTheirWords() {
        for (String unit : List.of(
                "personnes",
                "Personnes servies",
                "nombre de familles",
                "aînées",
                "participant·e·s",
                "personne(s)",
                "jeunes de 12 à 17 ans",
                "people",
                "homeless people",
                "Number of households",
                "adults, seniors")) {
            assertThat(CountedPeople.in(Optional.of(Text.french(unit))))
                    .as(unit)
                    .contains(true);
        }
    }

    @Test
    void whatIsMadeForOrByPeopleIsNotPeople() {
        for (String unit : List.of(
                "décès",
                "décès d'enfants",
                "décès chez les femmes",
                "paniers",
                "paniers par ménage",
                "paniers/personnes",
                "repas",
                "logements",
                "soirs",
                "nombre de visites",
                "personnes-jours",
                "person hours",
                "deaths of infants",
                "visits to families",
                "%")) {
            assertThat(CountedPeople.in(Optional.of(Text.english(unit))))
                    .as(unit)
                    .contains(false);
        }
    }

    @Test
    void oneLanguageIsEnoughAndNoUnitTellsNothing() {
        assertThat(CountedPeople.in(Optional.of(Text.of("habitantes et habitants", "locals"))))
                .contains(true);
        assertThat(CountedPeople.in(Optional.empty())).isEmpty();
    }
}
