package org.concerted.testkit.verify;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Value;

/** Whether what a rule says of itself and what it writes fit together. */
final class Descriptions {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

    private Descriptions() {}

    static void check(RuleInfo info) {
        List<String> faults = new ArrayList<>();
        ImmutableMap<String, Text> texts = ImmutableMap.of(
                "asks", info.asks(),
                "why", info.why(),
                "observation", info.observation(),
                "upheld", info.upheld(),
                "undetermined", info.undetermined(),
                "question", info.question());
        texts.forEach((name, text) -> template(info, name, text, faults));
        info.words().forEach((word, text) -> bilingual("the word " + word, text, faults));
        info.evidence().forEach((name, text) -> bilingual("the evidence " + name, text, faults));
        report(info, faults);
    }

    static void check(RuleInfo info, Evidence evidence) {
        List<String> faults = new ArrayList<>();
        evidence.values().forEach((name, value) -> {
            if (!info.evidence().containsKey(name)) {
                faults.add("it writes evidence named " + name + ", which it does not declare; it declares "
                        + info.evidence().keySet());
            }
            words(info, name, value, faults);
        });
        report(info, faults);
    }

    private static void template(RuleInfo info, String name, Text text, List<String> faults) {
        bilingual(name, text, faults);
        for (Language language : Language.values()) {
            Matcher matcher = PLACEHOLDER.matcher(text.written(language).orElse(""));
            while (matcher.find()) {
                String used = matcher.group(1);
                if (!used.equals("subject") && !info.evidence().containsKey(used)) {
                    faults.add(name + " (" + language.tag() + ") uses {" + used
                            + "}, which is neither {subject} nor declared evidence; declared are "
                            + info.evidence().keySet());
                }
            }
        }
    }

    private static void bilingual(String name, Text text, List<String> faults) {
        for (Language language : Language.values()) {
            if (text.written(language).isEmpty()) {
                faults.add(name + " is not written in " + language.tag());
            }
        }
    }

    private static void words(RuleInfo info, String name, Value value, List<String> faults) {
        if (value instanceof Value.Word word && !info.words().containsKey(word.word())) {
            faults.add("the word " + word.word() + " of its evidence " + name + " has no text among its words "
                    + info.words().keySet());
        } else if (value instanceof Value.Many many) {
            many.values().forEach(each -> words(info, name, each, faults));
        }
    }

    private static void report(RuleInfo info, List<String> faults) {
        if (!faults.isEmpty()) {
            throw new AssertionError(info.id() + ":\n  " + String.join("\n  ", faults));
        }
    }
}
