package org.concerted.examples;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.concerted.core.assess.Rule;
import org.junit.jupiter.api.Test;

/** The architecture, as tests. */
class ArchitectureTest {
    private static final List<String> MODULES =
            List.of("core-model", "coordination-rules", "feedback-culture", "serialization", "testkit", "examples");
    private static final String CORE = "org.concerted.core..";
    private static final String COORDINATION = "org.concerted.coordination..";
    private static final String FEEDBACK = "org.concerted.feedback..";
    private static final String SERIALIZATION = "org.concerted.serialization..";
    private static final String TESTKIT = "org.concerted.testkit..";
    private static final String EXAMPLES = "org.concerted.examples..";

    private static final JavaClasses ALL = new ClassFileImporter()
            .importPaths(MODULES.stream()
                    .map(module -> Golden.TOP.resolve(module).resolve("target/classes"))
                    .toArray(Path[]::new));

    private static final DescribedPredicate<JavaClass> CORE_OR_RULES =
            resideInAnyPackage(CORE, COORDINATION, FEEDBACK).as("core or a rule module");

    @Test
    void everyModuleIsLookedAt() {
        for (String prefix : List.of(CORE, COORDINATION, FEEDBACK, SERIALIZATION, TESTKIT, EXAMPLES)) {
            classes()
                    .that()
                    .resideInAPackage(prefix)
                    .should()
                    .bePackagePrivate()
                    .orShould()
                    .bePublic()
                    .orShould()
                    .bePrivate()
                    .orShould()
                    .beProtected()
                    .check(ALL);
        }
    }

    @Test
    void modulesDependInOneDirection() {
        depend(CORE);
        depend(TESTKIT, CORE);
        depend(COORDINATION, CORE);
        depend(FEEDBACK, CORE);
        depend(SERIALIZATION, CORE, COORDINATION, FEEDBACK);
        depend(EXAMPLES, CORE, COORDINATION, FEEDBACK, SERIALIZATION);
    }

    @Test
    void theKernelKnowsNoNounOfTheModelAndTheModelNothingOfTheKernel() {
        check(noClasses()
                .that()
                .resideInAPackage("org.concerted.core.assess..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.concerted.core.model..", "org.concerted.core.dossier.."));
        check(noClasses()
                .that()
                .resideInAPackage("org.concerted.core.model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.concerted.core.assess..", "org.concerted.core.dossier.."));
    }

    @Test
    void packagesOfCoreAndModulesFormNoCircle() {
        check(slices().matching("org.concerted.(*)..").should().beFreeOfCycles());
        check(slices().matching("org.concerted.core.(*)..").should().beFreeOfCycles());
        check(slices().matching("org.concerted.examples.(**)").should().beFreeOfCycles());
    }

