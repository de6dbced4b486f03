package org.concerted.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import org.concerted.examples.command.Root;
import org.junit.jupiter.api.Test;

/** What the assessment of each published case raises, read against what was published about it. */
class CaseFindingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void saintMichel() {
        String read = read("saint-michel", "2026-11-22", "fr");
        assertThat(read)
                .as("twelve instances in 2010 and 2011, of unknown load")
                .contains(
                        "Nombre d'instances d'une période passée, la dernière jusqu'au 31 décembre 2011 : 12. La part de la "
                                + "coordination dans tout le travail n'est pas connue.");
        assertThat(read)
                .as("1,040 people is reach, not effect; is each counted once?")
                .contains("Plus de 1 040 personnes", "Chaque personne est-elle comptée une seule fois");
        assertThat(read)
                .as("the legal person that was spun off")
                .contains("Une personne morale distincte pour la maison communautaire");
        assertThat(read)
                .as("one organisation funds and operates")
                .contains(
                        "mandat distingue les rôles de l'organisme Centraide du Grand Montréal. Rôles connus : bailleur de "
                                + "fonds et soutien à la concertation.");
    }

    @Test
    void cradleCincinnati() {
        String read = read("cradle-cincinnati", "2026-11-22", "en");
        assertThat(read)
                .as("annual and five-year rates do not compare")
                .contains(
                        "“Infant mortality rate” were not all made in the same way. What differs: observation or estimate, the "
                                + "length of the period and the territory. For example, between “10.24 (2008–2012)” and “9.2 (2012)”");
        assertThat(read)
                .as("9.0 in 2017, 5.5 in 2023")
                .contains(
                        "“Infant mortality rate”: 5.5 per 1000 live births (period ended December 31, 2023). First comparable "
                                + "reading: 9.2 (2012). In between: 8.84 (2013), 9.0 (2017), 8.6 (2018), 9.1 (2019) and "
                                + "8.7 (2022).");
        assertThat(read)
                .as("the gap remains while the whole improves")
                .contains(
                        "as a multiple of the rate among white infants”: 2.5 times (period ended December 31, 2023).");
        assertThat(read)
                .as("450 residents were heard; what they were told is not known")
                .contains("“Preparing the second five-year plan” were told what came of it. Heard: 450.");
    }

    @Test
    void calgary() {
        String read = read("calgary-homelessness", "2018-12-31", "en");
        assertThat(read)
                .as("a target of zero")
                .contains(
                        "The target of the indicator “People experiencing homelessness, point-in-time count” is 0, on an issue "
                                + "described as complex.");
        assertThat(read)
                .as("quarters above the pace that was forecast, the whole below it")
                .contains(
                        "forecast of more than 1,300, from April 1, 2010 to March 31, 2011. Counts at a slower pace: 2,994",
                        "At that pace or faster: 341 (2010-04-01 – 2010-06-30)",
                        "369 (2010-07-01 – 2010-09-30)");
        assertThat(read).as("880 and 3,043").contains("What differs: the definition");
        assertThat(read)
                .as("26 % and 32 % for one claim")
                .contains("32% fewer people, per capita", "26% fewer people (per capita)");
        assertThat(read)
                .as("the form changed in 2015")
                .contains("“Shared leadership (collective impact)” dates from December 31, 2015");
    }

    /** Against its target, the growth before the plan: what was known in July 2008. */
    @Test
    void calgaryWithoutHindsight() {
        assertThat(read("calgary-homelessness", "2008-12-31", "en"))
                .contains(
                        "“Growth of the count over two years, before the plan”: 18 %",
                        "the pace towards the target has to be " + "418.22 a year")
                .doesNotContain("2,994", "3,043", "26%", "2015");
        assertThat(read("calgary-homelessness", "2011-12-31", "en"))
                .contains("2,994", "880")
                .doesNotContain("26%", "9,700", "collective impact");
        assertThat(read("calgary-homelessness", "2015-12-31", "en"))
                .contains("dates from December 31, 2015")
                .doesNotContain("26%", "32%", "9,700", "2018-12");
    }

    private static String read(String name, String asOf, String language) {
        StringWriter out = new StringWriter();
        int code = Root.run(
                new String[] {
                    "assess",
                    Golden.TOP.resolve("examples/cases/" + name + ".yaml").toString(),
                    "--as-of",
                    asOf,
                    "--lang",
                    language
                },
                new PrintWriter(out, true),
                new PrintWriter(new StringWriter(), true),
                TODAY);
        assertThat(code).isBetween(0, 1);
        return out.toString().replaceAll("[\\s\u00a0\u202f]+", " ");
    }
}
