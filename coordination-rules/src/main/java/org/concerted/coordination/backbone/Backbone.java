package org.concerted.coordination.backbone;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Parameter;
import org.concerted.core.model.Span;

/** What the rules about the backbone share. */
final class Backbone {
    static final BigDecimal HALF = new BigDecimal("0.5");
    static final Citation MISPERCEPTIONS = Citation.published(
            Text.of(
                    "FSG 2014, Understanding the Value of Backbone Organizations : méprises sur la structure "
                            + "de soutien",
                    "FSG 2014, Understanding the Value of Backbone Organizations: misperceptions of the " + "backbone"),
            "https://paperzz.com/doc/8295080/all-about-the-backbone----collaboration-for-impact");

    private Backbone() {}

    /** The share from which there is something to discuss. */
    static Parameter share(String french, String english) {
        return Parameter.builder()
                .name("share")
                .meaning(Text.of(french, english))
                .unit("")
                .min(BigDecimal.ZERO)
                .max(BigDecimal.ONE)
                .standard(HALF)
                .source(Citation.ours(Text.of(
                        "La méprise est publiée, aucune part ne l'est. La moitié est de nous.",
                        "The misperception is published, no share is. One half is ours.")))
                .build();
    }

    /** Whether a part is more than a share of a whole. */
    static boolean exceeds(BigDecimal part, BigDecimal whole, BigDecimal share) {
        return part.compareTo(whole.multiply(share)) > 0;
    }

    static boolean exceeds(long part, long whole, BigDecimal share) {
        return exceeds(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), share);
    }

    /** Whether a structure no longer holds; absent where its period is not known. */
    static Optional<Boolean> ended(Optional<Span> period, LocalDate asOf) {
        return period.map(p -> p.end().filter(end -> end.isBefore(asOf)).isPresent());
    }
}