    @Test
    void onlySerializationKnowsJackson() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(SERIALIZATION, EXAMPLES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "org.snakeyaml.."));
        check(noClasses()
                .that()
                .resideInAPackage(EXAMPLES)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson.."));
    }

    @Test
    void coreAndRulesDoNoInputOutputNoThreadsAndNoLogging() {
        check(noClasses()
                .that(CORE_OR_RULES)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.io..",
                                "java.nio.file..",
                                "java.nio.channels..",
                                "java.net..",
                                "java.sql..",
                                "java.util.logging..",
                                "java.util.concurrent..",
                                "java.lang.reflect..",
                                "org.slf4j..",
                                "org.apache..")
                        .and(describe("not a mere marker", c -> !c.getName().equals("java.io.Serializable")))));
        check(noClasses()
                .that(CORE_OR_RULES)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(Thread.class.getName())
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName(System.Logger.class.getName())
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName(java.util.ResourceBundle.class.getName())
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName(java.text.MessageFormat.class.getName())
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName(java.util.Random.class.getName()));
    }

    @Test
    void coreAndRulesReadNoClockNoLocaleAndNoEnvironment() {
        check(noClasses()
                .that(CORE_OR_RULES)
                .should()
                .callMethodWhere(describe(
                        "reads a clock, a default locale, the environment, chance or a stream of the process",
                        ArchitectureTest::ambient)));
        check(noClasses()
                .that(CORE_OR_RULES)
                .should()
                .accessFieldWhere(describe(
                        "is a stream of the process",
                        access -> access.getTargetOwner().isEquivalentTo(System.class))));
    }

    @Test
    void onlyTheCommandLineReadsAClock() {
        check(noClasses()
                .that(describe(
                        "not the command line",
                        c -> !c.getSimpleName().equals("Concerted")
                                || !c.getPackageName().equals("org.concerted.examples")))
                .should()
                .callMethodWhere(describe("reads a clock", ArchitectureTest::clock)));
    }

    @Test
    void nothingIsStaticAndMutable() {
        check(fields().that()
                .areDeclaredInClassesThat(
                        describe("ours", c -> c.getPackageName().startsWith("org.concerted")))
                .and()
                .areStatic()
                .should()
                .beFinal());
        check(fields().that()
                .areDeclaredInClassesThat(CORE_OR_RULES)
                .and()
                .areStatic()
                .should()
                .notHaveRawType(resideInAnyPackage("java.util.concurrent..")
                        .or(describe("a mutable collection", ArchitectureTest::mutableCollection))));
    }

    @Test
    void rulesAreHiddenBehindTheirPack() {
        check(classes()
                .that()
                .areAssignableTo(Rule.class)
                .and()
                .areNotInterfaces()
                .and()
                .resideInAnyPackage(COORDINATION, FEEDBACK)
                .should()
                .notBePublic());
    }

    @Test
    void whatImmutablesGeneratesIsHidden() {
        check(classes().that().haveSimpleNameStartingWith("Immutable").should().notBePublic());
    }

    @Test
    void whatIsNotExportedIsPublicOnlyWhereAnotherPackageNeedsIt() {
        check(classes()
                .that(describe(
                        "public, top-level, and in a package that is not exported",
                        c -> c.getModifiers().contains(JavaModifier.PUBLIC)
                                && c.isTopLevelClass()
                                && !exported(c)
                                && !c.getPackageName().equals("org.concerted.examples")))
                .should(new ArchCondition<>("be used or inherited by another package, or shown to it") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        boolean needed = item.getDirectDependenciesToSelf().stream()
                                .map(Dependency::getOriginClass)
                                .anyMatch(user -> !user.getPackageName().equals(item.getPackageName())
                                        || user.getModifiers().contains(JavaModifier.PUBLIC) && shows(user, item));
                        events.add(new SimpleConditionEvent(item, needed, item.getName() + " is public for nobody"));
                    }
                }));
    }

    private static boolean shows(JavaClass user, JavaClass shown) {
        return user.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .anyMatch(method -> method.getAllInvolvedRawTypes().contains(shown));
    }

    @Test
    void publicSignaturesShowNothingInternal() {
        check(methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(describe(
                        "public and exported", c -> c.getModifiers().contains(JavaModifier.PUBLIC) && exported(c)))
                .should(new ArchCondition<>("show only exported types") {
                    @Override
                    public void check(JavaMethod item, ConditionEvents events) {
                        Set<JavaClass> shown = item.getAllInvolvedRawTypes().stream()
                                .filter(type -> type.getPackageName().startsWith("org.concerted") && !exported(type))
                                .collect(Collectors.toSet());
                        events.add(new SimpleConditionEvent(
                                item, shown.isEmpty(), item.getFullName() + " shows " + shown));
                    }
                }));
    }

    private static void depend(String module, String... others) {
        String[] allowed = new String[others.length + 1];
        System.arraycopy(others, 0, allowed, 0, others.length);
        allowed[others.length] = module;
        check(classes()
                .that()
                .resideInAPackage(module)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed)
                        .or(describe(
                                "not of Concerted", c -> !c.getPackageName().startsWith("org.concerted")))));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(ALL);
    }

    private static boolean ambient(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        List<JavaClass> parameters = call.getTarget().getRawParameterTypes();
        return clock(call)
                || owner.equals("java.util.Locale") && name.equals("getDefault")
                || owner.equals("java.lang.String")
                        && (name.equals("format") && !first(parameters, Locale.class)
                                || name.equals("formatted")
                                || (name.equals("toLowerCase") || name.equals("toUpperCase")) && parameters.isEmpty())
                || owner.equals("java.lang.System")
                        && Set.of("getProperty", "getenv", "identityHashCode", "getLogger", "exit", "lineSeparator")
                                .contains(name)
                || owner.equals("java.lang.Math") && name.equals("random")
                || owner.equals("java.util.UUID") && name.equals("randomUUID")
                || name.equals("parallelStream")
                || name.equals("parallel") && owner.startsWith("java.util.stream");
    }

    private static boolean clock(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        return owner.startsWith("java.time.") && call.getName().equals("now")
                || owner.equals("java.time.Clock") && call.getName().startsWith("system")
                || owner.equals("java.lang.System")
                        && Set.of("currentTimeMillis", "nanoTime").contains(call.getName())
                || owner.equals("java.util.Date")
                        && call.getTarget().getRawParameterTypes().isEmpty();
    }

    private static boolean first(List<JavaClass> parameters, Class<?> type) {
        return !parameters.isEmpty() && parameters.get(0).isEquivalentTo(type);
    }

    private static boolean mutableCollection(JavaClass type) {
        return type.isAssignableTo(java.util.ArrayList.class)
                || type.isAssignableTo(java.util.HashMap.class)
                || type.isAssignableTo(java.util.HashSet.class)
                || type.isAssignableTo(java.util.TreeMap.class)
                || type.isAssignableTo(StringBuilder.class);
    }

    private static final Pattern EXPORTS = Pattern.compile("exports\\s+([\\w.]+)");

    private static final Set<String> EXPORTED = MODULES.stream()
            .map(module -> Golden.read(Golden.TOP.resolve(module).resolve("src/main/java/module-info.java")))
            .flatMap(text -> EXPORTS.matcher(text).results())
            .map(found -> found.group(1))
            .collect(Collectors.toSet());

    private static boolean exported(JavaClass type) {
        return EXPORTED.contains(type.getPackageName());
    }
}
