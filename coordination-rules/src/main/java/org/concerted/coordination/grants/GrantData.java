package org.concerted.coordination.grants;

import org.concerted.core.Text;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Datum.Effort;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Value;

/** The data that the rules on grants may miss. */
final class GrantData {
    static final Datum APPRAISALS = datum(
            "application.appraisals",
            "les évaluations de chaque demande, avec les retraits",
            "the assessments of each application, with who withdrew");
    static final Datum APPLICANTS = datum(
            "application.applicant",
            "l'organisme qui présente chaque demande",
            "the organisation that presents each application");
    static final Datum RECUSALS = datum(
            "application.recused",
            "si l'organisme s'est retiré de l'évaluation de sa propre demande",
            "whether the organisation withdrew from the assessment of its own application");
    static final Datum SPENDING = datum(
            "grant-report.spent", "les dépenses de chaque rapport, par genre", "the spending in each report, by kind");
    static final Datum EXPENSES =
            datum("grant.expenses", "ce que chaque subvention permet de payer", "what each grant may be spent on");
    static final Datum INSTALMENT_DAYS =
            datum("instalment.due", "le jour prévu de chaque versement", "the day planned for each instalment");
    static final Datum PAYMENTS =
            datum("instalment.paid", "le jour du paiement de chaque versement", "the day each instalment was paid");
    static final Datum AMOUNTS = datum(
            "grant.amount",
            "le montant de chaque subvention, dans une même monnaie",
            "the amount of each grant, in one currency");
    static final Datum REGRANTS = datum(
            "grant.list",
            "la liste complète des subventions, avec ce qui est redistribué",
            "the full list of grants, with what is passed on");
    static final Datum RESERVES = datum(
            "funding-programme.reserves",
            "la liste complète des programmes, avec leurs parts réservées",
            "the full list of programmes, with the parts they keep");
    static final Datum ENVELOPES = datum(
            "funding-programme.envelope",
            "l'enveloppe de chaque programme, dans la monnaie de ses parts",
            "the envelope of each programme, in the currency of its parts");

    private GrantData() {}

    /** The currency of an amount. */
    static String currency(Evidence evidence, String name) {
        return evidence.find(name).map(v -> ((Value.Amount) v).unit()).orElse("");
    }

    private static Datum datum(String id, String french, String english) {
        return new Datum(id, Text.of(french, english), Effort.LOOK_UP);
    }
}
