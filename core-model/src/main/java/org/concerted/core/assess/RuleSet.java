package org.concerted.core.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.concerted.core.ConcertedException;
import org.concerted.core.Nearest;
import org.concerted.core.Problem;
import org.concerted.core.Text;

/**
 * The rules that an engine applies, each with its parameters and severity. Immutable; configured by data.
 *
 * @param <D> the document
 */
public final class RuleSet<D> {
    /** So many names are worth listing to whoever mistook one. */
    private static final int FEW = 12;

    private final ImmutableList<Entry<D>> entries;

    private RuleSet(ImmutableList<Entry<D>> entries) {
        this.entries = entries;
    }

    /**
     * Every rule of some packs, in the order of their ids.
     *
     * @throws ConcertedException if two rules share an id or an alias
     */
    public static <D> RuleSet<D> of(Iterable<? extends RulePack<D>> packs) {
        List<Entry<D>> all = new ArrayList<>();
        for (RulePack<D> pack : packs) {
            for (RulePack.Enlisted<D> enlisted : pack.rules()) {
                all.add(new Entry<>(
                        enlisted.rule(),
                        enlisted.severity(),
                        standard(enlisted.rule().info()),
                        true));
            }
        }
        all.sort(Comparator.comparing(e -> e.rule().info().id()));
        refuseSharedNames(all);
        return new RuleSet<>(ImmutableList.copyOf(all));
    }

    /** One rule, with a severity of {@link Severity#MAJOR}. For trials and tests. */
    public static <D> RuleSet<D> of(Rule<D, ?, ?> rule) {
        return new RuleSet<>(ImmutableList.of(new Entry<>(rule, Severity.MAJOR, standard(rule.info()), true)));
    }

