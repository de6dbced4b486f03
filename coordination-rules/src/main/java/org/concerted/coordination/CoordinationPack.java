package org.concerted.coordination;

import com.google.common.collect.ImmutableList;
import org.concerted.coordination.agenda.AgendaRules;
import org.concerted.coordination.autonomy.AutonomyRules;
import org.concerted.coordination.backbone.BackboneRules;
import org.concerted.coordination.bodies.BodyRules;
import org.concerted.coordination.burden.BurdenRules;
import org.concerted.coordination.commitments.CommitmentRules;
import org.concerted.coordination.communication.CommunicationRules;
import org.concerted.coordination.conditions.ConditionRules;
import org.concerted.coordination.followup.FollowUpRules;
import org.concerted.coordination.form.FormRules;
import org.concerted.coordination.governance.GovernanceRules;
import org.concerted.coordination.grants.GrantRules;
import org.concerted.coordination.interests.InterestRules;
import org.concerted.coordination.landscape.LandscapeRules;
import org.concerted.coordination.measurement.MeasurementRules;
import org.concerted.coordination.mobilisation.MobilisationRules;
import org.concerted.coordination.participation.ParticipationRules;
import org.concerted.coordination.reinforcement.ReinforcementRules;
import org.concerted.coordination.relations.RelationRules;
import org.concerted.coordination.structure.StructureRules;
import org.concerted.coordination.trust.TrustRules;
import org.concerted.core.dossier.InitiativePack;
import org.concerted.core.model.Initiative;

/** Rules about acting together. */
public final class CoordinationPack implements InitiativePack {
    /** For {@link java.util.ServiceLoader}. */
    public CoordinationPack() {}

    @Override
    public String id() {
        return "coordination";
    }

    @Override
    public ImmutableList<Enlisted<Initiative>> rules() {
        return ImmutableList.<Enlisted<Initiative>>builder()
                .addAll(AgendaRules.all())
                .addAll(BodyRules.all())
                .addAll(BurdenRules.all())
                .addAll(CommitmentRules.all())
                .addAll(CommunicationRules.all())
                .addAll(MeasurementRules.all())
                .addAll(AutonomyRules.all())
                .addAll(BackboneRules.all())
                .addAll(ConditionRules.all())
                .addAll(FollowUpRules.all())
                .addAll(FormRules.all())
                .addAll(GovernanceRules.all())
                .addAll(GrantRules.all())
                .addAll(InterestRules.all())
                .addAll(LandscapeRules.all())
                .addAll(MobilisationRules.all())
                .addAll(ParticipationRules.all())
                .addAll(ReinforcementRules.all())
                .addAll(RelationRules.all())
                .addAll(StructureRules.all())
                .addAll(TrustRules.all())
                .build();
    }
}
