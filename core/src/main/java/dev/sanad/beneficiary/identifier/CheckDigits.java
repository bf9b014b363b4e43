package dev.sanad.beneficiary.identifier;

/** Whether the check digit of a number fits its other digits. Each takes ASCII digits of the right length. */
final class CheckDigits {
    private CheckDigits() {}

    /** Luhn's, over all digits: ISO/IEC 7812-1, annex B. */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int value = at(digits, digits.length() - 1 - i) * (i % 2 + 1);
            sum += value / 10 + value % 10;
        }
        return sum % 10 == 0;
    }

    /** Iran's national code of a person: weights 10 to 2, modulo 11. */
    static boolean iranianPerson(String digits) {
        int remainder = weighted(digits, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        return at(digits, 9) == (remainder < 2 ? remainder : 11 - remainder);
    }

    /** Iran's national id of a legal person: each digit is raised by the tenth and 2, modulo 11. */
    static boolean iranianLegalPerson(String digits) {
        int raise = at(digits, 9) + 2;
        int remainder = (weighted(digits, 29, 27, 23, 19, 17, 29, 27, 23, 19, 17) + raise * 230) % 11;
        return at(digits, 10) == remainder % 10;
    }

    /** Hungary's social security number (TAJ): weights 3 and 7, modulo 10. */
    static boolean hungarianHealth(String digits) {
        return weighted(digits, 3, 7, 3, 7, 3, 7, 3, 7) % 10 == at(digits, 8);
    }

    /** What the first nine digits of Hungary's tax id of a person leave modulo 11; 10 is never issued. */
    static int hungarianPersonRemainder(String digits) {
        return weighted(digits, 1, 2, 3, 4, 5, 6, 7, 8, 9) % 11;
    }

    /** Weights 9, 7, 3, 1 over all digits, the last included: Hungarian tax numbers and bank accounts. */
    static boolean nineSevenThreeOne(String digits) {
        int[] weights = {9, 7, 3, 1};
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += at(digits, i) * weights[i % weights.length];
        }
        return sum % 10 == 0;
    }

    private static int weighted(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += at(digits, i) * weights[i];
        }
        return sum;
    }

    private static int at(String digits, int index) {
        return digits.charAt(index) - '0';
    }
}
