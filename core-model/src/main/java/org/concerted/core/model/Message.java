package org.concerted.core.model;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** Something that was sent by a channel. */
@Value.Immutable
public sealed interface Message extends Noun<Message> permits ImmutableMessage {
    /** The type of this noun. */
    NounType<Message> TYPE = NounType.<Message>of(
                    "message", "messages", Initiative::messages, Initiative.Builder::messages)
            .labelIfAny(Message::subject)
            .optional(
                    "channel",
                    () -> Channel.TYPE,
                    Message::channel,
                    (n, v) -> builder().from(n).channel(v).build())
            .optional(
                    "sender",
                    () -> Actor.TYPE,
                    Message::sender,
                    (n, v) -> builder().from(n).sender(v).build())
            .add(Reference.anyOptional(
                    "about",
                    Message::about,
                    (n, v) -> builder().from(n).about(v).build()))
            .many(
                    "sentTo",
                    () -> Actor.TYPE,
                    Message::sentTo,
                    (n, v) -> builder().from(n).sentTo(v).build())
            .many(
                    "received",
                    () -> Actor.TYPE,
                    Message::received,
                    (n, v) -> builder().from(n).received(v).build())
            .many(
                    "readings",
                    () -> Reading.TYPE,
                    Message::readings,
                    (n, v) -> builder().from(n).readings(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Message::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    /** By default {@link #naturalId}. */
    @Override
    @Value.Default
    default Id<Message> id() {
        return naturalId();
    }

    /** The id that it has when nobody gives it one: {@code channel@date}, with {@code ~sender} where there is one. */
    default Id<Message> naturalId() {
        return Natural.of(channel().map(Id::value).orElse("message"))
                .and("@", date())
                .and("~", sender())
                .id();
    }

    /** The channel. */
    Optional<Id<Channel>> channel();

    /** The day. */
    LocalDate date();

    /** The actor that sent it. */
    Optional<Id<Actor>> sender();

    /** What it is about. */
    Optional<Text> subject();

    /** The noun that it is about. */
    Optional<Ref> about();

    /** Whom it is for, in words. */
    Optional<Text> audience();

    /** The actors that it was sent to. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Actor>> sentTo();

    /** The actors that are known to have received it. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Actor>> received();

    /** How many people it reached, zero or more. */
    Optional<Integer> reached();

    /** The readings that it shares. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Reading>> readings();

    /** Visible from the day it was sent, unless it became known on another. */
    @Override
    default Optional<LocalDate> visibleFrom() {
        return known().or(() -> Optional.of(date()));
    }

    /** Refuses a negative number of people. */
    @Value.Check
    default void check() {
        new Checks().notNegative(reached(), "reached").done();
    }

    /** Builds a message. */
    final class Builder extends ImmutableMessage.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
