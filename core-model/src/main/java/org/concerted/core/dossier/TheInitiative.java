package org.concerted.core.dossier;

import org.concerted.core.Text;
import org.concerted.core.assess.Subjects;

/** The initiative as the only subject of its kind. */
record TheInitiative(InitiativeIndex index) implements Subjects<InitiativeDossier> {
    @Override
    public int size() {
        return 1;
    }

    @Override
    public boolean present(int ordinal) {
        return ordinal == 0;
    }

    @Override
    public InitiativeDossier dossier(int ordinal) {
        return new InitiativeDossier(index);
    }

    @Override
    public String id(int ordinal) {
        return index.header.id();
    }

    @Override
    public Text name(int ordinal) {
        return index.header.name();
    }

    @Override
    public int find(String id) {
        return id.equals(index.header.id()) ? 0 : -1;
    }
}
