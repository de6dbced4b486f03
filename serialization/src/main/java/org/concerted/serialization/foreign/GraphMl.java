package org.concerted.serialization.foreign;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.concerted.core.ConcertedException;
import org.concerted.core.Problem;
import org.concerted.core.Text;
import org.concerted.serialization.Limits;

/**
 * Reads GraphML, as Gephi, yEd, igraph, networkx and others write it, leniently: as a plain network of nodes and edges.
 * What has no place there (nested graphs, hyperedges, an edge to a node that there is not) is listed as lost. A document
 * type is refused, and with it every entity from inside or outside.
 */
public final class GraphMl {
    private final Limits limits;

    private GraphMl(Limits limits) {
        this.limits = limits;
    }

    /** A reader within the standard limits. */
    public static GraphMl standard() {
        return new GraphMl(Limits.STANDARD);
    }

    /** A reader within these limits; {@link Limits#nouns} bounds nodes and edges together. */
    public static GraphMl within(Limits limits) {
        return new GraphMl(limits);
    }

    /**
     * Reads a file.
     *
     * @throws ConcertedException if it is not GraphML, or exceeds a limit
     */
    public PlainNetwork read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(limits.bytes() == Integer.MAX_VALUE ? limits.bytes() : limits.bytes() + 1));
        }
    }

    /**
     * Reads a document.
     *
     * @throws ConcertedException if it is not GraphML, or exceeds a limit
     */
    public PlainNetwork read(byte[] document) {
        if (document.length > limits.bytes()) {
            throw exceeded("bytes", limits.bytes());
        }
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(document));
            try {
                return new GraphMlParser(xml, limits).read();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException malformed) {
            throw new ConcertedException(ImmutableList.of(malformed(malformed)));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    private static Problem malformed(XMLStreamException malformed) {
        Problem.Builder problem = Problem.builder();
        problem.path("").found("XML").expected(Text.of("du XML bien formé", "well-formed XML"));
        if (malformed.getLocation() != null && malformed.getLocation().getLineNumber() > 0) {
            problem.line(malformed.getLocation().getLineNumber());
            problem.column(Math.max(1, malformed.getLocation().getColumnNumber()));
        }
        return problem.build();
    }

    static ConcertedException exceeded(String limit, int value) {
        return ConcertedException.at(
                "",
                "> " + value,
                Text.of(
                        "au plus " + value + " (limite « " + limit + " »)",
                        "at most " + value + " (limit \"" + limit + "\")"));
    }
}
