package org.concerted.coordination.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.concerted.core.Text;
import org.concerted.core.model.BackboneType;
import org.concerted.core.model.Id;
import org.concerted.core.model.Structure;
import org.junit.jupiter.api.Test;

class LegalAdviceTest {
    @Test
    void ofNothingKnownEverythingIsOpen() {
        LegalAdvice advice = LegalAdvice.of(LegalNeeds.UNKNOWN);
        assertThat(advice.person()).isEmpty();
        assertThat(advice.standings().values()).containsOnly(Standing.OPEN).hasSize(5);
    }

    @Test
    void holdingFundsCallsForALegalPersonOfItsOwnOrAnothers() {
        LegalAdvice advice =
                LegalAdvice.of(LegalNeeds.of(structure().holdsFunds(true).build()));
        assertThat(advice.person()).contains(true);
        assertThat(advice.standings())
                .isEqualTo(ImmutableMap.of(
                        Vehicle.UNINCORPORATED_ASSOCIATION,
                        Standing.NOT_ENOUGH,
                        Vehicle.FIDUCIARY_AGREEMENT,
                        Standing.OPEN,
                        Vehicle.NONPROFIT,
                        Standing.ANSWERS,
                        Vehicle.COOPERATIVE,
                        Standing.OPEN,
                        Vehicle.SOCIAL_TRUST,
                        Standing.OPEN));
    }

    @Test
    void aFiduciaryAnswersWhereNoPropertyIsHeld() {
        LegalAdvice advice = LegalAdvice.of(
                LegalNeeds.of(structure().signsGrants(true).holdsProperty(false).build()));
        assertThat(advice.standings().get(Vehicle.FIDUCIARY_AGREEMENT)).isEqualTo(Standing.ANSWERS);
    }

    @Test
    void whatAsksForNothingNeedsNothing() {
        LegalAdvice advice = LegalAdvice.of(LegalNeeds.of(structure()
                .holdsFunds(false)
                .employs(false)
                .holdsProperty(false)
                .signsGrants(false)
                .usersOwn(false)
                .locksAssets(false)
                .temporary(true)
                .build()));
        assertThat(advice.person()).contains(false);
        assertThat(advice.standings().get(Vehicle.UNINCORPORATED_ASSOCIATION)).isEqualTo(Standing.ANSWERS);
        assertThat(advice.standings().values())
                .filteredOn(s -> s == Standing.NOT_CALLED_FOR)
                .hasSize(4);
        assertThat(advice.needs().temporary()).contains(true);
    }

    @Test
    void oneUnknownActLeavesItOpen() {
        assertThat(LegalNeeds.of(structure()
                                .holdsFunds(false)
                                .employs(false)
                                .holdsProperty(false)
                                .build())
                        .person())
                .isEmpty();
    }

    @Test
    void usersWhoOwnCallForACooperativeAndLockedAssetsForATrust() {
        ImmutableMap<Vehicle, Standing> standings = LegalAdvice.of(LegalNeeds.of(
                        structure().usersOwn(true).locksAssets(true).build()))
                .standings();
        assertThat(standings.get(Vehicle.COOPERATIVE)).isEqualTo(Standing.ANSWERS);
        assertThat(standings.get(Vehicle.SOCIAL_TRUST)).isEqualTo(Standing.ANSWERS);
    }

    @Test
    void everyVehicleAndBackboneHasItsTextAndSource() {
        for (Vehicle vehicle : Vehicle.values()) {
            both(vehicle.text());
            both(vehicle.facts());
            assertThat(vehicle.source().reference().toString()).isNotBlank();
            assertThat(vehicle.word())
                    .isEqualTo(vehicle.word().toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain("_");
        }
        assertThat(BackboneOption.all()).extracting(BackboneOption::type).containsExactly(BackboneType.values());
        for (BackboneOption option : BackboneOption.all()) {
            both(option.text());
            both(option.brings());
            both(option.traps());
            assertThat(option.sources()).isNotEmpty();
        }
        assertThat(Standing.NOT_CALLED_FOR.word()).isEqualTo("not-called-for");
        assertThat(LegalNeeds.UNKNOWN.acts().values()).containsOnly(Optional.empty());
    }

    private static void both(Text text) {
        assertThat(text.french()).isPresent();
        assertThat(text.english()).isPresent();
    }

    private static Structure.Builder structure() {
        return Structure.builder().id(Id.of("s"));
    }
}
