package org.concerted.coordination.structure;

import java.util.Locale;
import java.util.Optional;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;

/**
 * A legal form through which a démarche may act in Québec, and what it answers. From the facts of law as sources tell
 * them; to be checked with a jurist.
 */
public enum Vehicle {
    /** Association without legal personality. */
    UNINCORPORATED_ASSOCIATION(
            Text.of("association sans personnalité juridique", "association without legal personality"),
            Text.of(
                    "Convient à un petit groupe, à un but limité ou temporaire, avec peu d'actifs; beaucoup de comités commencent "
                            + "ainsi. Sans personnalité juridique, ne peut pas porter en son nom des fonds, des biens, un emploi ou "
                            + "une entente.",
                    "Suits a small group, a limited or temporary goal and few assets; many committees start so. Without legal "
                            + "personality it cannot hold funds, property, employment or an agreement in its own name."),
            Citation.published(
                    "Constitution d'un OBNL : l'association de bonne foi",
                    "http://doczz.fr/doc/5177297/constitution-d-un-obnl")) {
        @Override
        Standing standing(LegalNeeds needs) {
            return needs.person()
                    .map(needed -> needed ? Standing.NOT_ENOUGH : Standing.ANSWERS)
                    .orElse(Standing.OPEN);
        }
    },
    /** An existing organisation holds and accounts for the money under an agreement. */
    FIDUCIARY_AGREEMENT(
            Text.of("entente avec un organisme fiduciaire", "agreement with a fiduciary organisation"),
            Text.of(
                    "Un organisme existant (organisme communautaire, CDC, municipalité, MRC) détient l'argent et en rend compte par entente, "
                            + "sans créer de personne morale. Les biens et les emplois sont alors les siens : l'entente gagne à dire "
                            + "qui décide de quoi.",
                    "An existing organisation (community organisation, CDC, municipality, MRC) holds and accounts for the money by agreement, "
                            + "with no new legal person. Property and employment are then its own: the agreement does well to say who "
                            + "decides what."),
            Citation.literature(Text.of(
                    "Pratique courante au Québec : un organisme fiduciaire, par entente",
                    "Common practice in Québec: organisme fiduciaire under an agreement"))) {
        @Override
        Standing standing(LegalNeeds needs) {
            if (needs.person().equals(Optional.of(false))) {
                return Standing.NOT_CALLED_FOR;
            }
            return needs.person().isPresent() && needs.holdsProperty().equals(Optional.of(false))
                    ? Standing.ANSWERS
                    : Standing.OPEN;
        }
    },
    /** Non-profit under part III of the Companies Act. */
    NONPROFIT(
            Text.of("organisme à but non lucratif (OBNL)", "non-profit organisation (OBNL)"),
            Text.of(
                    "Personne distincte de ses membres, au service d'une cause ou d'une collectivité; trois personnes fondatrices "
                            + "au moins (Loi sur les compagnies, partie III). Demande un conseil d'administration et sa propre gestion.",
                    "A person distinct from its members, serving a cause or a collectivity; three founders at least (Companies Act, "
                            + "part III). Asks for a board and its own administration."),
            Citation.published(
                    "Réseau Mentorat, OBNL ou coop", "https://www.reseaumentorat.com/en/blogue-obnl-vs-coop")) {
        @Override
        Standing standing(LegalNeeds needs) {
            return person(needs);
        }
    },
    /** Cooperative, a solidarity cooperative included. */
    COOPERATIVE(
            Text.of("coopérative, dont coopérative de solidarité", "cooperative, solidarity cooperative included"),
            Text.of(
                    "Personne distincte au service de ses membres : un membre, un vote; responsabilité limitée aux parts. Convient "
                            + "quand les personnes qui utilisent un service en sont propriétaires.",
                    "A distinct person that serves its members: one member, one vote; liability limited to shares. Suits where those "
                            + "who use a service are to own it."),
            Citation.published(
                    "Démarrer une coopérative, un guide d'information",
                    "http://docplayer.fr/23541-Demarrer-une-cooperative-un-guide-d-information.html")) {
        @Override
        Standing standing(LegalNeeds needs) {
            return asked(needs.usersOwn());
        }
    },
    /** Social trust. */
    SOCIAL_TRUST(
            Text.of("fiducie d'utilité sociale", "social trust"),
            Text.of(
                    "Patrimoine voué à une fin, que des fiduciaires administrent; sert à garder longtemps un terrain ou un bien à sa "
                            + "vocation.",
                    "A patrimony dedicated to a purpose and run by trustees; serves to keep land or property to its vocation for "
                            + "long."),
            Citation.published(
                    "TIESS 2019, Les fiducies d'utilité sociale, synthèse de connaissances",
                    "https://pdfslide.fr/documents/synthse-de-connaissances-les-fiducies-dutilit-sociale.html")) {
        @Override
        Standing standing(LegalNeeds needs) {
            return asked(needs.locksAssets());
        }
    };

    private final Text text;
    private final Text facts;
    private final Citation source;

    Vehicle(Text text, Text facts, Citation source) {
        this.text = text;
        this.facts = facts;
        this.source = source;
    }

    /** Whether it answers what a structure is to do. */
    abstract Standing standing(LegalNeeds needs);

    /** What it is called. */
    public Text text() {
        return text;
    }

    /** What is known of it. */
    public Text facts() {
        return facts;
    }

    /** Where that is said. */
    public Citation source() {
        return source;
    }

    /** The word that stands for it in documents. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Standing person(LegalNeeds needs) {
        return asked(needs.person());
    }

    private static Standing asked(Optional<Boolean> need) {
        return need.map(yes -> yes ? Standing.ANSWERS : Standing.NOT_CALLED_FOR).orElse(Standing.OPEN);
    }
}
