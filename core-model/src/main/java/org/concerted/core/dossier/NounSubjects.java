package org.concerted.core.dossier;

import org.concerted.core.Text;
import org.concerted.core.assess.Subjects;
import org.concerted.core.model.Noun;

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
        return rows.type.label(rows.get(ordinal));
    }

    @Override
    public int find(String id) {
        return rows.find(id);
    }
}
