package org.concerted.serialization.kumu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.concerted.core.ConcertedException;
import org.concerted.core.model.Sign;
import org.concerted.feedback.loops.CausalLink;
import org.concerted.feedback.loops.DeclaredLoop;
import org.concerted.feedback.loops.DrawnLoop;
import org.concerted.feedback.loops.Loop;
import org.concerted.feedback.loops.LoopSearch;
import org.concerted.feedback.loops.LoopType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KumuTest {
    private static KumuMap read(String json) {
        return Kumu.standard().read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static ImmutableList<String> noted(KumuMap map) {
        return map.notices().stream()
                .map(notice -> notice.code() + " " + notice.path())
                .collect(ImmutableList.toImmutableList());
    }

    private static final String TWO = "'elements':[{'id':'a','label':'Trust'},{'id':'b','label':'Sharing'}]";

    @Test
    void readsABlueprint() {
        KumuMap kumu = read(
                "{" + TWO + ",'connections':[{'id':'c','from':'a','to':'b','type':'+','delayed':true,'strength':2},"
                        + "{'id':'d','from':'Sharing','to':'Trust','type':'-','direction':'directed'}],"
                        + "'loops':[{'id':'l','label':'B1','connections':['c','d']},{'label':'x','connections':['c','e']},"
                        + "{'id':'o','connections':['c']}]}");
        assertThat(noted(kumu)).containsExactly("missing-connection /loops/1/connections/1");
        assertThat(LoopSearch.of(kumu.drawn().map())).singleElement().satisfies(loop -> {
            assertThat(loop.variables()).containsExactly("a", "b");
            assertThat(loop.type()).isEqualTo(LoopType.BALANCING);
            assertThat(loop.delayed()).contains(true);
            assertThat(loop.gain()).isEmpty();
        });
        assertThat(kumu.drawn().declared())
                .extracting(loop -> loop.id() + " " + loop.verdict().word())
                .containsExactly("l exact", "x dangling", "o open");
        assertThat(kumu.drawn().map().find("a").orElseThrow().label().french()).contains("Trust");
    }

    @Test
    void readsAnExport() {
        KumuMap kumu = read("{'name':'p','attributes':[],'elements':["
                + "{'_id':'elem-1','attributes':{'label':'Trust','element type':'Factor','organization':['x','y']}},"
                + "{'_id':'elem-2','attributes':{'label':'Sharing','owner':'z'}}],"
                + "'connections':[{'_id':'conn-1','from':'elem-1','to':'elem-2','direction':'mutual','delayed':false,"
                + "'reversed':true,'attributes':{'connection type':'--','strength':7}}],"
                + "'loops':[{'_id':'loop-1','attributes':{'label':'R1'},'connections':['conn-1']}],"
                + "'maps':[{}],'perspectives':[]}");
        assertThat(noted(kumu))
                .containsExactly("strength /connections/0/strength", "reversed /connections/0", "not-read /maps");
        assertThat(kumu.drawn().map().find("elem-1").orElseThrow().kind()).isEqualTo("Factor");
        assertThat(kumu.drawn().map().find("elem-1").orElseThrow().organisations())
                .containsExactly("x", "y");
        assertThat(kumu.drawn().map().find("elem-2").orElseThrow().organisations())
                .containsExactly("z");
        assertThat(kumu.drawn().map().links()).hasSize(2).allSatisfy(link -> {
            assertThat(link.drawn()).isEqualTo("conn-1");
            assertThat(link.sign()).contains(Sign.POSITIVE);
            assertThat(link.delayed()).contains(false);
            assertThat(link.strength()).isEmpty();
        });
        DeclaredLoop loop = kumu.drawn().declared().get(0);
        assertThat(loop.verdict()).isEqualTo(DeclaredLoop.Verdict.EXACT);
        assertThat(loop.loop().flatMap(Loop::signBreaks)).contains(0);
    }

    @ParameterizedTest
    @CsvSource({
        "+,POSITIVE",
        "-,NEGATIVE",
        "++,POSITIVE",
        "--,POSITIVE",
        "+-,NEGATIVE",
        "-+,NEGATIVE",
        "same,POSITIVE",
        "Opposite,NEGATIVE",
        "positive,POSITIVE",
        "Négative,NEGATIVE",
        "s,POSITIVE",
        "O,NEGATIVE",
        "\u2212,NEGATIVE",
        "funds,",
        "+++,"
    })
    void takesSignsAsTheyAreMeant(String type, Sign sign) {
        KumuMap kumu = read("{" + TWO + ",'connections':[{'from':'a','to':'b','type':'" + type + "'}]}");
        CausalLink link = kumu.drawn().map().links().get(0);
        assertThat(link.sign()).isEqualTo(Optional.ofNullable(sign));
        assertThat(link.id()).isEqualTo("a->b");
        assertThat(noted(kumu))
                .isEqualTo(
                        sign == null ? ImmutableList.of("unknown-polarity /connections/0/type") : ImmutableList.of());
    }

    @Test
    void readsSignsAndDelaysWhereverPeopleWriteThem() {
        KumuMap kumu = read("{" + TWO + ",'connections':["
                + "{'from':'a','to':'b','polarity':'-','delay':'3 months','strength':'1.5'},"
                + "{'from':'a','to':'b','type':['-','delayed'],'tags':['x']},"
                + "{'from':'a','to':'b','label':'+','delay':true},"
                + "{'from':'a','to':'b','label':'funds','delayed':'no'},"
                + "{'from':'a','to':'b','attributes':{'Polarity':'Opposite','Delay':'none'}},"
                + "{'from':'a','to':'b','type':'+','polarity':'-'},"
                + "{'from':'a','to':'b','type':'influence','Polarity':'+'},"
                + "{'from':'a','to':'b','delay':{},'strength':'much'}]}");
        assertThat(kumu.drawn().map().links())
                .extracting(link -> link.sign().map(Sign::name).orElse("?")
                        + link.delayed().map(String::valueOf).orElse("?"))
                .containsExactly(
                        "NEGATIVEtrue",
                        "NEGATIVEtrue",
                        "POSITIVEtrue",
                        "?false",
                        "NEGATIVEfalse",
                        "??",
                        "POSITIVE?",
                        "??");
        assertThat(kumu.drawn().map().links().get(0).strength()).hasValue(1.5);
        assertThat(noted(kumu))
                .containsExactly(
                        "two-polarities /connections/5/type",
                        "delay /connections/7/delay",
                        "strength /connections/7/strength");
    }

    @Test
    void goesRoundTheElementsOfALoopThatNamesNoConnection() {
        KumuMap kumu = read("{" + TWO + ",'connections':[{'id':'c','from':'a','to':'b'},{'id':'d','from':'b','to':'a'},"
                + "{'id':'e','from':'b','to':'b'},{'id':'f','from':'b','to':'b'}],'loops':["
                + "{'id':'r','elements':['a','Sharing'],'type':'R'},"
                + "{'id':'p','elements':['b'],'loop type':'Équilibrage'},"
                + "{'id':'q','elements':['a','nobody']},"
                + "{'id':'n','type':'vicious'}]}");
        assertThat(kumu.drawn().loops())
                .extracting(DrawnLoop::connections)
                .containsExactly(
                        ImmutableList.of("c", "d"), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
        assertThat(kumu.drawn().loops())
                .extracting(DrawnLoop::type)
                .containsExactly(
                        Optional.of(LoopType.REINFORCING),
                        Optional.of(LoopType.BALANCING),
                        Optional.empty(),
                        Optional.empty());
        assertThat(kumu.drawn().declared())
                .extracting(loop -> loop.verdict().word())
                .containsExactly("exact", "unspecified", "unspecified", "unspecified");
        assertThat(noted(kumu))
                .containsExactly(
                        "loop-without-connections /loops/1",
                        "loop-without-connections /loops/2",
                        "loop-without-connections /loops/3",
                        "unknown-loop-type /loops/3/type");
    }

    @Test
    void aLabelThatTwoElementsHaveMeansNeither() {
        KumuMap kumu = read(
                "{'elements':[{'label':'A'},{'label':'A'},{'label':'B'}]," + "'connections':[{'from':'A','to':'B'}]}");
        assertThat(kumu.drawn().map().links()).isEmpty();
        assertThat(noted(kumu)).containsExactly("duplicate-id /elements/1", "ambiguous-label /connections/0/from");
    }

    @Test
    void theFirstOfTwoSignsIsThatOfTheSource() {
        KumuMap kumu = read("{" + TWO + ",'connections':[{'from':'a','to':'b','type':'+-','direction':'undirected'}]}");
        assertThat(kumu.drawn().map().links())
                .extracting(link -> link.ends().orElseThrow())
                .containsExactly(
                        new CausalLink.Ends(Sign.POSITIVE, Sign.NEGATIVE),
                        new CausalLink.Ends(Sign.NEGATIVE, Sign.POSITIVE));
        assertThat(noted(kumu)).containsExactly("undirected /connections/0/direction");
    }

    @Test
    void guessesNothing() {
        KumuMap kumu = read("{'elements':[{'label':'A'},{'id':'x','label':'B'},{'id':'y','label':'B'},{'id':'x'},{},3],"
                + "'connections':[{'from':'A','to':'B'},{'from':'A','to':'C'},{'to':'A'},{'id':'k','from':'A','to':'x'},"
                + "{'id':'k','from':'A','to':'y','direction':'sideways'},{'from':'A','to':'A','direction':'mutual'},"
                + "{'from':'A','to':'A'}]}");
        assertThat(noted(kumu))
                .containsExactly(
                        "duplicate-id /elements/3",
                        "unnamed /elements/4",
                        "not-an-object /elements/5",
                        "ambiguous-label /connections/0/to",
                        "unknown-element /connections/1/to",
                        "missing-end /connections/2/from",
                        "duplicate-id /connections/4",
                        "unknown-direction /connections/4/direction");
        assertThat(kumu.drawn().map().links()).extracting(CausalLink::id).containsExactly("A->A", "A->A#2", "k", "k#2");
        assertThat(kumu.drawn().map().variables()).hasSize(5);
    }

    @Test
    void writesWhatItReads() {
        KumuMap kumu = read(
                "{" + TWO + ",'connections':[{'id':'c','from':'a','to':'b','type':'+-','direction':'mutual',"
                        + "'delayed':true,'strength':1.5,'evidence':'seen'},{'id':'d','from':'b','to':'a'},"
                        + "{'id':'e','from':'b','to':'a','type':'-'}],'loops':[{'id':'l','label':'B1','connections':['c','d']}]}");
        String written = Kumu.standard().write(kumu.drawn());
        KumuMap again = Kumu.standard().read(written.getBytes(StandardCharsets.UTF_8));
        assertThat(again.drawn()).isEqualTo(kumu.drawn());
        assertThat(Kumu.standard().write(again.drawn())).isEqualTo(written);
    }

    @Test
    void refusesWhatIsNoMap() {
        assertThatThrownBy(() -> read("{'connections':[]}"))
                .isInstanceOf(ConcertedException.class)
                .hasMessageContaining("/elements");
        assertThatThrownBy(() -> read("[")).isInstanceOf(ConcertedException.class);
        assertThatThrownBy(() -> read("7")).isInstanceOf(ConcertedException.class);
    }

    @Test
    void knowsItsFiles(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("map.json");
        Files.writeString(file, "{\"name\":{\"elements\":[]},\"elements\":[]}");
        assertThat(Kumu.standard().recognises(file)).isTrue();
        assertThat(Kumu.standard().read(file).drawn().map().variables()).isEmpty();
        for (String other : new String[] {"{\"name\":\"x\",\"elements\":3}", "elements: []", "[]", "{\"a\"", ""}) {
            Files.writeString(file, other);
            assertThat(Kumu.standard().recognises(file)).isFalse();
        }
    }
}
