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
    static final Datum SPENDING_CURRENCY = datum(
            "grant-report.currency",
            "les dépenses de chaque rapport, dans la monnaie de ses subventions",
            "the spending in each report, in the currency of its grants");
    static final Datum EXPENSES =
            datum("grant.expenses", "ce que chaque subvention permet de payer", "what each grant may be spent on");
    static final Datum INSTALMENT_DAYS =
            datum("instalment.due", "le jour prévu de chaque versement", "the day planned for each instalment");
    static final Datum PAYMENTS =
            datum("instalment.paid", "le jour du paiement de chaque versement", "the day each instalment was paid");
    static final Datum INSTALMENT_AMOUNTS = datum(
            "instalment.amount",
            "le montant de chaque versement, dans la monnaie de sa subvention",
            "the amount of each instalment, in the currency of its grant");
    static final Datum INSTALMENTS =
            datum("instalment.list", "la liste complète des versements", "the full list of instalments");
    static final Datum REPORT_DAYS = datum(
            "grant-report.due",
            "le jour pour lequel chaque rapport est attendu",
            "the day by which each report is due");
    static final Datum SUBMISSIONS = datum(
            "grant-report.submitted", "le jour de la remise de chaque rapport", "the day each report was submitted");
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
