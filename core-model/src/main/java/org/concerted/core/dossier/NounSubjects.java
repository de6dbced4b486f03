package org.concerted.core.dossier;

import org.concerted.core.Language;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Subjects;
import org.concerted.core.model.Influence;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;

/** The nouns of one type as subjects. */
record NounSubjects<N extends Noun<N>, S>(InitiativeIndex index, Rows<N> rows, Kinds.Opener<S> opener)
        implements Subjects<S> {
    @Override
    public int size() {
        return rows.size;
    }

    @Override
    public boolean present(int ordinal) {
        return rows.present(ordinal);
    }

    @Override
    public S dossier(int ordinal) {
        return opener.open(index, ordinal);
    }

    @Override
    public String id(int ordinal) {
        return rows.get(ordinal).id().value();
    }

    @Override
    public Text name(int ordinal) {
        Noun<?> noun = rows.get(ordinal);
        return noun instanceof Influence link ? between(link) : rows.type.label(rows.get(ordinal));
    }

    /** A link has no name of its own: it is told by its ends. */
    private Text between(Influence link) {
        Text source = end(link.source());
        Text target = end(link.target());
        return Text.of(
                source.in(Language.FR) + " → " + target.in(Language.FR),
                source.in(Language.EN) + " → " + target.in(Language.EN));
    }

    private Text end(Ref ref) {
        return NounTypes.named(ref.kind())
                .filter(type -> type != Influence.TYPE)
                .map(type -> end(type, ref.id()))
                .orElseGet(() -> Text.same(ref.id()));
    }

    private <M extends Noun<M>> Text end(NounType<M> type, String id) {
        Subjects<?> subjects = index.subjects(Kinds.nouns(type));
        int found = subjects.find(id);
        return found < 0 ? Text.same(id) : subjects.name(found);
    }

    @Override
    public int find(String id) {
        return rows.find(id);
    }
}
