package org.concerted.testkit.kernel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import com.google.common.primitives.ImmutableIntArray;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.Change;
import org.concerted.core.assess.Domain;
import org.concerted.core.assess.Index;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Step;
import org.concerted.core.assess.Subjects;

/** The smallest domain there is: named cells that hold a text. It touches a cell whenever it was written, same text or not. */
final class Cells implements Domain<Cells.Sheet> {
    static final Cells DOMAIN = new Cells();
    static final LocalDate DAY = LocalDate.of(2024, 6, 15);
    static final Kind<Sheet, Sheet> SHEET = Kind.named("sheet");
    static final Kind<Sheet, Cell> CELL = Kind.named("cell");

    private Cells() {}

    /** The document. */
    record Sheet(ImmutableSortedMap<String, String> cells) {
        static Sheet of(String... idsAndTexts) {
            TreeMap<String, String> cells = new TreeMap<>();
            for (int i = 0; i < idsAndTexts.length; i += 2) {
                cells.put(idsAndTexts[i], idsAndTexts[i + 1]);
            }
            return new Sheet(ImmutableSortedMap.copyOf(cells));
        }

        static Sheet ofSize(int size) {
            TreeMap<String, String> cells = new TreeMap<>();
            for (int i = 0; i < size; i++) {
                cells.put("c" + i, "" + i);
            }
            return new Sheet(ImmutableSortedMap.copyOf(cells));
        }
    }

    /** One cell. */
    record Cell(int ordinal, String id, String text) {
        int number() {
            return Integer.parseInt(text);
        }
    }

    /** A cell written, or wiped where there is no text. */
    record Write(String id, Optional<String> text) implements Change<Sheet> {
        static Write of(String id, String text) {
            return new Write(id, Optional.of(text));
        }

        static Write wipe(String id) {
            return new Write(id, Optional.empty());
        }

        @Override
        public Sheet applyTo(Sheet sheet) {
            TreeMap<String, String> cells = new TreeMap<>(sheet.cells());
            text.ifPresentOrElse(t -> cells.put(id, t), () -> cells.remove(id));
            return new Sheet(ImmutableSortedMap.copyOf(cells));
        }
    }

    /** Nothing happened, and someone said that it did. */
    record Nothing() implements Change<Sheet> {
        @Override
        public Sheet applyTo(Sheet sheet) {
            return sheet;
        }
    }

    @Override
    public String id() {
        return "cells";
    }

    @Override
    public ImmutableList<Kind<Sheet, ?>> kinds() {
        return ImmutableList.of(SHEET, CELL);
    }

    @Override
    public Index<Sheet> index(Sheet document, LocalDate asOf) {
        return new Numbered(
                document, asOf, ImmutableList.copyOf(document.cells().keySet()));
    }

    @Override
    public Step<Sheet> after(Index<Sheet> index, Change<Sheet> change) {
        Numbered before = (Numbered) index;
        Sheet now = change.applyTo(before.document());
        if (!(change instanceof Write write)) {
            return new Step<>(before, before, ImmutableMap.of());
        }
        List<String> ids = new ArrayList<>(before.ids());
        if (!ids.contains(write.id())) {
            ids.add(write.id());
        }
        return new Step<>(
                before,
                new Numbered(now, before.asOf(), ImmutableList.copyOf(ids)),
                ImmutableMap.of(CELL, ImmutableIntArray.of(ids.indexOf(write.id()))));
    }

    @Override
    public Sheet seenBy(Sheet document, LocalDate asOf, Audience audience) {
        return audience.equals(Audience.PUBLIC) ? Sheet.of() : document;
    }

    @Override
    public String digest(Sheet document) {
        return Hashing.sha256()
                .hashString(document.toString(), StandardCharsets.UTF_8)
                .toString();
    }

    private record Numbered(Sheet document, LocalDate asOf, ImmutableList<String> ids) implements Index<Sheet> {
        @Override
        @SuppressWarnings("unchecked") // each kind has its own dossier
        public <S> Subjects<S> subjects(Kind<Sheet, S> kind) {
            return (Subjects<S>) (kind == SHEET ? new Whole(document) : new Each(this));
        }
    }

    private record Whole(Sheet sheet) implements Subjects<Sheet> {
        @Override
        public int size() {
            return 1;
        }

        @Override
        public boolean present(int ordinal) {
            return ordinal == 0;
        }

        @Override
        public Sheet dossier(int ordinal) {
            return sheet;
        }

        @Override
        public String id(int ordinal) {
            return "sheet";
        }

        @Override
        public Text name(int ordinal) {
            return Text.same("the sheet");
        }

        @Override
        public int find(String id) {
            return id.equals("sheet") ? 0 : -1;
        }
    }

    private record Each(Numbered index) implements Subjects<Cell> {
        @Override
        public int size() {
            return index.ids().size();
        }

        @Override
        public boolean present(int ordinal) {
            return index.document().cells().containsKey(id(ordinal));
        }

        @Override
        public Cell dossier(int ordinal) {
            return new Cell(
                    ordinal,
                    id(ordinal),
                    Objects.requireNonNull(index.document().cells().get(id(ordinal))));
        }

        @Override
        public String id(int ordinal) {
            return index.ids().get(ordinal);
        }

        @Override
        public Text name(int ordinal) {
            return Text.same("cell " + id(ordinal));
        }

        @Override
        public int find(String id) {
            int ordinal = index.ids().indexOf(id);
            return ordinal >= 0 && present(ordinal) ? ordinal : -1;
        }
    }
}
