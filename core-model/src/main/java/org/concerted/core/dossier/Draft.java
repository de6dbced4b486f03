package org.concerted.core.dossier;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.concerted.core.Ref;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;
import org.concerted.core.model.Reference;
import org.jspecify.annotations.Nullable;

/** An initiative taken apart, to be edited and put together again. */
final class Draft {
    private Initiative header;
    private final Lane<?>[] lanes = new Lane<?>[NounTypes.all().size()];

    Draft(Initiative initiative) {
        header = initiative;
        for (int t = 0; t < lanes.length; t++) {
            lanes[t] = new Lane<>(initiative, NounTypes.all().get(t));
        }
    }

    void apply(Edit edit) {
        if (edit instanceof Edit.Put<?> put) {
            put(put);
        } else if (edit instanceof Edit.Remove remove) {
            remove(Set.of(remove.ref()));
        } else if (edit instanceof Edit.Header other) {
            header = other.header();
        }
    }

    private <N extends Noun<N>> void put(Edit.Put<N> put) {
        lane(put.type()).edited().put(put.noun().id().value(), put.noun());
    }

    /**
     * Removes nouns, then what cannot stand without them, until nothing more falls: what mentions one of them and has its
     * id in its own does not either.
     */
    void remove(Set<Ref> refs) {
        remove(refs, false);
    }

    /** The same for what is only out of sight. */
    void hide(Set<Ref> refs) {
        remove(refs, true);
    }

    private void remove(Set<Ref> refs, boolean hidden) {
        Set<Ref> gone = new HashSet<>(refs);
        for (Ref ref : refs) {
            NounTypes.named(ref.kind()).ifPresent(type -> lane(type).edited().remove(ref.id()));
        }
        Set<Ref> fallen = gone;
        while (!fallen.isEmpty()) {
            Set<Ref> now = fallen;
            Set<Ref> next = new HashSet<>();
            for (Lane<?> lane : lanes) {
                lane.without(gone(now, hidden), next);
            }
            fallen = next;
        }
    }

    private static Reference.Gone gone(Set<Ref> refs, boolean hidden) {
        return new Reference.Gone() {
            @Override
            public boolean test(NounType<?> type, String id) {
                return refs.contains(new Ref(type.kind(), id));
            }

            @Override
            public boolean hidden() {
                return hidden;
            }
        };
    }

    /** The ids of one type that some noun of another mentions. */
    Set<String> mentioned(NounType<?> type) {
        Set<String> ids = new HashSet<>();
        for (Lane<?> lane : lanes) {
            if (lane.type != type) {
                lane.mentioned(type, ids);
            }
        }
        return ids;
    }

    Initiative build() {
        Initiative.Builder builder = Initiative.builder().from(header);
        for (Lane<?> lane : lanes) {
            lane.replace(builder);
        }
        return builder.build();
    }

    @SuppressWarnings("unchecked") // the lane at a type's slot is of that type
    <N extends Noun<N>> Lane<N> lane(NounType<N> type) {
        return (Lane<N>) lanes[NounTypes.slot(type)];
    }

    /** The nouns of one type by id, copied once one of them changes. */
    static final class Lane<N extends Noun<N>> {
        private final Initiative origin;
        private final NounType<N> type;
        private @Nullable Map<String, N> edited;

        Lane(Initiative origin, NounType<N> type) {
            this.origin = origin;
            this.type = type;
        }

        Map<String, N> edited() {
            if (edited == null) {
                edited = new TreeMap<>();
                for (N noun : type.in(origin)) {
                    edited.put(noun.id().value(), noun);
                }
            }
            return edited;
        }

        void without(Reference.Gone gone, Set<Ref> fallen) {
            for (N noun : edited == null ? type.in(origin) : java.util.List.copyOf(edited.values())) {
                Optional<N> left = Bereft.left(type, noun, gone);
                if (left.isEmpty()) {
                    edited().remove(noun.id().value());
                    fallen.add(type.ref(noun.id()));
                } else if (left.get() != noun) {
                    edited().put(noun.id().value(), left.get());
                }
            }
        }

        /** The ids of one type that nouns of this one mention. */
        void mentioned(NounType<?> to, Set<String> ids) {
            for (N noun : edited == null ? type.in(origin) : edited.values()) {
                for (Reference<N> reference : type.references()) {
                    reference.targets(noun, (target, id) -> {
                        if (target == to) {
                            ids.add(id);
                        }
                    });
                }
            }
        }

        void replace(Initiative.Builder builder) {
            type.replace(builder, edited == null ? type.in(origin) : edited.values());
        }
    }
}
