package org.concerted.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concerted.core.ConcertedException;

/** Whatever bytes come in, a document comes out or every problem is named: nothing else is thrown. */
class HostileProperties {
    private static final byte[] SAMPLE = sample();
    private static final byte[] SAMPLE_JSON = Documents.standard()
            .write(Documents.standard().read(SAMPLE, Format.YAML), Format.JSON)
            .getBytes(StandardCharsets.UTF_8);
    private static final byte[][] PIECES = Arrays.stream(new String[] {
                "{",
                "}",
                "[",
                "]",
                ":",
                ",",
                "\"",
                "'",
                "\n",
                "- ",
                "  ",
                "&a ",
                "*a",
                "!!str ",
                "|",
                ">",
                "#",
                "%",
                "---\n",
                "...",
                "? ",
                "null",
                "true",
                "1e999999",
                "-",
                "0x1F",
                "\u0000",
                "\t",
                "\ufeff",
                "<<",
                "~",
                "2014-01-01/..",
                "\\u",
                "\\ud800",
                "9999999999999999999999",
                "actor:ville"
            })
            .map(piece -> piece.getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);

    @Property(tries = 1000)
    void damagedYaml(@ForAll Random random) {
        read(damaged(SAMPLE, random), Format.YAML);
    }

    @Property(tries = 1000)
    void damagedJson(@ForAll Random random) {
        read(damaged(SAMPLE_JSON, random), Format.JSON);
    }

    @Property
    void anyBytes(@ForAll byte[] bytes, @ForAll Format format) {
        read(bytes, format);
    }

    @Example
    void anchorsAndAliasesWithoutAName() {
        for (String text :
                new String[] {"&a {}", "&a x", "*a", "- *a", "- &a x", "? *a\n: b", "&a : b", "!t {}", "- !t x"}) {
            read(text.getBytes(StandardCharsets.UTF_8), Format.YAML);
        }
    }

    private static void read(byte[] bytes, Format format) {
        try {
            Documents.standard().read(bytes, format);
        } catch (ConcertedException e) {
            assertThat(e.problems())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.line()).isPresent());
        } catch (RuntimeException | StackOverflowError e) {
            fail("not a refusal: " + e + " at " + e.getStackTrace()[0], e);
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole;
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(bytes.length);
            int until = random.nextBoolean() ? at : Math.min(bytes.length, at + random.nextInt(20));
            byte[] piece = random.nextInt(4) == 0
                    ? new byte[] {(byte) random.nextInt()}
                    : PIECES[random.nextInt(PIECES.length)];
            byte[] next = Arrays.copyOf(bytes, at + piece.length + bytes.length - until);
            System.arraycopy(piece, 0, next, at, piece.length);
            System.arraycopy(bytes, until, next, at + piece.length, bytes.length - until);
            bytes = next;
        }
        return bytes;
    }

    private static byte[] sample() {
        try {
            return Resources.toByteArray(Resources.getResource(HostileProperties.class, "sample.yaml"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
