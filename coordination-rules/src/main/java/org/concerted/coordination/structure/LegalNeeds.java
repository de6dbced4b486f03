package org.concerted.coordination.structure;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.concerted.core.Text;
import org.concerted.core.model.Structure;

/**
 * What a structure is to do, as far as it matters to its legal form; absent where it is not known.
 *
 * @param holdsFunds whether it is to hold funds
 * @param employs whether it is to employ people
 * @param holdsProperty whether it is to hold property
 * @param signsGrants whether it is to sign grant agreements
 * @param locksAssets whether its property is to stay dedicated to its purpose for long
 * @param usersOwn whether users of a service are to own it
 * @param temporary whether it is meant for a limited time
 */
public record LegalNeeds(
        Optional<Boolean> holdsFunds,
        Optional<Boolean> employs,
        Optional<Boolean> holdsProperty,
        Optional<Boolean> signsGrants,
        Optional<Boolean> locksAssets,
        Optional<Boolean> usersOwn,
        Optional<Boolean> temporary) {
    /** Nothing known. */
    public static final LegalNeeds UNKNOWN = new LegalNeeds(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** What is known of a structure. */
    public static LegalNeeds of(Structure structure) {
        return new LegalNeeds(
                structure.holdsFunds(),
                structure.employs(),
                structure.holdsProperty(),
                structure.signsGrants(),
                structure.locksAssets(),
                structure.usersOwn(),
                structure.temporary());
    }

    /** Whether a legal person is needed, of its own or a fiduciary's: it is as soon as one of four acts calls for it. */
    public Optional<Boolean> person() {
        ImmutableMap<Text, Optional<Boolean>> acts = acts();
        if (acts.containsValue(Optional.of(true))) {
            return Optional.of(true);
        }
        return acts.containsValue(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(false);
    }

    /** The acts that call for a legal person, and whether each is meant. */
    public ImmutableMap<Text, Optional<Boolean>> acts() {
        return ImmutableMap.of(
                Text.of("détenir des fonds", "hold funds"), holdsFunds,
                Text.of("employer des personnes", "employ people"), employs,
                Text.of("détenir des biens", "hold property"), holdsProperty,
                Text.of("signer des ententes de subvention", "sign grant agreements"), signsGrants);
    }
}
