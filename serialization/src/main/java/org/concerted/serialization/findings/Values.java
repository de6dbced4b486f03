package org.concerted.serialization.findings;

import static org.concerted.serialization.codec.Codecs.days;
import static org.concerted.serialization.codec.Codecs.decimals;
import static org.concerted.serialization.codec.Codecs.flags;
import static org.concerted.serialization.codec.Codecs.later;
import static org.concerted.serialization.codec.Codecs.lists;
import static org.concerted.serialization.codec.Codecs.longs;
import static org.concerted.serialization.codec.Codecs.strings;
import static org.concerted.serialization.codec.Codecs.subjects;
import static org.concerted.serialization.codec.Codecs.texts;

import java.math.BigDecimal;
import org.concerted.core.assess.Value;
import org.concerted.core.assess.Value.Amount;
import org.concerted.serialization.codec.Codec;
import org.concerted.serialization.codec.OneOf;
import org.concerted.serialization.codec.Shape;
import org.concerted.serialization.codec.Slots;
import org.concerted.serialization.codec.Slots.Slot;

/** The values of the kernel: what evidence is made of. */
final class Values {
    private static final Slot<BigDecimal> DECIMAL = new Slot<>();
    private static final Slot<String> UNIT = new Slot<>();

    private static final Codec<Amount> AMOUNT = Shape.<Amount, Slots>of(
                    "amount",
                    Slots::new,
                    s -> new Amount(s.get(DECIMAL), s.find(UNIT).orElse("")))
            .required("value", decimals(), Amount::amount, (s, v) -> s.put(DECIMAL, v))
            .unless("unit", strings(), amount -> "", Amount::unit, (s, v) -> s.put(UNIT, v))
            .build();

    static final Codec<Value> VALUE = OneOf.<Value>of("value")
            .add("word", Value.Word.class, strings(), Value.Word::word, Value.Word::new)
            .add("phrase", Value.Phrase.class, texts(), Value.Phrase::text, Value.Phrase::new)
            .add("count", Value.Count.class, longs(), Value.Count::count, Value.Count::new)
            .add("amount", Amount.class, AMOUNT, amount -> amount, amount -> amount)
            .add("flag", Value.Flag.class, flags(), Value.Flag::yes, Value.Flag::new)
            .add("day", Value.Day.class, days(), Value.Day::day, Value.Day::new)
            .add("subject", Value.Subject.class, subjects(), Value.Subject::ref, Value.Subject::new)
            .add("many", Value.Many.class, lists(again()), Value.Many::values, Value.Many::new)
            .build();

    private Values() {}

    private static Codec<Value> again() {
        return later(() -> VALUE);
    }
}
