package org.concerted.coordination.interests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concerted.coordination.Asked;
import org.concerted.coordination.conditional.Known;
import org.concerted.core.Language;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.dossier.InitiativeDomain;
import org.concerted.core.model.Actor;
import org.concerted.core.model.BestAlternative;
import org.concerted.core.model.Confidentiality;
import org.concerted.core.model.ConsentAnswer;
import org.concerted.core.model.Decision;
import org.concerted.core.model.DecisionState;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Interest;
import org.concerted.core.model.KanerGradient;
import org.concerted.core.model.Option;
import org.concerted.core.model.Position;
import org.concerted.core.model.Reservation;
import org.concerted.core.model.Service;
import org.concerted.core.model.SevenPointGradient;
import org.concerted.core.model.Span;
import org.concerted.core.model.Stance;
import org.concerted.core.model.Theme;
import org.concerted.core.model.VoteChoice;
import org.concerted.testkit.verify.Answer;
import org.concerted.testkit.verify.RuleVerifier;
import org.junit.jupiter.api.Test;

/**
 * Two readers in a library, one wants the window open and the other shut; opening one in the next room serves both (Fisher
 * and Ury 1981, after Mary Parker Follett).
 */
class InterestPictureTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Id<Option> OPEN = Id.of("open");
    private static final Id<Option> SHUT = Id.of("shut");
    private static final Id<Option> NEXT = Id.of("next-room");

    @Test
    void theNextRoomIsAcceptableAndParetoAndTheWindowsAreNot() {
        InterestPicture picture = picture(library().build());
        assertThat(picture.actors()).containsExactly(Id.of("air"), Id.of("draught"));
        assertThat(picture.acceptable(Known.YES)).containsExactly(NEXT);
        assertThat(picture.acceptable(Known.NO)).containsExactly(OPEN, SHUT);
        assertThat(picture.pareto()).containsExactly(NEXT);
        assertThat(picture.unserved()).isEmpty();
    }

    @Test
    void anOptionThatTouchesAReservationIsForItsActorToSpeakOf() {
        Reservation.Builder windows =
                Reservation.builder().id(Id.of("own")).actor(Id.of("draught")).matter(Text.same("windows"));
        Ref open = Option.TYPE.ref(OPEN);
        assertThat(limits(windows.addCovers(open)).asMap().keySet()).containsExactly(OPEN);
        assertThat(limits(windows).get(OPEN)).containsExactly(Id.of("draught"));
        assertThat(limits(windows.period(Span.of(DAY.plusDays(1), DAY.plusDays(9))))
                        .isEmpty())
                .isTrue();
        assertThat(limits(windows.period(Span.of(DAY, DAY))).isEmpty()).isFalse();
        assertThat(limits(windows.covers(List.of(Decision.TYPE.ref(Id.of("window")))))
                        .keySet())
                .containsExactlyInAnyOrder(OPEN, SHUT, NEXT);
        assertThat(picture(library().build()).limits().isEmpty()).isTrue();
    }

    /** Whoever reserved a theme reserved its parts: as for a decision that reaches into a reservation. */
    @Test
    void aPartOfAReservedThemeIsALimitToo() {
        Theme.Builder panes = Theme.builder().id(Id.of("panes")).name(Text.same("panes"));
        assertThat(picture(aboutPanes(panes)).limits().isEmpty()).isTrue();
        assertThat(picture(aboutPanes(panes.parent(Id.of("windows")))).limits().keySet())
                .containsExactlyInAnyOrder(OPEN, SHUT, NEXT);
    }

    private static Initiative aboutPanes(Theme.Builder panes) {
        Initiative library = library().build();
        return Initiative.builder()
                .from(library)
                .decisions(List.of(Decision.builder()
                        .from(library.decisions().get(0))
                        .addAbout(Theme.TYPE.ref(Id.of("panes")))
                        .build()))
                .addThemes(
                        Theme.builder()
                                .id(Id.of("windows"))
                                .name(Text.same("windows"))
                                .build(),
                        panes.build())
                .addReservations(Reservation.builder()
                        .id(Id.of("own"))
                        .actor(Id.of("draught"))
                        .matter(Text.same("windows"))
                        .addCovers(Theme.TYPE.ref(Id.of("windows")))
                        .build())
                .build();
    }

    private static ImmutableSetMultimap<Id<Option>, Id<Actor>> limits(Reservation.Builder reservation) {
        return picture(library().addReservations(reservation.build()).build()).limits();
    }

    @Test
    void positionsClashOverInterestsThatDoNot() {
        assertThat(picture(library().build()).clashes())
                .containsExactly(new InterestPicture.Clash(
                        Optional.of(OPEN),
                        Id.of("air"),
                        Id.of("draught"),
                        Optional.empty(),
                        com.google.common.collect.ImmutableSortedSet.of(NEXT)));
        Initiative without = Initiative.builder()
                .from(library().build())
                .interests(List.of(interest("air", List.of(OPEN)), interest("draught", List.of(SHUT))))
                .build();
        assertThat(picture(without).clashes()).isEmpty();
        Initiative harmed = Initiative.builder()
                .from(library().build())
                .interests(List.of(
                        interest("air", List.of(OPEN, NEXT)),
                        harmed("draught", NEXT),
                        interest("draught", List.of(SHUT, NEXT))))
                .build();
        assertThat(picture(harmed).clashes()).isEmpty();
    }

    @Test
    void anInterestThatNothingServesIsFound() {
        Initiative quiet = library()
                .addInterests(Interest.builder()
                        .id(Id.of("quiet"))
                        .actor(Id.of("draught"))
                        .name(Text.same("quiet"))
                        .about(Decision.TYPE.ref(Id.of("window")))
                        .build())
                .addInterests(harmed("air", OPEN))
                .build();
        assertThat(picture(quiet).unserved()).containsExactly(Id.of("harm-air"), Id.of("quiet"));
    }

    @Test
    void anotherDecisionIsAnotherMatter() {
        Id<Decision> door = Id.of("door");
        Initiative two = library()
                .addActors(
                        Actor.builder()
                                .id(Id.of("bound"))
                                .name(Text.same("bound"))
                                .build(),
                        Actor.builder()
                                .id(Id.of("alone"))
                                .name(Text.same("alone"))
                                .build(),
                        Actor.builder()
                                .id(Id.of("passer"))
                                .name(Text.same("passer"))
                                .build())
                .addDecisions(Decision.builder()
                        .id(door)
                        .matter(Text.same("Door"))
                        .addBinds(Id.of("bound"))
                        .build())
                .addOptions(Option.builder()
                        .id(Id.of("ajar"))
                        .decision(door)
                        .name(Text.same("ajar"))
                        .build())
                .addPositions(Position.builder()
                        .decision(door)
                        .option(Id.of("ajar"))
                        .actor(Id.of("passer"))
                        .worth(BigDecimal.ONE)
                        .build())
                .addBestAlternatives(
                        BestAlternative.builder()
                                .actor(Id.of("alone"))
                                .about(Decision.TYPE.ref(door))
                                .worth(BigDecimal.TEN)
                                .build(),
                        BestAlternative.builder()
                                .actor(Id.of("passer"))
                                .worth(BigDecimal.ONE)
                                .build(),
                        BestAlternative.builder()
                                .actor(Id.of("passer"))
                                .about(Decision.TYPE.ref(Id.of("window")))
                                .worth(BigDecimal.TEN)
                                .build())
                .build();
        InterestPicture picture = InterestPicture.of(two, DAY, door).orElseThrow();
        assertThat(picture.actors()).containsExactly(Id.of("alone"), Id.of("bound"), Id.of("passer"));
        assertThat(picture.options()).containsExactly(Id.of("ajar"));
        assertThat(picture.table().accepts(2, 0)).isEqualTo(Known.YES);
        assertThat(picture.table().alternatives())
                .containsExactly(Optional.of(BigDecimal.TEN), Optional.empty(), Optional.of(BigDecimal.ONE));
        assertThat(picture.table().options()).isEqualTo(1);
        assertThat(picture.unserved()).isEmpty();
        assertThat(picture(two).actors()).doesNotContain(Id.of("bound"), Id.of("alone"));
        assertThat(picture(two).options()).containsExactly(NEXT, OPEN, SHUT);
    }

    @Test
    void theMostSharedComesFirst() {
        Initiative three = library()
                .addActors(Actor.builder()
                        .id(Id.of("third"))
                        .name(Text.same("third"))
                        .build())
                .addInterests(
                        Interest.builder()
                                .id(Id.of("i1"))
                                .actor(Id.of("third"))
                                .name(Text.same("i1"))
                                .about(Option.TYPE.ref(NEXT))
                                .build(),
                        Interest.builder()
                                .id(Id.of("i2"))
                                .actor(Id.of("third"))
                                .name(Text.same("i2"))
                                .about(Decision.TYPE.ref(Id.of("window")))
                                .build(),
                        Interest.builder()
                                .id(Id.of("i3"))
                                .actor(Id.of("air"))
                                .name(Text.same("i3"))
                                .about(Decision.TYPE.ref(Id.of("window")))
                                .build())
                .build();
        assertThat(InterestPicture.shared(three, DAY, 2).stream().map(InterestPicture.Shared::matter))
                .containsExactly(Option.TYPE.ref(NEXT), Decision.TYPE.ref(Id.of("window")));
    }

    @Test
    void whatSeveralSeekIsProposedAsACommonObjective() {
        ImmutableList<InterestPicture.Shared> shared =
                InterestPicture.shared(library().build(), DAY, 2);
        assertThat(shared).hasSize(1);
        assertThat(shared.get(0).matter()).isEqualTo(Option.TYPE.ref(NEXT));
        assertThat(shared.get(0).actors()).containsExactly(Id.of("air"), Id.of("draught"));
        assertThat(shared.get(0).interests()).hasSize(2);
        assertThat(InterestPicture.shared(library().build(), DAY, 3)).isEmpty();
        assertThat(InterestPicture.shared(library().build(), DAY, 0)).isEqualTo(shared);
    }

    @Test
    void worthIsWhatAPositionSaysOrElseWhatItServesWhereAllIsOnRecord() {
        Initiative.Builder unsaid = Initiative.builder().from(library().build()).positions(List.of());
        assertThat(picture(unsaid.build()).acceptable(Known.UNKNOWN)).containsExactly(NEXT, OPEN, SHUT);
        Initiative complete = unsaid.complete(Interest.TYPE).build();
        assertThat(picture(complete).acceptable(Known.YES)).containsExactly(NEXT);
        assertThat(picture(complete).acceptable(Known.UNKNOWN)).containsExactly(OPEN, SHUT);
    }

    @Test
    void theTableSeesNoAlternativeAndNoInterest() {
        Initiative table = InitiativeDomain.INSTANCE.seenBy(library().build(), DAY, Audience.TABLE);
        assertThat(picture(table).acceptable(Known.UNKNOWN)).containsExactly(NEXT, OPEN, SHUT);
        assertThat(InterestPicture.shared(table, DAY, 2)).isEmpty();
        assertThat(InterestPicture.of(table, DAY, Id.of("none"))).isEmpty();
    }

    /** One is for opening the window, the other for leaving it shut, and neither says anything of the other's. */
    @Test
    void whoIsForAnotherOptionStandsElsewhereToo() {
        Initiative each = Initiative.builder()
                .from(library().build())
                .positions(List.of(wish("air", OPEN), wish("draught", SHUT)))
                .build();
        assertThat(picture(each).clashes())
                .containsExactly(new InterestPicture.Clash(
                        Optional.of(OPEN),
                        Id.of("air"),
                        Id.of("draught"),
                        Optional.of(SHUT),
                        com.google.common.collect.ImmutableSortedSet.of(NEXT)));
        Initiative both = Initiative.builder()
                .from(each)
                .addPositions(wish("draught", OPEN))
                .build();
        assertThat(picture(both).clashes()).isEmpty();
    }

    private static Position wish(String actor, Id<Option> option) {
        return Position.builder()
                .decision(Id.of("window"))
                .option(option)
                .actor(Id.of(actor))
                .stance(new Stance.Vote(VoteChoice.FOR))
                .build();
    }

    @Test
    void itIsKnownToSuitEachOnlyWhereAllIsOnRecord() {
        InterestPicture partly = picture(library().build());
        int next = partly.options().indexOf(NEXT);
        int open = partly.options().indexOf(OPEN);
        assertThat(partly.table().acceptable(next)).isEqualTo(Known.YES);
        assertThat(partly.suits(next)).isEqualTo(Known.UNKNOWN);
        assertThat(partly.suits(open)).isEqualTo(Known.NO);
        InterestPicture whole = picture(library()
                .complete(Interest.TYPE, Position.TYPE, BestAlternative.TYPE)
                .build());
        assertThat(whole.suits(next)).isEqualTo(Known.YES);
        assertThat(whole.suitsBest(next)).isEqualTo(Known.YES);
        assertThat(whole.suits(open)).isEqualTo(Known.NO);
    }

    @Test
    void whereNobodyIsConcernedNothingIsKnown() {
        Initiative nobody = Initiative.builder()
                .from(library()
                        .complete(Interest.TYPE, Position.TYPE, BestAlternative.TYPE)
                        .build())
                .positions(List.of())
                .interests(List.of())
                .bestAlternatives(List.of())
                .build();
        InterestPicture picture = picture(nobody);
        assertThat(picture.actors()).isEmpty();
        assertThat(picture.suits(0)).isEqualTo(Known.UNKNOWN);
        assertThat(picture.pareto()).isEmpty();
    }

    /** What an actor would do instead of one option is an alternative to the decision; the best of several counts. */
    @Test
    void anAlternativeAboutAnOptionIsRead() {
        Initiative library = library().build();
        Initiative instead = Initiative.builder()
                .from(library)
                .bestAlternatives(library.bestAlternatives().stream()
                        .map(each -> BestAlternative.builder()
                                .from(each)
                                .about(Option.TYPE.ref(NEXT))
                                .build())
                        .toList())
                .build();
        assertThat(picture(instead).table()).isEqualTo(picture(library).table());
    }

    @Test
    void sidesAreReadOnEachScale() {
        assertThat(Stream.of(
                                new Stance.Vote(VoteChoice.FOR),
                                new Stance.Consent(ConsentAnswer.CONSENT),
                                new Stance.Kaner(KanerGradient.SUPPORT_WITH_RESERVATIONS),
                                new Stance.Kaner(KanerGradient.DISLIKE_BUT_SUPPORT),
                                new Stance.SevenPoint(SevenPointGradient.RESERVATIONS_NOTED))
                        .map(InterestPictureTest::side))
                .containsOnly(Side.WITH);
        assertThat(Stream.of(
                                new Stance.Vote(VoteChoice.AGAINST),
                                new Stance.Consent(ConsentAnswer.OBJECTION),
                                new Stance.Kaner(KanerGradient.SERIOUS_DISAGREEMENT),
                                new Stance.Kaner(KanerGradient.VETO),
                                new Stance.SevenPoint(SevenPointGradient.STRONG_DISAGREEMENT))
                        .map(InterestPictureTest::side))
                .containsOnly(Side.AGAINST);
        assertThat(Stream.of(
                                new Stance.Vote(VoteChoice.ABSTAIN),
                                new Stance.Consent(ConsentAnswer.CONCERN),
                                new Stance.Kaner(KanerGradient.ABSTAIN),
                                new Stance.Kaner(KanerGradient.MORE_DISCUSSION_NEEDED),
                                new Stance.SevenPoint(SevenPointGradient.ABSTAIN),
                                new Stance.SevenPoint(SevenPointGradient.SIGNIFICANT_RESERVATIONS))
                        .map(InterestPictureTest::side))
                .containsOnly(Side.BETWEEN);
    }

    private static Side side(Stance stance) {
        return Side.of(
                Position.builder().decision(Id.of("window")).stance(stance).build());
    }

    @Test
    void theRuleAsksWhereNoOptionSuitsAll() {
        Initiative none = Initiative.builder()
                .from(library().build())
                .options(List.of(option(OPEN), option(SHUT)))
                .positions(library().build().positions().stream()
                        .filter(p -> !p.option().equals(Optional.of(NEXT)))
                        .toList())
                .interests(List.of())
                .build();
        ask(known(none)).isBreached();
        ask(none).isUndetermined("option.list");
        ask(known(library().build())).isUpheld();
        ask(library().build()).isUndetermined("position.worth");
        ask(known(Initiative.builder().from(none).bestAlternatives(List.of()).build()))
                .isUndetermined("position.worth");
        ask(known(Initiative.builder()
                        .from(none)
                        .options(List.of())
                        .positions(List.of())
                        .build()))
                .isNotApplicable();
        ask(Initiative.builder()
                        .from(none)
                        .options(List.of())
                        .positions(List.of())
                        .build())
                .isUndetermined("option.list");
        ask(known(decided(none, Optional.of(DecisionState.ADOPTED)))).isNotApplicable();
        ask(known(decided(none, Optional.empty()))).isUndetermined("decision.state");
    }

    @Test
    void theRuleIsReadInBothLanguages() {
        Initiative none = known(Initiative.builder()
                .from(library().build())
                .options(List.of(option(SHUT)))
                .positions(List.of(Position.builder()
                        .from(worth("air", SHUT, 0))
                        .confidentiality(Confidentiality.of(Confidentiality.Circle.TABLE))
                        .build()))
                .interests(List.of())
                .bestAlternatives(List.of(BestAlternative.builder()
                        .from(alternative("air"))
                        .confidentiality(Confidentiality.of(Confidentiality.Circle.TABLE))
                        .build()))
                .build());
        assertThat(Asked.readPlainly("INT-01", none, Language.EN))
                .isEqualTo(
                        "Decision \"Window\": options on the table: 1. For each, at least one organisation says that it has "
                                + "something better otherwise.");
        assertThat(Asked.readPlainly("INT-01", none, Language.FR))
                .isEqualTo(
                        "Décision « Fenêtre » : options sur la table : 1. Pour chacune, au moins un organisme dit avoir "
                                + "mieux autrement.");
    }

    @Test
    void tablesAreSquare() {
        assertThatThrownBy(() -> new OptionTable(ImmutableList.of(), ImmutableList.of(Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OptionTable(
                        ImmutableList.of(ImmutableList.of(), ImmutableList.of(Optional.empty())),
                        ImmutableList.of(Optional.empty(), Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new OptionTable(ImmutableList.of(), ImmutableList.of()).options())
                .isZero();
    }

    private static Answer<Initiative> ask(Initiative initiative) {
        return RuleVerifier.verify(new NoOptionForAll()).on(initiative, DAY).subject("decision:window");
    }

    private static Initiative known(Initiative initiative) {
        return Initiative.builder()
                .from(initiative)
                .completeness(java.util.Map.of())
                .complete(Option.TYPE, Position.TYPE, Interest.TYPE, BestAlternative.TYPE)
                .build();
    }

    private static Initiative decided(Initiative initiative, Optional<DecisionState> state) {
        return Initiative.builder()
                .from(initiative)
                .decisions(List.of(Decision.builder()
                        .from(initiative.decisions().get(0))
                        .state(state)
                        .build()))
                .build();
    }

    private static InterestPicture picture(Initiative initiative) {
        return InterestPicture.of(initiative, DAY, Id.of("window")).orElseThrow();
    }

    private static Initiative.Builder library() {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .actors(Stream.of("air", "draught", "other")
                        .map(id -> Actor.builder()
                                .id(Id.of(id))
                                .name(Text.same(id))
                                .build())
                        .toList())
                .addDecisions(Decision.builder()
                        .id(Id.of("window"))
                        .matter(Text.of("Fenêtre", "Window"))
                        .state(DecisionState.PROPOSED)
                        .build())
                .addOptions(option(OPEN), option(SHUT), option(NEXT))
                .addInterests(interest("air", List.of(OPEN, NEXT)), interest("draught", List.of(SHUT, NEXT)))
                .addBestAlternatives(alternative("air"), alternative("draught"))
                .addPositions(
                        stands("air", OPEN, 5, VoteChoice.FOR),
                        stands("draught", OPEN, 0, VoteChoice.AGAINST),
                        worth("air", SHUT, 0),
                        worth("draught", SHUT, 5),
                        worth("air", NEXT, 4),
                        worth("draught", NEXT, 4));
    }

    private static Option option(Id<Option> id) {
        return Option.builder()
                .id(id)
                .decision(Id.of("window"))
                .name(Text.same(id.value()))
                .build();
    }

    private static Position worth(String actor, Id<Option> option, int worth) {
        return position(actor, option, worth).build();
    }

    private static Position stands(String actor, Id<Option> option, int worth, VoteChoice choice) {
        return position(actor, option, worth).stance(new Stance.Vote(choice)).build();
    }

    private static Position.Builder position(String actor, Id<Option> option, int worth) {
        return Position.builder()
                .decision(Id.of("window"))
                .option(option)
                .actor(Id.of(actor))
                .worth(BigDecimal.valueOf(worth));
    }

    private static BestAlternative alternative(String actor) {
        return BestAlternative.builder()
                .actor(Id.of(actor))
                .about(Decision.TYPE.ref(Id.of("window")))
                .worth(BigDecimal.valueOf(2))
                .build();
    }

    private static Interest interest(String actor, List<Id<Option>> options) {
        return Interest.builder()
                .id(Id.of("of-" + actor))
                .actor(Id.of(actor))
                .name(Text.same(actor))
                .servedBy(options.stream().map(o -> service(o, 3)).toList())
                .build();
    }

    private static Interest harmed(String actor, Id<Option> option) {
        return Interest.builder()
                .id(Id.of("harm-" + actor))
                .actor(Id.of(actor))
                .name(Text.same(actor))
                .addServedBy(service(option, -1))
                .build();
    }

    private static Service service(Id<Option> option, int worth) {
        return Service.builder()
                .by(Option.TYPE.ref(option))
                .worth(BigDecimal.valueOf(worth))
                .build();
    }
}
