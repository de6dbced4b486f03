package org.concerted.serialization.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.concerted.core.ConcertedException;
import org.concerted.core.Problem;
import org.concerted.serialization.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphMlTest {
    @Test
    void readsNodesEdgesAndTheirData() {
        PlainNetwork found = read("<graphml xmlns='http://graphml.graphdrawing.org/xmlns'><desc>x</desc>"
                + "<key id='d0' for='node' attr.name='label'/><key id='d1' for='edge' attr.name='weight'><desc/>"
                + "<default>1.0</default></key><key id='d2' for='all' attr.name='kind'><default>actor</default></key>"
                + "<graph edgedefault='undirected'><desc/><data key='d0'>G</data>"
                + "<edge source='b' target='a'><data key='d1'>2.5</data></edge>"
                + "<node id='a'><data key='d0'>Maison &amp; <![CDATA[<quartier>]]></data></node><node id='b'/>"
                + "<edge source='a' target='b' directed='false'/></graph></graphml>");

        assertThat(found.directed()).isFalse();
        assertThat(found.losses()).isEmpty();
        assertThat(found.nodes()).extracting(PlainNetwork.Node::id).containsExactly("a", "b");
        assertThat(found.nodes().get(0).data()).containsEntry("label", "Maison & <quartier>");
        assertThat(found.nodes().get(1).data()).containsOnlyKeys("kind").containsEntry("kind", "actor");
        assertThat(found.edges()).hasSize(2);
        assertThat(found.edges().get(0).source()).isEqualTo(1);
        assertThat(found.edges().get(0).target()).isZero();
        assertThat(found.edges().get(0).data()).containsEntry("weight", "2.5").doesNotContainKey("label");
        assertThat(found.edges().get(1).data()).containsEntry("weight", "1.0");
    }

    @Test
    void whereSomeEdgesHaveADirectionTheOthersGoBothWays() {
        PlainNetwork found = read("<graphml><graph edgedefault='undirected'><node id='a'/><node id='b'/><node id='c'/>"
                + "<edge source='a' target='b'/><edge source='b' target='c' directed='true'/></graph></graphml>");

        assertThat(found.directed()).isTrue();
        assertThat(found.edges())
                .extracting(edge -> edge.source() + ">" + edge.target())
                .containsExactly("0>1", "1>0", "1>2");
    }

    @Test
    void withoutEdgesTheDefaultDecides() {
        assertThat(read("<graphml><graph edgedefault='directed'/></graphml>").directed())
                .isTrue();
        assertThat(read("<graphml><graph/></graphml>").directed()).isTrue();
        assertThat(read("<graphml><graph edgedefault='undirected'/></graphml>").directed())
                .isFalse();
    }

    @Test
    void listsWhatItCouldNotTakeOver() {
        PlainNetwork found =
                read("<graphml>\n<graph>\n<node id='a'><graph><node id='x'/></graph></node>\n<node id='a'/>\n"
                        + "<node/>\n<hyperedge/>\n<edge source='a' target='nobody'/>\n<edge source='a'/>\n</graph>\n<graph/>\n"
                        + "<other/>\n</graphml>");

        assertThat(found.nodes()).hasSize(1);
        assertThat(found.edges()).isEmpty();
        assertThat(found.losses())
                .extracting(Problem::found)
                .containsExactly(
                        "<graph>",
                        "node a",
                        "node ?",
                        "<hyperedge>",
                        "<edge>",
                        "<graph>",
                        "<other>",
                        "edge a -> nobody");
        assertThat(found.losses())
                .extracting(Problem::line)
                .containsExactly(
                        Optional.of(3),
                        Optional.of(4),
                        Optional.of(5),
                        Optional.of(6),
                        Optional.of(8),
                        Optional.of(10),
                        Optional.of(11),
                        Optional.of(7));
        assertThat(read("<graphml/>").losses()).extracting(Problem::found).containsExactly("<graphml>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE graphml><graphml/>",
                "<!DOCTYPE graphml SYSTEM 'file:///etc/passwd'><graphml/>",
                "<!DOCTYPE g [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><graphml><graph><node id='a'><data key='k'>&b;</data>"
                        + "</node></graph></graphml>",
                "<!DOCTYPE g [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><graphml><graph><node id='&a;'/></graph></graphml>"
            })
    void refusesADocumentType(String document) {
        assertThat(refusal(document, Limits.STANDARD).found()).isEqualTo("<!DOCTYPE>");
    }

    @Test
    void refusesWhatIsNotGraphMl() {
        assertThat(refusal("<html/>", Limits.STANDARD).found()).isEqualTo("<html>");
        assertThat(refusal("<graphml>\n<graph>", Limits.STANDARD).line()).contains(2);
        assertThat(refusal("<graphml>&a;</graphml>", Limits.STANDARD).found()).isEqualTo("&a;");
        assertThat(refusal("<graphml><key><default>&a;</default></key></graphml>", Limits.STANDARD)
                        .found())
                .isEqualTo("&a;");
        assertThat(refusal("", Limits.STANDARD).found()).isEqualTo("XML");
    }

    @Test
    void keepsWithinLimits() {
        String document = "<graphml><graph><node id='a'><data key='long'>12345678</data></node><node id='b'/>"
                + "<edge source='a' target='b'/></graph></graphml>";
        assertThat(limit(document, Limits.builder().bytes(document.length() - 1).build()))
                .contains("bytes");
        assertThat(limit(document, Limits.builder().nouns(2).build())).contains("nouns");
        assertThat(limit(document, Limits.builder().depth(3).build())).contains("depth");
        assertThat(limit(document, Limits.builder().string(7).build())).contains("string");
        assertThat(limit(
                        document.replace("'b'", "'123456789'"),
                        Limits.builder().string(8).build()))
                .contains("string");
        assertThat(GraphMl.within(Limits.builder()
                                .bytes(document.length())
                                .nouns(3)
                                .depth(4)
                                .string(8)
                                .build())
                        .read(document.getBytes(StandardCharsets.UTF_8))
                        .edges())
                .hasSize(1);
        assertThat(GraphMl.within(Limits.builder().problems(1).build())
                        .read("<graphml><a/><b/></graphml>".getBytes(StandardCharsets.UTF_8))
                        .losses())
                .hasSize(1);
    }

    @Test
    void readsFiles(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("g.graphml");
        String document = "<?xml version='1.0' encoding='UTF-8'?><graphml><graph><node id='é'/></graph></graphml>";
        Files.writeString(file, document);
        assertThat(GraphMl.standard().read(file).nodes().get(0).id()).isEqualTo("é");
        assertThatThrownBy(() -> GraphMl.within(
                                Limits.builder().bytes(document.length()).build())
                        .read(file))
                .isInstanceOf(ConcertedException.class);
    }

    /** A sample that others wrote, where there is one. */
    @Test
    void readsTheSampleOfACoalition() throws IOException {
        Optional<Path> sample = Optional.ofNullable(System.getenv("CONCERTED_CONFORMANCE"))
                .map(folder -> Path.of(folder).resolve("coalition.graphml"))
                .filter(Files::exists);
        assumeTrue(sample.isPresent());

        PlainNetwork found = GraphMl.standard().read(sample.orElseThrow());
        assertThat(found.losses()).isEmpty();
        assertThat(found.directed()).isTrue();
        assertThat(found.nodes().get(0).data()).containsEntry("label", "Table de quartier");
        assertThat(found.edges().get(0).data())
                .containsEntry("relation", "supports")
                .containsEntry("polarity", "+");
    }

    private static PlainNetwork read(String document) {
        return GraphMl.standard().read(document.getBytes(StandardCharsets.UTF_8));
    }

    private static String limit(String document, Limits limits) {
        return refusal(document, limits).expected().english().orElseThrow();
    }

    private static Problem refusal(String document, Limits limits) {
        try {
            GraphMl.within(limits).read(document.getBytes(StandardCharsets.UTF_8));
        } catch (ConcertedException refused) {
            return refused.problems().get(0);
        }
        throw new AssertionError("not refused");
    }
}
