package org.concerted.serialization.nouns;

import static org.concerted.serialization.codec.Codecs.days;
import static org.concerted.serialization.codec.Codecs.flags;
import static org.concerted.serialization.codec.Codecs.hours;
import static org.concerted.serialization.codec.Codecs.ids;
import static org.concerted.serialization.codec.Codecs.money;
import static org.concerted.serialization.codec.Codecs.spans;
import static org.concerted.serialization.codec.Codecs.strings;
import static org.concerted.serialization.codec.Codecs.texts;
import static org.concerted.serialization.codec.Codecs.wholes;
import static org.concerted.serialization.codec.Codecs.words;

import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Application;
import org.concerted.core.model.ApplicationState;
import org.concerted.core.model.Ballot;
import org.concerted.core.model.BallotForm;
import org.concerted.core.model.ExpenseKind;
import org.concerted.core.model.FundingMode;
import org.concerted.core.model.FundingProgramme;
import org.concerted.core.model.Grant;
import org.concerted.core.model.GrantReport;
import org.concerted.core.model.GrantmakingStep;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Instalment;
import org.concerted.core.model.PowerHolder;
import org.concerted.core.model.Source;
import org.concerted.serialization.codec.Codec;
import org.concerted.serialization.codec.Shape;

/** Programmes, applications, ballots and grants. */
final class Funding {
    static final Codec<FundingProgramme> FUNDING_PROGRAMME = Shape.noun(
                    "fundingProgramme",
                    FundingProgramme::builder,
                    FundingProgramme.Builder::build,
                    FundingProgramme.Builder::id)
            .is("Un programme de financement et ses règles.", "A funding programme and its rules.")
            .required("name", texts(), FundingProgramme::name, FundingProgramme.Builder::name)
            .sorted("funders", ids(Actor.TYPE), FundingProgramme::funders, FundingProgramme.Builder::funders)
            .optional("operator", ids(Actor.TYPE), FundingProgramme::operator, FundingProgramme.Builder::operator)
            .optional("envelope", money(), FundingProgramme::envelope, FundingProgramme.Builder::envelope)
            .list("reserves", Parts.RESERVE, FundingProgramme::reserves, FundingProgramme.Builder::reserves)
            .optional("least", money(), FundingProgramme::least, FundingProgramme.Builder::least)
            .optional("most", money(), FundingProgramme::most, FundingProgramme.Builder::most)
            .list("criteria", Parts.CRITERION, FundingProgramme::criteria, FundingProgramme.Builder::criteria)
            .set("eligible", words(ExpenseKind.class), FundingProgramme::eligible, FundingProgramme.Builder::eligible)
            .set(
                    "ineligible",
                    words(ExpenseKind.class),
                    FundingProgramme::ineligible,
                    FundingProgramme.Builder::ineligible)
            .optional("multiYear", flags(), FundingProgramme::multiYear, FundingProgramme.Builder::multiYear)
            .optional("flexible", flags(), FundingProgramme::flexible, FundingProgramme.Builder::flexible)
            .optional(
                    "sharedReporting",
                    flags(),
                    FundingProgramme::sharedReporting,
                    FundingProgramme.Builder::sharedReporting)
            .optional(
                    "reportsPerYear",
                    wholes(),
                    FundingProgramme::reportsPerYear,
                    FundingProgramme.Builder::reportsPerYear)
            .optional("opens", days(), FundingProgramme::opens, FundingProgramme.Builder::opens)
            .optional("closes", days(), FundingProgramme::closes, FundingProgramme.Builder::closes)
            .optional("decides", days(), FundingProgramme::decides, FundingProgramme.Builder::decides)
            .optional("period", spans(), FundingProgramme::period, FundingProgramme.Builder::period)
            .optional("ballot", words(BallotForm.class), FundingProgramme::ballot, FundingProgramme.Builder::ballot)
            .optional(
                    "eligibleVoters",
                    wholes(),
                    FundingProgramme::eligibleVoters,
                    FundingProgramme.Builder::eligibleVoters)
            .optional("allocation", texts(), FundingProgramme::allocation, FundingProgramme.Builder::allocation)
            .table(
                    "powers",
                    words(GrantmakingStep.class),
                    words(PowerHolder.class),
                    FundingProgramme::powers,
                    FundingProgramme.Builder::powers)
            .optional("known", days(), FundingProgramme::known, FundingProgramme.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    FundingProgramme::confidentiality,
                    FundingProgramme.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), FundingProgramme::sources, FundingProgramme.Builder::sources)
            .build();

    static final Codec<Application> APPLICATION = Shape.noun(
                    "application", Application::builder, Application.Builder::build, Application.Builder::id)
            .is("Une demande à un programme.", "An application to a programme.")
            .required("programme", ids(FundingProgramme.TYPE), Application::programme, Application.Builder::programme)
            .optional("applicant", ids(Actor.TYPE), Application::applicant, Application.Builder::applicant)
            .required("name", texts(), Application::name, Application.Builder::name)
            .optional("asked", money(), Application::asked, Application.Builder::asked)
            .table("expenses", words(ExpenseKind.class), money(), Application::expenses, Application.Builder::expenses)
            .optional("period", spans(), Application::period, Application.Builder::period)
            .sorted("actions", ids(Action.TYPE), Application::actions, Application.Builder::actions)
            .sorted("tags", strings(), Application::tags, Application.Builder::tags)
            .list("answers", Parts.CRITERION_ANSWER, Application::answers, Application.Builder::answers)
            .list("appraisals", Parts.APPRAISAL, Application::appraisals, Application.Builder::appraisals)
            .optional("published", wholes(), Application::published, Application.Builder::published)
            .optional("state", words(ApplicationState.class), Application::state, Application.Builder::state)
            .optional("submitted", days(), Application::submitted, Application.Builder::submitted)
            .optional("decided", days(), Application::decided, Application.Builder::decided)
            .optional("reason", texts(), Application::reason, Application.Builder::reason)
            .optional("known", days(), Application::known, Application.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Application::confidentiality,
                    Application.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Application::sources, Application.Builder::sources)
            .build();

    static final Codec<Ballot> BALLOT = Shape.noun("ballot", Ballot::builder, Ballot.Builder::build, Ballot.Builder::id)
            .is("Un bulletin dans un programme.", "A ballot in a programme.")
            .required("programme", ids(FundingProgramme.TYPE), Ballot::programme, Ballot.Builder::programme)
            .optional("voter", ids(Actor.TYPE), Ballot::voter, Ballot.Builder::voter)
            .list("choices", Parts.CHOICE, Ballot::choices, Ballot.Builder::choices)
            .unless("count", wholes(), ballot -> 1, Ballot::count, Ballot.Builder::count)
            .optional("known", days(), Ballot::known, Ballot.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Ballot::confidentiality,
                    Ballot.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Ballot::sources, Ballot.Builder::sources)
            .build();

    static final Codec<Grant> GRANT = Shape.noun("grant", Grant::builder, Grant.Builder::build, Grant.Builder::id)
            .is("Une subvention.", "A grant.")
            .optional("name", texts(), Grant::name, Grant.Builder::name)
            .optional("programme", ids(FundingProgramme.TYPE), Grant::programme, Grant.Builder::programme)
            .optional("application", ids(Application.TYPE), Grant::application, Grant.Builder::application)
            .required("giver", ids(Actor.TYPE), Grant::giver, Grant.Builder::giver)
            .optional("recipient", ids(Actor.TYPE), Grant::recipient, Grant.Builder::recipient)
            .optional("amount", money(), Grant::amount, Grant.Builder::amount)
            .optional("awarded", days(), Grant::awarded, Grant.Builder::awarded)
            .optional("period", spans(), Grant::period, Grant.Builder::period)
            .optional("mode", words(FundingMode.class), Grant::mode, Grant.Builder::mode)
            .set("expenses", words(ExpenseKind.class), Grant::expenses, Grant.Builder::expenses)
            .optional("paysCoordination", flags(), Grant::paysCoordination, Grant.Builder::paysCoordination)
            .optional("forCoordination", money(), Grant::forCoordination, Grant.Builder::forCoordination)
            .optional("multiYear", flags(), Grant::multiYear, Grant.Builder::multiYear)
            .optional("inKind", flags(), Grant::inKind, Grant.Builder::inKind)
            .optional("asFiduciary", flags(), Grant::asFiduciary, Grant.Builder::asFiduciary)
            .optional("regrantOf", ids(Grant.TYPE), Grant::regrantOf, Grant.Builder::regrantOf)
            .optional("regrant", flags(), Grant::regrant, Grant.Builder::regrant)
            .optional("known", days(), Grant::known, Grant.Builder::known)
            .optional(
                    "confidentiality", Circles.CONFIDENTIALITY, Grant::confidentiality, Grant.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Grant::sources, Grant.Builder::sources)
            .build();

    static final Codec<Instalment> INSTALMENT = Shape.noun(
                    "instalment",
                    Instalment::builder,
                    Instalment.Builder::build,
                    Instalment.Builder::id,
                    Instalment::naturalId,
                    "")
            .is("Un versement d'une subvention.", "An instalment of a grant.")
            .required("grant", ids(Grant.TYPE), Instalment::grant, Instalment.Builder::grant)
            .optional("amount", money(), Instalment::amount, Instalment.Builder::amount)
            .optional("due", days(), Instalment::due, Instalment.Builder::due)
            .optional("paid", days(), Instalment::paid, Instalment.Builder::paid)
            .optional("after", ids(GrantReport.TYPE), Instalment::after, Instalment.Builder::after)
            .optional("known", days(), Instalment::known, Instalment.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    Instalment::confidentiality,
                    Instalment.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), Instalment::sources, Instalment.Builder::sources)
            .build();

    static final Codec<GrantReport> GRANT_REPORT = Shape.noun(
                    "grantReport", GrantReport::builder, GrantReport.Builder::build, GrantReport.Builder::id)
            .is("Un rapport à un bailleur.", "A report to a funder.")
            .sorted("grants", ids(Grant.TYPE), GrantReport::grants, GrantReport.Builder::grants)
            .optional("author", ids(Actor.TYPE), GrantReport::author, GrantReport.Builder::author)
            .optional("due", days(), GrantReport::due, GrantReport.Builder::due)
            .optional("submitted", days(), GrantReport::submitted, GrantReport.Builder::submitted)
            .optional("effort", hours(), GrantReport::effort, GrantReport.Builder::effort)
            .sorted("indicators", ids(Indicator.TYPE), GrantReport::indicators, GrantReport.Builder::indicators)
            .table("spent", words(ExpenseKind.class), money(), GrantReport::spent, GrantReport.Builder::spent)
            .optional("known", days(), GrantReport::known, GrantReport.Builder::known)
            .optional(
                    "confidentiality",
                    Circles.CONFIDENTIALITY,
                    GrantReport::confidentiality,
                    GrantReport.Builder::confidentiality)
            .sorted("sources", ids(Source.TYPE), GrantReport::sources, GrantReport.Builder::sources)
            .build();

    private Funding() {}
}
