package dev.sanad.fund;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts of money, up to 14 digits before the point and 4 after it. */
final class Amounts {
    private static final int WHOLE = 14;
    private static final int DECIMALS = 4;

    private Amounts() {}

    /** Without zeros at its end. */
    static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Refuses nothing, less, and more digits than are kept. */
    static BigDecimal checked(BigDecimal amount) {
        BigDecimal plain = plain(amount);
        if (plain.signum() <= 0 || plain.scale() > DECIMALS || plain.precision() - plain.scale() > WHOLE) {
            throw new RefusedException(
                    Refusal.of(FundRefusal.AMOUNT).with("whole", count(WHOLE)).with("decimals", count(DECIMALS)));
        }
        return plain;
    }

    private static Argument count(int digits) {
        return new Argument.Number(BigDecimal.valueOf(digits));
    }

    /** One of so many equal parts, rounded down to what is kept; the whole where there is one part. */
    static BigDecimal part(BigDecimal whole, int parts) {
        return parts <= 1
                ? whole
                : whole.divide(BigDecimal.valueOf(parts), Math.max(2, whole.scale()), RoundingMode.DOWN);
    }
}
