package org.concerted.serialization.nouns;

import static org.concerted.serialization.codec.Codecs.days;
import static org.concerted.serialization.codec.Codecs.ids;
import static org.concerted.serialization.codec.Codecs.texts;

import org.concerted.core.model.Provenance;
import org.concerted.core.model.Provenance.Given;
import org.concerted.core.model.Seat;
import org.concerted.serialization.codec.Codec;
import org.concerted.serialization.codec.OneOf;
import org.concerted.serialization.codec.Shape;

/** By which act something came to be: given by a mandated voice, or reported by someone else. */
final class Acts {
    private static final Codec<Given> GIVEN = Shape.<Given, Given.Builder>of(
                    "given", Given::builder, Given.Builder::build)
            .is(
                    "Donné par une personne ou un siège que l'organisme a mandaté.",
                    "Given by a person or a seat that the organisation mandated.")
            .required("date", days(), Given::date, Given.Builder::date)
            .optional("seat", ids(Seat.TYPE), Given::seat, Given.Builder::seat)
            .optional("by", texts(), Given::by, Given.Builder::by)
            .note(
                    "La fonction de qui a parlé pour l'organisme, jamais le nom d'une personne.",
                    "The function of whoever spoke for the organisation, never a person's name.")
            .required("recordedIn", texts(), Given::recordedIn, Given.Builder::recordedIn)
            .note("Où l'acte est consigné.", "Where the act is recorded.")
            .either("seat", "by")
            .build();

    static final Codec<Provenance> PROVENANCE = OneOf.<Provenance>of("provenance")
            .add("given", Given.class, GIVEN, given -> given, given -> given)
            .add("reported", Provenance.Reported.class, days(), Provenance.Reported::date, Provenance.Reported::new)
            .build();

    private Acts() {}
}
