package org.concerted.core.assess;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.concerted.core.Language;

/**
 * Numbers and days as people read them, the same on every machine: French as in Québec, English as in Canada. The
 * patterns are our own, since those of a JDK change with its version.
 */
public final class Formats {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final int DECIMALS = 2;
    private static final ImmutableList<String> MOIS = ImmutableList.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");
    private static final ImmutableList<String> MONTHS = ImmutableList.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Formats() {}

    /** A whole number: {@code 1 040} or {@code 1,040}. */
    public static String number(long number, Language language) {
        return number(BigDecimal.valueOf(number), language);
    }

    /** A decimal, to two decimals at most: {@code 8,96} or {@code 8.96}. */
    public static String number(BigDecimal number, Language language) {
        BigDecimal rounded = number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_UP) : number;
        String plain = rounded.stripTrailingZeros().abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder(rounded.signum() < 0 ? "−" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append(language == Language.FR ? NO_BREAK_SPACE : ',');
            }
            out.append(whole.charAt(i));
        }
        if (point >= 0) {
            out.append(language == Language.FR ? ',' : '.').append(plain, point + 1, plain.length());
        }
        return out.toString();
    }

    /** A decimal with its unit: {@code 81 %}, {@code 12,5 h}, {@code 490 000 $} or {@code $490,000}. */
    public static String amount(BigDecimal amount, String unit, Language language) {
        String number = number(amount, language);
        return switch (unit) {
            case "" -> number;
            case "%" -> language == Language.FR ? number + NO_BREAK_SPACE + '%' : number + '%';
            case "CAD" -> language == Language.FR ? number + NO_BREAK_SPACE + '$' : '$' + number;
            default -> number + NO_BREAK_SPACE + unit;
        };
    }

    /** A day in words: {@code 1er mars 2014} or {@code March 1, 2014}. */
    public static String day(LocalDate day, Language language) {
        int month = day.getMonthValue() - 1;
        return language == Language.FR
                ? (day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth()))
                        + NO_BREAK_SPACE
                        + MOIS.get(month)
                        + NO_BREAK_SPACE
                        + day.getYear()
                : MONTHS.get(month) + NO_BREAK_SPACE + day.getDayOfMonth() + ", " + day.getYear();
    }

    /** Several things in a sentence: {@code a, b et c} or {@code a, b and c}. */
    public static String list(ImmutableList<String> items, Language language) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1))
                + (language == Language.FR ? " et " : " and ")
                + items.get(items.size() - 1);
    }
}
