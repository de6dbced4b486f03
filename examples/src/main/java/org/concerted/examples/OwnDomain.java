package org.concerted.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import com.google.common.primitives.ImmutableIntArray;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.Change;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Domain;
import org.concerted.core.assess.Engine;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Index;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Step;
import org.concerted.core.assess.Subjects;
import org.concerted.core.assess.Verdict;
import org.concerted.serialization.report.TextReport;

/** Rules about something else entirely: a shared meal, and whether each dish says what it may hold. */
public final class OwnDomain {
    private OwnDomain() {}

    /** The document. */
    record Meal(String name, ImmutableList<Dish> dishes) {}

    /** A dish; whether it has nuts may not be known. */
    record Dish(String name, Optional<Boolean> nuts, boolean labelled) {}

    /** Says what the subjects of a meal are: itself, and each dish. */
    enum Meals implements Domain<Meal> {
        INSTANCE;

        static final Kind<Meal, Meal> MEAL = Kind.named("meal");
        static final Kind<Meal, Dish> DISH = Kind.named("dish");

        @Override
        public String id() {
            return "meal";
        }

        @Override
        public ImmutableList<Kind<Meal, ?>> kinds() {
            return ImmutableList.of(MEAL, DISH);
        }

        @Override
        public Index<Meal> index(Meal meal, LocalDate asOf) {
            return new MealIndex(meal, asOf);
        }

        /** A small document is indexed anew, and every dish looked at again. */
        @Override
        public Step<Meal> after(Index<Meal> index, Change<Meal> change) {
            Meal before = index.document();
            Meal after = change.applyTo(before);
            int dishes = Math.max(before.dishes().size(), after.dishes().size());
            return new Step<>(
                    index,
                    index(after, index.asOf()),
                    ImmutableMap.of(
                            MEAL, ImmutableIntArray.of(0), DISH, ImmutableIntArray.copyOf(IntStream.range(0, dishes))));
        }

        @Override
        public Meal seenBy(Meal meal, LocalDate asOf, Audience audience) {
            return meal;
        }

        @Override
        public String digest(Meal meal) {
            return Hashing.sha256()
                    .hashString(meal.toString(), StandardCharsets.UTF_8)
                    .toString();
        }
    }

    /** The subjects of one meal. */
    record MealIndex(Meal document, LocalDate asOf) implements Index<Meal> {
        @Override
        @SuppressWarnings("unchecked") // each kind has its own dossier
        public <S> Subjects<S> subjects(Kind<Meal, S> kind) {
            return kind == Meals.MEAL
                    ? (Subjects<S>) new Listed<>(ImmutableList.of(document), ImmutableList.of(document.name()))
                    : (Subjects<S>) new Listed<>(
                            document.dishes(),
                            document.dishes().stream().map(Dish::name).collect(ImmutableList.toImmutableList()));
        }
    }

    /** Subjects that stand in a list, called by their names. */
    record Listed<S>(ImmutableList<S> subjects, ImmutableList<String> names) implements Subjects<S> {
        @Override
        public int size() {
            return subjects.size();
        }

        @Override
        public boolean present(int ordinal) {
            return true;
        }

        @Override
        public S dossier(int ordinal) {
            return subjects.get(ordinal);
        }

        @Override
        public String id(int ordinal) {
            return names.get(ordinal);
        }

        @Override
        public Text name(int ordinal) {
            return Text.same(names.get(ordinal));
        }

        @Override
        public int find(String id) {
            return names.indexOf(id);
        }
    }

    /** A dish with nuts and no label. */
    record NutsWithoutLabel() implements Rule<Meal, Dish, Dish> {
        private static final Datum NUTS = new Datum(
                "dish.nuts", Text.of("s'il y a des noix dedans", "whether it has nuts"), Datum.Effort.ASK_ONE);
        private static final RuleInfo INFO = RuleInfo.builder()
                .id("label.nuts-without-label")
                .asks(Text.of("Un plat avec des noix le dit-il ?", "Does a dish with nuts say so?"))
                .why(Text.of(
                        "Une personne allergique choisit d'après l'étiquette.", "Someone allergic goes by the label."))
                .observation(Text.of(
                        "Le plat « {subject} » contient des noix et n'a pas d'étiquette.",
                        "The dish \"{subject}\" has nuts and no label."))
                .upheld(Text.of("Rien à étiqueter, ou c'est fait.", "Nothing to label, or it is done."))
                .undetermined(Text.of("On ne sait pas s'il y a des noix.", "Whether it has nuts is not known."))
                .question(Text.of("Qui a de quoi écrire ?", "Who has a pen?"))
                .addSource(Citation.ours(Text.of("Le souhait de l'hôte.", "The host's wish.")))
                .evidence(ImmutableMap.of(
                        "name", Text.of("le plat", "the dish"),
                        "nuts", Text.of("s'il y a des noix", "whether it has nuts"),
                        "labelled", Text.of("s'il a une étiquette", "whether it has a label")))
                .build();

        @Override
        public RuleInfo info() {
            return INFO;
        }

        @Override
        public Kind<Meal, Dish> kind() {
            return Meals.DISH;
        }

        @Override
        public Dish observe(Dish dish, Measured<Meal> measured) {
            return dish;
        }

        @Override
        public Verdict decide(Dish seen) {
            if (seen.labelled()) {
                return Verdict.UPHELD;
            }
            return seen.nuts()
                    .map(nuts -> nuts ? Verdict.BREACHED : Verdict.UPHELD)
                    .orElse(Verdict.undetermined(NUTS));
        }

        @Override
        public Evidence write(Dish seen) {
            return Evidence.builder()
                    .phrase("name", Text.same(seen.name()))
                    .flag("nuts", seen.nuts())
                    .flag("labelled", seen.labelled())
                    .build();
        }

        @Override
        public Dish read(Evidence evidence) {
            return new Dish(
                    evidence.findPhrase("name").orElseThrow().in(Language.EN),
                    evidence.findFlag("nuts"),
                    evidence.flag("labelled"));
        }
    }

    /** Runs the sample. */
    public static void main(String[] args) {
        Meal meal = new Meal(
                "Potluck",
                ImmutableList.of(
                        new Dish("carrot cake", Optional.of(true), false),
                        new Dish("green salad", Optional.of(false), false),
                        new Dish("mystery soup", Optional.empty(), false)));
        RuleSet<Meal> rules = RuleSet.of(new NutsWithoutLabel());
        Engine<Meal> engine = Engine.of(Meals.INSTANCE, rules);
        System.out.print(TextReport.of(
                engine.view(meal, LocalDate.of(2026, 11, 22), Audience.TABLE).snapshot(), rules, Language.EN, 80));
    }
}