    /**
     * This set with some rules configured otherwise, by id or alias.
     *
     * @throws ConcertedException if a rule or a parameter is unknown, or a value out of range; it lists all of them
     */
    public RuleSet<D> with(Map<String, Setting> settings) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Setting> byId = new HashMap<>();
        settings.forEach((name, setting) -> find(name)
                .ifPresentOrElse(
                        entry -> {
                            if (byId.put(entry.rule().info().id(), setting) != null) {
                                problems.add(twice(name, entry.rule().info().id()));
                            }
                        },
                        () -> problems.add(unknownRule(name))));
        ImmutableList<Entry<D>> configured = entries.stream()
                .map(entry -> configure(entry, byId.get(entry.rule().info().id()), problems))
                .collect(toImmutableList());
        if (!problems.isEmpty()) {
            throw new ConcertedException(problems);
        }
        return new RuleSet<>(configured);
    }

    /** Every rule, in the order of ids, those that are not applied included. */
    public ImmutableList<Entry<D>> entries() {
        return entries;
    }

    /** The rule of this id or alias. */
    public Optional<Entry<D>> find(String name) {
        return entries.stream()
                .filter(e -> e.rule().info().id().equals(name)
                        || e.rule().info().aliases().contains(name))
                .findFirst();
    }

    /**
     * The rule of this id or alias.
     *
     * @throws ConcertedException if there is none, with the nearest known
     */
    public Entry<D> get(String name) {
        return find(name).orElseThrow(() -> new ConcertedException(ImmutableList.of(unknownRule(name))));
    }

    /** A digest of ids, revisions, parameters and severities. */
    public String digest() {
        Hasher hasher = Hashing.sha256().newHasher();
        for (Entry<D> entry : entries) {
            hasher.putString(
                    entry.rule().info().id()
                            + '/'
                            + entry.rule().info().revision()
                            + '/'
                            + entry.severity()
                            + '/'
                            + entry.enabled()
                            + '/'
                            + canonical(entry.settings())
                            + '\n',
                    StandardCharsets.UTF_8);
        }
        return hasher.hash().toString();
    }

    /** In the order of names, and without trailing zeros, so that equal settings read alike. */
    private static TreeMap<String, String> canonical(Settings settings) {
        TreeMap<String, String> result = new TreeMap<>();
        settings.values()
                .forEach((name, value) ->
                        result.put(name, value.stripTrailingZeros().toPlainString()));
        return result;
    }

    private static Settings standard(RuleInfo info) {
        ImmutableMap.Builder<String, BigDecimal> values = ImmutableMap.builder();
        for (Parameter parameter : info.parameters()) {
            parameter.standard().ifPresent(value -> values.put(parameter.name(), value));
        }
        return new Settings(values.buildOrThrow());
    }

    private static <D> Entry<D> configure(
            Entry<D> entry, @org.jspecify.annotations.Nullable Setting setting, List<Problem> problems) {
        if (setting == null) {
            return entry;
        }
        RuleInfo info = entry.rule().info();
        Map<String, BigDecimal> values = new HashMap<>(entry.settings().values());
        boolean right = true;
        for (Map.Entry<String, BigDecimal> given : setting.parameters().entrySet()) {
            Optional<Problem> problem = check(info, given.getKey(), given.getValue());
            problem.ifPresent(problems::add);
            right &= problem.isEmpty();
            values.put(given.getKey(), given.getValue());
        }
        Settings settings = new Settings(ImmutableMap.copyOf(new TreeMap<>(values)));
        return new Entry<>(
                right ? with(entry.rule(), settings, problems) : entry.rule(),
                setting.severity().orElse(entry.severity()),
                settings,
                setting.enabled().orElse(entry.enabled()));
    }

    private static <D> Rule<D, ?, ?> with(Rule<D, ?, ?> rule, Settings settings, List<Problem> problems) {
        try {
            return rule.with(settings);
        } catch (ConcertedException e) {
            e.problems()
                    .forEach(problem -> problems.add(Problem.builder()
                            .from(problem)
                            .path("/" + rule.info().id() + "/" + problem.path())
                            .build()));
            return rule;
        }
    }

    private static Optional<Problem> check(RuleInfo info, String name, BigDecimal value) {
        List<String> known = info.parameters().stream().map(Parameter::name).toList();
        Optional<Parameter> parameter =
                info.parameters().stream().filter(p -> p.name().equals(name)).findFirst();
        if (parameter.isEmpty()) {
            return Optional.of(Problem.builder()
                    .path("/" + info.id() + "/parameters/" + name)
                    .found(name)
                    .expected(
                            known.isEmpty()
                                    ? Text.of(
                                            "rien : cette règle n'a pas de paramètre",
                                            "nothing: this rule has no parameter")
                                    : Text.of("un paramètre parmi " + known, "one of the parameters " + known))
                    .nearest(Nearest.to(name, known))
                    .build());
        }
        BigDecimal min = parameter.get().min();
        BigDecimal max = parameter.get().max();
        return value.compareTo(min) >= 0 && value.compareTo(max) <= 0
                ? Optional.empty()
                : Optional.of(Problem.builder()
                        .path("/" + info.id() + "/parameters/" + name)
                        .found(value.toPlainString())
                        .expected(Text.of(
                                "un nombre de " + min.toPlainString() + " à " + max.toPlainString(),
                                "a number from " + min.toPlainString() + " to " + max.toPlainString()))
                        .build());
    }

    private static Problem twice(String name, String id) {
        return Problem.builder()
                .path("/" + name)
                .found(name)
                .expected(Text.of(
                        "une seule configuration de la règle " + id, "one configuration only of the rule " + id))
                .build();
    }

    private Problem unknownRule(String name) {
        List<String> known = entries.stream().map(e -> e.rule().info().id()).toList();
        return Problem.builder()
                .path("/" + name)
                .found(name)
                .expected(
                        known.size() <= FEW
                                ? Text.of(
                                        "une règle parmi : " + String.join(", ", known),
                                        "one of the rules: " + String.join(", ", known))
                                : Text.of(
                                        "le nom d'une des " + known.size() + " règles",
                                        "the name of one of the " + known.size() + " rules"))
                .nearest(Nearest.to(name, known))
                .build();
    }

    private static <D> void refuseSharedNames(List<Entry<D>> all) {
        Map<String, String> owners = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Entry<D> entry : all) {
            RuleInfo info = entry.rule().info();
            List<String> names = new ArrayList<>(info.aliases());
            names.add(info.id());
            for (String name : names) {
                String other = owners.putIfAbsent(name, info.id());
                if (other != null) {
                    problems.add(Problem.builder()
                            .path("/" + info.id())
                            .found(name)
                            .expected(Text.of(
                                    "un nom que la règle " + other + " ne porte pas",
                                    "a name that the rule " + other + " does not have"))
                            .build());
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new ConcertedException(problems);
        }
    }

    /**
     * A rule as a rule set has it.
     *
     * @param <D> the document
     * @param rule the rule, with its parameters
     * @param severity what the set makes of its findings
     * @param settings its parameters
     * @param enabled whether it is applied
     */
    public record Entry<D>(Rule<D, ?, ?> rule, Severity severity, Settings settings, boolean enabled) {}
}
