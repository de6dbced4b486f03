package org.concerted.testkit.kernel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Domain;
import org.concerted.core.assess.Engine;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Parameter;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.RulePack;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Settings;
import org.concerted.core.assess.Severity;
import org.concerted.core.assess.Verdict;
import org.concerted.testkit.kernel.Cells.Sheet;

/** A rule about a sheet made on the spot: what it sees is a word. */
record Asks<S>(
        String id,
        ImmutableSet<String> aliases,
        Kind<Sheet, S> kind,
        ImmutableSet<Measure<Sheet, ?>> reads,
        BigDecimal limit,
        BiFunction<S, Measured<Sheet>, String> look,
        Function<String, Verdict> answer,
        boolean own,
        boolean facts)
        implements Rule<Sheet, S, String> {
    static final Datum MISSING = new Datum("cell.text", Text.of("le texte", "the text"), Datum.Effort.LOOK_UP);

    /** Breached where a cell says "bad", undetermined where it says "?", upheld otherwise. */
    static Asks<Cells.Cell> cells(String id) {
        return of(id, Cells.CELL, (cell, measured) -> cell.text());
    }

    static <S> Asks<S> of(String id, Kind<Sheet, S> kind, BiFunction<S, Measured<Sheet>, String> look) {
        return new Asks<>(
                id, ImmutableSet.of(), kind, ImmutableSet.of(), BigDecimal.TEN, look, Asks::plainly, false, false);
    }

    static Verdict plainly(String seen) {
        return switch (seen) {
            case "bad" -> Verdict.BREACHED;
            case "?" -> Verdict.undetermined(MISSING);
            case "-" -> Verdict.NOT_APPLICABLE;
            default -> Verdict.UPHELD;
        };
    }

    @SafeVarargs
    final Asks<S> reading(Measure<Sheet, ?>... measures) {
        ImmutableSet.Builder<Measure<Sheet, ?>> all = ImmutableSet.builder();
        for (Measure<Sheet, ?> measure : measures) {
            all.add(measure);
        }
        return reading(all.build());
    }

    Asks<S> reading(ImmutableSet<Measure<Sheet, ?>> measures) {
        return new Asks<>(id, aliases, kind, measures, limit, look, answer, own, facts);
    }

    Asks<S> alias(String... names) {
        return new Asks<>(id, ImmutableSet.copyOf(names), kind, reads, limit, look, answer, own, facts);
    }

    Asks<S> answering(Function<String, Verdict> other) {
        return new Asks<>(id, aliases, kind, reads, limit, look, other, own, facts);
    }

    Asks<S> ownOnly() {
        return new Asks<>(id, aliases, kind, reads, limit, look, answer, true, facts);
    }

    Asks<S> statingFacts() {
        return new Asks<>(id, aliases, kind, reads, limit, look, answer, own, true);
    }

    @Override
    public RuleInfo info() {
        Text text = Text.of("« {subject} » dit {seen}", "\"{subject}\" says {seen}");
        return RuleInfo.builder()
                .id(id)
                .aliases(aliases)
                .ownOnly(own)
                .statesFacts(facts)
                .asks(Text.of("Que dit la cellule ?", "What does the cell say?"))
                .why(text)
                .observation(text)
                .upheld(text)
                .undetermined(text)
                .question(text)
                .addParameters(parameter("zenith"), parameter("limit"))
                .putEvidence("seen", Text.of("le texte", "the text"))
                .build();
    }

    private static Parameter parameter(String name) {
        return Parameter.builder()
                .name(name)
                .meaning(Text.same(name))
                .unit("")
                .min(BigDecimal.ZERO)
                .max(new BigDecimal(100))
                .standard(BigDecimal.TEN)
                .source(Citation.ours(Text.same("for tests")))
                .build();
    }

    @Override
    public String observe(S dossier, Measured<Sheet> measured) {
        return look.apply(dossier, measured);
    }

    @Override
    public Verdict decide(String seen) {
        return answer.apply(seen);
    }

    @Override
    public Evidence write(String seen) {
        return Evidence.builder().word("seen", seen).build();
    }

    @Override
    public String read(Evidence evidence) {
        return evidence.word("seen");
    }

    @Override
    public Rule<Sheet, S, String> with(Settings settings) {
        return new Asks<>(
                id, aliases, kind, reads, settings.values().getOrDefault("limit", limit), look, answer, own, facts);
    }

    @SafeVarargs
    static RuleSet<Sheet> set(Rule<Sheet, ?, ?>... rules) {
        return RuleSet.of(List.of(pack(rules)));
    }

    @SafeVarargs
    static Engine<Sheet> engine(Rule<Sheet, ?, ?>... rules) {
        return Engine.of(Cells.DOMAIN, set(rules));
    }

    @SafeVarargs
    static RulePack<Sheet> pack(Rule<Sheet, ?, ?>... rules) {
        return new RulePack<>() {
            @Override
            public String id() {
                return "cells";
            }

            @Override
            public Domain<Sheet> domain() {
                return Cells.DOMAIN;
            }

            @Override
            public ImmutableList<Enlisted<Sheet>> rules() {
                ImmutableList.Builder<Enlisted<Sheet>> all = ImmutableList.builder();
                for (Rule<Sheet, ?, ?> rule : rules) {
                    all.add(new Enlisted<>(rule, Severity.MINOR));
                }
                return all.build();
            }
        };
    }

    /** A measure made on the spot. */
    record Counts<V>(
            String id,
            ImmutableSet<Kind<Sheet, ?>> looksAt,
            ImmutableSet<Measure<Sheet, ?>> reads,
            Function<Scope<Sheet>, V> how)
            implements Measure<Sheet, V> {
        static <V> Counts<V> cells(String id, Function<Scope<Sheet>, V> how) {
            return new Counts<>(id, ImmutableSet.of(Cells.CELL), ImmutableSet.of(), how);
        }

        static <V> Counts<V> reading(String id, Measure<Sheet, ?> read, Function<Scope<Sheet>, V> how) {
            return new Counts<>(id, ImmutableSet.of(), ImmutableSet.of(read), how);
        }

        @Override
        public V compute(Scope<Sheet> scope) {
            return how.apply(scope);
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
