package org.concerted.serialization.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.concerted.coordination.funding.Completion;
import org.concerted.coordination.funding.FundingMethod;
import org.concerted.coordination.funding.FundingRule;
import org.concerted.coordination.funding.Misfit;
import org.concerted.coordination.funding.TieBreak;
import org.concerted.coordination.funding.Utility;
import org.concerted.core.ConcertedException;
import org.concerted.core.Language;
import org.concerted.core.model.BallotForm;
import org.concerted.serialization.Limits;
import org.concerted.serialization.report.AllocationPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PabulibTest {
    private static final String HEAD = "META\nkey;value\nbudget;10,5\nvote_type;%s\nnum_votes;2\nmax_length;3\n"
            + "PROJECTS\nproject_id;cost;votes;name;selected\na;4;1;Jardin;1\nb;6.50;2;;0\n";

    @Test
    void approvals() {
        BallotFile file = read("\uFEFF" + HEAD.formatted("approval") + "VOTES\nvoter_id;age;vote\nv1;33;a,b\n\nv2;;\n");

        assertThat(file.form()).isEqualTo(BallotForm.APPROVAL);
        assertThat(file.budget()).isEqualByComparingTo("10.5");
        assertThat(file.projects())
                .containsExactly(
                        new BallotFile.Project("a", Optional.of("Jardin"), new BigDecimal("4"), Optional.of(true)),
                        new BallotFile.Project("b", Optional.empty(), new BigDecimal("6.50"), Optional.of(false)));
        assertThat(file.votes())
                .containsExactly(
                        new BallotFile.Vote("v1", ImmutableList.of(0, 1), ImmutableList.of()),
                        new BallotFile.Vote("v2", ImmutableList.of(), ImmutableList.of()));
        assertThat(file.losses())
                .extracting(p -> p.line().orElse(0) + " " + p.path() + " " + p.found())
                .containsExactly("8 PROJECTS votes", "12 VOTES age");
        assertThat(file.election().ballots())
                .containsExactly(ImmutableMap.of(0, BigDecimal.ONE, 1, BigDecimal.ONE), ImmutableMap.of());
    }

    @Test
    void ordersOfPreferenceCountFromTheLongestBallotDown() {
        String votes = "VOTES\nvoter_id;vote\nv1;b,a\nv2;a\n";
        assertThat(read(HEAD.formatted("ordinal") + votes).election().ballots())
                .containsExactly(points(1, 3, 0, 2), points(0, 3));
        assertThat(read(HEAD.formatted("ordinal").replace("max_length;3\n", "") + votes)
                        .election()
                        .ballots())
                .containsExactly(points(1, 2, 0, 1), points(0, 2));
        assertThat(read(HEAD.formatted("ordinal").replace("max_length;3\n", "max_length;1\n") + votes)
                        .election()
                        .ballots())
                .containsExactly(points(1, 2, 0, 1), points(0, 2));
    }

    @ParameterizedTest
    @EnumSource(
            value = BallotForm.class,
            names = {"CUMULATIVE", "SCORING"})
    void pointsAreTakenAsGiven(BallotForm form) {
        BallotFile file = read(HEAD.formatted(form.name()) + "VOTES\nvoter_id;vote;points\nv1;b,a;3,0\nv2;a;5\n");
        assertThat(file.form()).isEqualTo(form);
        assertThat(file.election().ballots()).containsExactly(points(1, 3, 0, 0), points(0, 5));
    }

    @Test
    void allThatIsWrongIsToldAtOnceWithItsLine() {
        ConcertedException refused = refused("META\nkey;value\nbudget;-1\nvote_type;aproval\nbudget;2\n"
                + "PROJECTS\nproject_id;cost\na;ten\na;3\nb;1;2\n;4\n"
                + "VOTES\nvoter_id;vote\nv1;a,a\nv1;ab\n");
        assertThat(refused.problems())
                .extracting(p -> p.line().orElse(0) + " " + p.path())
                .containsExactly(
                        "5 META/budget",
                        "4 META/vote_type",
                        "8 PROJECTS/a/cost",
                        "9 PROJECTS/a",
                        "10 PROJECTS",
                        "11 PROJECTS/",
                        "14 VOTES/v1",
                        "15 VOTES/v1",
                        "15 VOTES/v1",
                        "3 META/budget");
        assertThat(refused.problems().get(1).nearest()).contains("approval");
        assertThat(refused.problems().get(0).describe(Language.FR)).startsWith("ligne 5, META/budget");
    }

    @Test
    void sectionsAndColumnsHaveToBeThere() {
        assertThat(paths(refused(""))).containsExactly("0 META", "0 PROJECTS", "0 VOTES");
        assertThat(paths(refused("hello;you\nbye\n"))).containsExactly("1 ", "0 META", "0 PROJECTS", "0 VOTES");
        assertThat(paths(refused("VOTES\nvoter;vote\nPROJECTS\nid;price\nMETA\nkey;value\nbudget;1\nMETA\n")))
                .contains("1 VOTES", "2 VOTES", "3 PROJECTS", "4 PROJECTS", "8 META");
        assertThat(paths(refused(HEAD.formatted("scoring") + "VOTES\nvoter_id;vote\nv;a\n")))
                .containsExactly("12 VOTES");
        assertThat(paths(refused(HEAD.formatted("scoring") + "VOTES\nvoter_id;vote;points\nv;a,b;1\nw;a;x\n")))
                .containsExactly("13 VOTES/v/points", "14 VOTES/w/points");
    }

    @Test
    void aCountThatDiffersIsTold() {
        assertThat(read(HEAD.formatted("approval") + "VOTES\nvoter_id;vote\nv;a\n")
                        .losses())
                .extracting(p -> p.line().orElse(0) + " " + p.path())
                .containsExactly("8 PROJECTS", "5 META/num_votes");
    }

    @Test
    void limitsHold() {
        byte[] document = (HEAD.formatted("approval") + "VOTES\nvoter_id;vote\nv;a\n").getBytes(UTF_8);
        assertThat(Pabulib.within(Limits.builder().nouns(3).build())
                        .read(document)
                        .votes())
                .hasSize(1);
        assertThatThrownBy(
                        () -> Pabulib.within(Limits.builder().nouns(2).build()).read(document))
                .hasMessageContaining("nouns");
        assertThatThrownBy(() ->
                        Pabulib.within(Limits.builder().string(20).build()).read(document))
                .hasMessageContaining("string");
        assertThatThrownBy(
                        () -> Pabulib.within(Limits.builder().bytes(20).build()).read(document))
                .hasMessageContaining("bytes");
        assertThat(Pabulib.within(Limits.builder().bytes(document.length).build())
                        .read(document)
                        .votes())
                .hasSize(1);
        assertThatThrownBy(() -> Pabulib.standard().read(new byte[] {(byte) 0xff}))
                .hasMessageContaining("UTF-8");
        ConcertedException few = catchThrowableOfType(
                ConcertedException.class,
                () -> Pabulib.within(Limits.builder().problems(2).build())
                        .read("META\nk\nPROJECTS\nx\nVOTES\ny\n".getBytes(UTF_8)));
        assertThat(few.problems()).hasSize(2);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            BallotFile file = random(random);
            String written = Pabulib.standard().write(file);
            BallotFile again = read(written);
            assertThat(again.losses()).isEmpty();
            assertThat(again.projects()).isEqualTo(file.projects());
            assertThat(again.votes()).isEqualTo(file.votes());
            assertThat(again.form()).isEqualTo(file.form());
            assertThat(Pabulib.standard().write(again)).isEqualTo(written);
        }
    }

    @Test
    void whatTheFormatHasNoPlaceForIsNotWritten() {
        BallotFile file = new BallotFile(
                ImmutableMap.of("description", "a;b"),
                BallotForm.APPROVAL,
                BigDecimal.ONE,
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of());
        assertThatThrownBy(() -> Pabulib.standard().write(file)).isInstanceOf(ConcertedException.class);
    }

    @Test
    void eachStepIsExplainedInBothLanguages() {
        BallotFile file = read(HEAD.formatted("approval") + "VOTES\nvoter_id;vote\nv1;a,b\nv2;b\n");
        for (FundingRule rule : FundingRule.values()) {
            for (TieBreak ties : TieBreak.values()) {
                for (Completion completion : Completion.values()) {
                    FundingMethod method = new FundingMethod(rule, Misfit.STOP, Utility.POINTS, completion, ties);
                    AllocationPicture picture = AllocationPicture.of(file, method);
                    assertThat(picture.text("T", Language.FR, 80).replace('\u00a0', ' '))
                            .contains("Règle : ", "Jardin (4)", "b (6,5)", "À égalité : ")
                            .doesNotContain("v1");
                    assertThat(picture.text("T", Language.EN, 80)).contains("Rule: ", "Jardin (4)", "Ties: ");
                    assertThat(picture.json()).contains("\"ties\"", "\"spent\"").doesNotContain("v1");
                }
            }
        }
        String told =
                AllocationPicture.of(file, FundingMethod.of(FundingRule.GREEDY)).text("T", Language.EN, 100);
        assertThat(told).contains("b (6.5): chosen, points in all: 2. Left: 4.", "Chosen here only: b", "passed over");
    }

    private static BallotFile random(Random random) {
        BallotForm form = BallotForm.values()[random.nextInt(4)];
        boolean selected = random.nextBoolean();
        List<BallotFile.Project> projects = new ArrayList<>();
        for (int p = random.nextInt(4); p >= 0; p--) {
            projects.add(new BallotFile.Project(
                    "p" + p,
                    random.nextBoolean() ? Optional.of("Nom, " + p) : Optional.empty(),
                    BigDecimal.valueOf(random.nextInt(1000), random.nextInt(3)),
                    selected ? Optional.of(random.nextBoolean()) : Optional.empty()));
        }
        List<BallotFile.Vote> votes = new ArrayList<>();
        for (int v = random.nextInt(5); v > 0; v--) {
            List<Integer> chosen =
                    new ArrayList<>(IntStream.range(0, projects.size()).boxed().toList());
            Collections.shuffle(chosen, random);
            chosen = chosen.subList(0, random.nextInt(chosen.size() + 1));
            boolean points = form == BallotForm.CUMULATIVE || form == BallotForm.SCORING;
            votes.add(new BallotFile.Vote(
                    "v" + v,
                    ImmutableList.copyOf(chosen),
                    points
                            ? chosen.stream()
                                    .map(c -> BigDecimal.valueOf(random.nextInt(50), random.nextInt(2)))
                                    .collect(ImmutableList.toImmutableList())
                            : ImmutableList.of()));
        }
        return new BallotFile(
                random.nextBoolean() ? ImmutableMap.of() : ImmutableMap.of("description", "x", "num_votes", "99"),
                form,
                BigDecimal.valueOf(random.nextInt(5000), 2),
                ImmutableList.copyOf(projects),
                ImmutableList.copyOf(votes),
                ImmutableList.of());
    }

    private static ImmutableMap<Integer, BigDecimal> points(int... pairs) {
        ImmutableMap.Builder<Integer, BigDecimal> points = ImmutableMap.builder();
        for (int i = 0; i < pairs.length; i += 2) {
            points.put(pairs[i], BigDecimal.valueOf(pairs[i + 1]));
        }
        return points.buildOrThrow();
    }

    private static BallotFile read(String document) {
        return Pabulib.standard().read(document.getBytes(UTF_8));
    }

    private static List<String> paths(ConcertedException refused) {
        return refused.problems().stream()
                .map(p -> p.line().orElse(0) + " " + p.path())
                .toList();
    }

    private static ConcertedException refused(String document) {
        return catchThrowableOfType(ConcertedException.class, () -> read(document));
    }
}
