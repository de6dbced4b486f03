package org.concerted.serialization.report;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.concerted.coordination.measurement.Aggregation;
import org.concerted.coordination.measurement.Together;
import org.concerted.coordination.measurement.Words;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Formats;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Precision;
import org.concerted.core.model.Span;

/** What several reporters measured over the same period, put together or not, as text for people. Names nobody. */
record TextTogether(AgendaPicture picture, Language language, Page page) {
    void write() {
        if (picture.together.indicators().isEmpty()) {
            return;
        }
        page.heading(
                say("Ce que plusieurs ont mesuré pour une même période", "What several measured over one same period"));
        picture.together.indicators().forEach((indicator, several) -> {
            page.bullet(picture.name(Indicator.TYPE.ref(indicator), language) + say("\u00a0: ", ": ")
                    + period(several.period()) + ".");
            page.indented(result(several) + ".");
        });
    }

    private String say(String french, String english) {
        return language == Language.FR ? french : english;
    }

    private String result(Together.Several several) {
        if (several.result() instanceof Aggregation.Total total) {
            return say("Ensemble\u00a0: ", "Together: ")
                    + precision(total.precision())
                    + Formats.amount(
                            total.value(),
                            several.unit().map(unit -> unit.in(language)).orElse(""),
                            language)
                    + once(total.countedOnce(), several.people())
                    + unstated(total.unstated());
        }
        if (several.result() instanceof Aggregation.Pooled pooled) {
            return say("Ensemble\u00a0: ", "Together: ")
                    + Formats.number(pooled.numerator(), language)
                    + say(" sur ", " of ")
                    + Formats.number(pooled.denominator(), language)
                    + once(pooled.countedOnce(), false)
                    + unstated(pooled.unstated());
        }
        ImmutableList<Aggregation.Reason> reasons = ((Aggregation.Refused) several.result()).reasons();
        boolean known = reasons.stream().anyMatch(Aggregation.Reason::known);
        return (known
                        ? say("Ne s'additionnent pas\u00a0: ", "Do not add up: ")
                        : say("Ne s'additionnent pas encore\u00a0: ", "Do not add up yet: "))
                + reasons.stream()
                        .filter(reason -> reason.known() == known)
                        .map(reason -> reason.text().in(language))
                        .collect(Collectors.joining("; "));
    }

    private String precision(Precision precision) {
        Text word = Words.numbers().get(Ascii.toLowerCase(precision.name()).replace('_', '-'));
        return precision == Precision.EXACT || word == null ? "" : word.in(language) + " ";
    }

    /** Whoever says that a person may count twice counts people; else only a unit tells that several may share one. */
    private String once(Optional<Boolean> countedOnce, boolean people) {
        if (countedOnce.isPresent()) {
            return say("; quelqu'un peut y compter plusieurs fois", "; someone may count several times");
        }
        return people
                ? say("; quelqu'un peut être allé à plusieurs endroits", "; someone may have gone to several places")
                : "";
    }

    private String unstated(ImmutableSet<Aggregation.Obstacle> fields) {
        return fields.isEmpty()
                ? ""
                : say("; rien n'est dit sur ", "; nothing is said about ")
                        + Formats.list(
                                fields.stream()
                                        .map(field -> field.text().in(language))
                                        .collect(ImmutableList.toImmutableList()),
                                language);
    }

    private String period(Span period) {
        LocalDate end = period.end().orElseThrow();
        if (period.start().isEmpty()) {
            return say("jusqu'au ", "until ") + Formats.day(end, language);
        }
        LocalDate start = period.start().get();
        if (start.equals(end)) {
            return Formats.day(end, language);
        }
        boolean year = start.getDayOfYear() == 1
                && end.getDayOfYear() == end.lengthOfYear()
                && start.getYear() == end.getYear();
        return year
                ? String.valueOf(end.getYear())
                : say("du ", "from ") + Formats.day(start, language) + say(" au ", " to ") + Formats.day(end, language);
    }
}
