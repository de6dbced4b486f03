package org.concerted.testkit.verify;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.Function;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Remedy;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Value;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.ActionDossier;
import org.concerted.core.dossier.Edits;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionNature;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Provenance;
import org.junit.jupiter.api.Test;

/** The verifier passes a rule that keeps its word, and says of one that does not what it found. */
class RuleVerifierTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 15);
    private static final Id<Actor> VILLE = Id.of("ville");
    private static final Action WALK =
            Action.builder().id(Id.of("walk")).name(Text.same("Walk")).build();
    private static final Initiative INITIATIVE = Initiative.builder()
            .id("i")
            .name(Text.same("I"))
            .complete(Action.TYPE)
            .addActor(Actor.builder().id(VILLE).name(Text.same("Ville")).build())
            .addAction(WALK)
            .addAction(Action.builder()
                    .id(Id.of("talk"))
                    .name(Text.same("Talk"))
                    .owner(VILLE)
                    .nature(ActionNature.RELATION)
                    .build())
            .build();

    private static final Edits OWNED =
            Edits.put(Action.TYPE, Action.builder().from(WALK).owner(VILLE).build());

    /** An action has someone who carries it. Its parts can be swapped for ones that are wrong. */
    private record Carried(
            Function<RuleInfo.Builder, RuleInfo.Builder> described,
            Function<Evidence, Evidence> reading,
            Function<String, Evidence.Builder> writing,
            ImmutableList<Remedy<Initiative>> offered)
            implements InitiativeRule<ActionDossier, String> {
        static final Carried RIGHT = new Carried(info -> info, e -> e, Carried::written, ImmutableList.of());

        private static Evidence.Builder written(String owner) {
            return Evidence.builder().word("owner", owner).flag("carried", !owner.equals("nobody"));
        }

        Carried described(Function<RuleInfo.Builder, RuleInfo.Builder> other) {
            return new Carried(other, reading, writing, offered);
        }

        Carried reading(Function<Evidence, Evidence> other) {
            return new Carried(described, other, writing, offered);
        }

        Carried writing(Function<String, Evidence.Builder> other) {
            return new Carried(described, reading, other, offered);
        }

        Carried offering(Edits edits) {
            return offering(edits, "actor:ville");
        }

        Carried offering(Edits edits, String by) {
            return new Carried(
                    described,
                    reading,
                    writing,
                    ImmutableList.of(new Remedy<>(edits, Ref.parse(by), Text.of("La porter", "Carry it"))));
        }

        @Override
        public RuleInfo info() {
            Text text = Text.of("« {subject} » : {owner}", "\"{subject}\": {owner}");
            return described
                    .apply(RuleInfo.builder()
                            .id("test.carried")
                            .asks(text)
                            .why(text)
                            .observation(text)
                            .upheld(text)
                            .undetermined(text)
                            .question(text)
                            .putEvidence("owner", Text.of("qui", "who"))
                            .putEvidence("carried", Text.of("portée", "carried"))
                            .putWord("nobody", Text.of("personne", "nobody"))
                            .putWord("ville", Text.of("la ville", "the city")))
                    .build();
        }

        @Override
        public Kind<Initiative, ActionDossier> kind() {
            return Kinds.ACTION;
        }

        @Override
        public String observe(ActionDossier dossier, Measured<Initiative> measured) {
            return dossier.noun().owner().map(Id::value).orElse("nobody");
        }

        @Override
        public Verdict decide(String seen) {
            return switch (seen) {
                case "nobody" -> Verdict.BREACHED;
                case "ville" -> Verdict.UPHELD;
                default -> Verdict.undetermined(new Datum("x.y", Text.of("qui", "who"), Datum.Effort.LOOK_UP));
            };
        }

        @Override
        public Evidence write(String seen) {
            return writing.apply(seen).build();
        }

        @Override
        public String read(Evidence evidence) {
            return reading.apply(evidence).word("owner");
        }

        @Override
        public ImmutableList<Remedy<Initiative>> remedies(ActionDossier dossier, String seen) {
            return offered;
        }
    }

    private static Answer<Initiative> walk(Carried rule) {
        return RuleVerifier.verify(rule).on(INITIATIVE, DAY).subject("action:walk");
    }

    private static void fails(Runnable check, String... parts) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(check::run).satisfies(e -> {
            for (String part : parts) {
                org.assertj.core.api.Assertions.assertThat(e.getMessage()).contains(part);
            }
        });
    }

    @Test
    void aRuleThatKeepsItsWord() {
        walk(Carried.RIGHT.offering(OWNED))
                .isBreached()
                .sees("owner", "nobody")
                .sees("carried", false)
                .doesNotSee("else")
                .offers(1);
        RuleVerifier.verify(Carried.RIGHT)
                .on(INITIATIVE, DAY)
                .isBreachedFor("action:walk")
                .isUndeterminedFor()
                .subject("action:talk")
                .isUpheld();
    }

    @Test
    void anotherAnswerThanExpected() {
        fails(() -> walk(Carried.RIGHT).isUpheld(), "action:walk", "expected upheld", "nobody");
        fails(() -> walk(Carried.RIGHT).isUndetermined("x.y"), "expected undetermined");
        fails(() -> walk(Carried.RIGHT).sees("owner", "ville"), "expected");
        fails(() -> walk(Carried.RIGHT).sees("hours", 3), "saw no hours");
        fails(() -> walk(Carried.RIGHT).doesNotSee("owner"), "saw owner");
        fails(() -> walk(Carried.RIGHT).offers(1), "offers 0 remedies");
        fails(() -> RuleVerifier.verify(Carried.RIGHT).on(INITIATIVE, DAY).findsNothing(), "action:walk");
        fails(
                () -> RuleVerifier.verify(Carried.RIGHT).on(INITIATIVE, DAY).subject("actor:ville"),
                "no subject actor:ville");
    }

    @Test
    void templatesThatUseWhatIsNotDeclared() {
        fails(
                () -> RuleVerifier.verify(
                        Carried.RIGHT.described(info -> info.question(Text.of("{owner} et {who}", "{owner}?")))),
                "question (fr) uses {who}",
                "[owner, carried]");
        fails(
                () -> RuleVerifier.verify(Carried.RIGHT.described(info -> info.why(Text.french("Pourquoi")))),
                "why is not written in en");
    }

    @Test
    void evidenceThatIsNotDeclaredAndWordsWithoutTexts() {
        fails(
                () -> walk(Carried.RIGHT.writing(
                        owner -> Evidence.builder().word("owner", owner).count("hours", 1))),
                "evidence named hours",
                "does not declare");
        fails(
                () -> walk(Carried.RIGHT.writing(
                        owner -> Evidence.builder().word("owner", owner).put("carried", new Value.Word("perhaps")))),
                "the word perhaps");
    }

    @Test
    void evidenceThatDoesNotReadBack() {
        fails(
                () -> walk(Carried.RIGHT.reading(
                        e -> Evidence.builder().word("owner", "ville").build())),
                "reads back something else");
        fails(() -> walk(Carried.RIGHT.reading(e -> Evidence.NONE)), "cannot read back");
    }

    @Test
    void remediesThatDoNotClear() {
        fails(
                () -> walk(Carried.RIGHT.offering(Edits.put(Action.TYPE, WALK))),
                "leaves the verdict at Breached",
                "expected upheld");
        fails(() -> walk(Carried.RIGHT.offering(Edits.remove(Ref.parse("action:walk")))), "takes the subject away");
        fails(
                () -> walk(Carried.RIGHT.offering(Edits.put(
                        Action.TYPE,
                        Action.builder().from(WALK).owner(Id.of("gone")).build()))),
                "cannot be applied");
    }

    @Test
    void remediesThatDoTooMuch() {
        Edits another = Edits.put(
                Action.TYPE,
                Action.builder()
                        .id(Id.of("third"))
                        .name(Text.same("T"))
                        .owner(VILLE)
                        .build());
        fails(() -> walk(Carried.RIGHT.offering(OWNED.then(another))), "does more than it needs");
        fails(() -> walk(Carried.RIGHT.offering(another.then(OWNED))), "does more than it needs");
    }

    @Test
    void remediesThatBreachSomethingElse() {
        Edits worse = Edits.put(
                        Action.TYPE,
                        Action.builder().id(Id.of("third")).name(Text.same("T")).build())
                .then(OWNED);
        fails(() -> walk(Carried.RIGHT.offering(worse)), "does more than it needs");
        InitiativeRule<ActionDossier, String> opposite = new Opposite();
        fails(
                () -> RuleVerifier.verify(Carried.RIGHT.offering(OWNED))
                        .alongside(opposite)
                        .on(INITIATIVE, DAY)
                        .subject("action:walk"),
                "newly breaches",
                "test.opposite");
    }

    @Test
    void remediesThatAreNotAnyonesToMakeOrBindSomeone() {
        fails(() -> walk(Carried.RIGHT.offering(OWNED, "actor:nobody")), "actor:nobody, which is not in the document");
        Edits binding = OWNED.then(Edits.put(
                Commitment.TYPE,
                Commitment.builder()
                        .id(Id.of("c"))
                        .party(VILLE)
                        .provenance(Provenance.Given.builder()
                                .date(DAY)
                                .by(Text.same("director"))
                                .recordedIn(Text.same("minutes"))
                                .build())
                        .build()));
        fails(() -> walk(Carried.RIGHT.offering(binding)), "only an actor binds itself", "commitment:c");
        fails(
                () -> walk(Carried.RIGHT.offering(OWNED.then(Edits.remove(Ref.parse("actor:ville"))))),
                "takes actor:ville away");
    }

    /** Breached where an action has an owner. */
    private record Opposite() implements InitiativeRule<ActionDossier, String> {
        @Override
        public RuleInfo info() {
            return RuleInfo.builder()
                    .from(Carried.RIGHT.info())
                    .id("test.opposite")
                    .build();
        }

        @Override
        public Kind<Initiative, ActionDossier> kind() {
            return Kinds.ACTION;
        }

        @Override
        public String observe(ActionDossier dossier, Measured<Initiative> measured) {
            return Carried.RIGHT.observe(dossier, measured);
        }

        @Override
        public Verdict decide(String seen) {
            return seen.equals("nobody") ? Verdict.UPHELD : Verdict.BREACHED;
        }

        @Override
        public Evidence write(String seen) {
            return Carried.RIGHT.write(seen);
        }

        @Override
        public String read(Evidence evidence) {
            return Carried.RIGHT.read(evidence);
        }
    }
}
